import { childOf, extentOf, flowOf } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const stated = /此件[^。\n]{0,8}(?:公开|发布|登)|(?:主动|依申请|不予|不)公开|公开(?:属性|方式|类型|选项|范围|形式)/

export default defineRule({
  id: 'structure/disclosure-note',
  since: '0.1.0',
  severity: 'off',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'L',
    zh: '本站要求：公文注明公开属性（国办发〔2016〕80号：拟制公文时明确主动公开、依申请公开、不予公开）',
    en: 'this profile asks for the disclosure class (国办发〔2016〕80号: 主动公开, 依申请公开 or 不予公开 is settled when drafting)',
  },
  messages: {
    missing: {
      zh: '本站要求注明公开属性，文中没有“（此件公开发布）”“公开方式：主动公开”一类的说明',
      en: 'this profile asks for the disclosure class; there is no （此件公开发布） or the like',
      help: {
        zh: '在成文日期下一行加“（此件公开发布）”，或者按本站的写法标注',
        en: 'add （此件公开发布） below the date, or what the site has for it',
      },
    },
  },
  docs: {
    summary: { zh: '注明公开属性', en: 'The disclosure class is stated' },
    why: {
      zh: '公开属性在拟稿时就要定，登在网上的文稿标明可以公开，免得误登。',
      en: 'Whether a paper may be public is settled when it is drafted; stating it keeps others off the web.',
    },
    limits: {
      zh: '缺省关闭：多数区县网页不带这个说明。只看有落款的公文。',
      en: 'Off by default: most pages of districts do not have it. Only notices with a signature.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n临溪区教育局\n\n2020年7月2日\n\n（此件公开发布）',
    ],
    bad: ['临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n临溪区教育局\n\n2020年7月2日'],
  },
  create: (context) => ({
    notice(notice) {
      const signature = childOf(notice, 'signature')
      if (signature === undefined || notice.data.confidence < 0.5 || stated.test(context.source.text)) return
      const flow = flowOf(signature.children)
      if (flow.text === '') return
      const { start, end } = extentOf(flow)
      context.report({ messageId: 'missing', at: context.positionAt(start, end) })
    },
  }),
})
