import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const legal: ReadonlyMap<string, string> = new Map([
  ['平米', '平方米'],
  ['公分', '厘米'],
  ['市斤', '千克（1市斤=0.5千克）'],
  ['华里', '千米（1华里=0.5千米）'],
])
/** Behind a number only: 平米村 and 办公分区 are names. */
const units = /(?:平米|公分|市斤|华里)(?<=[0-9一二三四五六七八九十百千万两半多余每]..)(?!村|镇|乡|路|区|社区)/g

export default defineRule({
  id: 'numeral/unit',
  since: '0.1.0',
  severity: 'info',
  fix: 'none',
  verified: false,
  basis: {
    strength: 'R',
    zh: '《党政机关公文处理工作条例》第十一条；GB 3100：用国家法定计量单位',
    en: '《党政机关公文处理工作条例》 article 11; GB 3100: legal units of measurement',
  },
  messages: {
    unit: {
      zh: '“{found}”不是法定计量单位，应用“{expected}”',
      en: '"{found}" is no legal unit of measurement; it must be {expected}',
      help: { zh: '换用法定计量单位', en: 'use the legal unit' },
      grouped: {
        zh: '有 {count} 处“{found}”（{lines}）不是法定计量单位，应用“{expected}”',
        en: '"{found}" in {count} places ({lines}) is no legal unit of measurement; it must be {expected}',
      },
    },
  },
  docs: {
    summary: { zh: '应用国家法定计量单位', en: 'Units of measurement must be legal' },
    why: { zh: '“平米”“公分”是口语。', en: '平米 and 公分 are spoken language.' },
    limits: {
      zh: '只看数字后的“平米、公分、市斤、华里”；“亩”在农业上可与公顷并用，“斤、里、尺”多见于成语和名称，不查。',
      en: 'Only 平米 公分 市斤 华里 behind a number; 亩 is in use in agriculture, 斤 里 尺 are mostly parts of idioms and names.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n仓库面积50平方米。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n仓库面积50平米。'],
  },
  needs: ['平公市华', '米分斤里'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, units)) {
        for (const { 0: found, index: start } of flow.text.matchAll(units)) {
          const range = flowRange(flow, start, start + found.length)
          context.report({
            messageId: 'unit',
            at: context.positionAt(range.start, range.end),
            data: { found, expected: legal.get(found) ?? found },
            groupKey: found,
          })
        }
      }
    },
  }),
})
