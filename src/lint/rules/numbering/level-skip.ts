import { childOf, type Section } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'numbering/level-skip',
  since: '0.1.0',
  severity: 'off',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'G',
    zh: 'GB/T 9704—2012 7.3.3：层次序数依次可以用“一、”“（一）”“1.”“（1）”',
    en: 'GB/T 9704-2012 7.3.3: 一、 （一） 1. （1） may be used in this order',
  },
  messages: {
    skip: {
      zh: '“{above}”之下直接用“{found}”，一般依次用“{expected}”一级',
      en: '"{found}" stands directly below "{above}"; the level "{expected}" is normally used between them',
      help: { zh: '需要依次使用时改用“{expected}”', en: 'use "{expected}" where the order matters to you' },
      grouped: {
        zh: '有 {count} 处跳级，如“{above}”之下直接用“{found}”（{lines}），一般依次用“{expected}”一级',
        en: '{count} times a level is left out, such as "{found}" directly below "{above}" ({lines}); "{expected}" is normally used between them',
      },
    },
  },
  docs: {
    summary: { zh: '层次序数跳级', en: 'A level is left out' },
    why: {
      zh: '有的单位要求四级依次使用，不跳级。',
      en: 'Some offices ask for all four levels in order.',
    },
    limits: {
      zh: '标准说的是“可以”，只有两层时用“一、”“1.”也是通行写法，所以缺省关闭，需要的自行打开。章、节、条不查。',
      en: 'The standard says "may", and 一、 with 1. is a common way to write two levels: off unless asked for. Chapters and articles are not looked at.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n一、加强值守\n\n（一）安排人员。\n\n（二）轮流值班。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n一、加强值守\n\n1.安排人员。\n\n2.轮流值班。'],
  },
  create: (context) => ({
    section(node: Section) {
      const { level } = node
      const marker = childOf(node, 'marker')
      if (typeof level !== 'number' || marker === undefined) return
      for (const child of node.children) {
        if (child.type !== 'section' && child.type !== 'item') continue
        const found = childOf(child, 'marker')
        if (found === undefined || typeof child.level !== 'number' || child.level <= level + 1) return
        context.report({
          messageId: 'skip',
          at: found,
          data: { above: marker.text, found: found.text, expected: forms[level] ?? '' },
          related: { at: marker, zh: `上一级是“${marker.text}”`, en: `the level above is "${marker.text}"` },
          groupKey: `${level} ${child.level}`,
        })
        return
      }
    },
  }),
})

/** The first number of the level below 一、 （一） 1. and （1）. */
const forms: Readonly<Partial<Record<number, string>>> = { 1: '（一）', 2: '1.', 3: '（1）', 4: '①' }
