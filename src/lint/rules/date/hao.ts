import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const numeral = '[0-9０-９〇一二三四五六七八九十廿]'
const hint = new RegExp(`月[ \\u3000]{0,2}${numeral}{1,3}[ \\u3000]{0,2}号`, 'g')
/** 7月2号; not 7月2号文件, 9月22号台风, 3月8号楼, 6月1号公告. */
const day = new RegExp(
  `(?<!${numeral})(?<month>${numeral}{1,2})[ \\u3000]{0,2}月[ \\u3000]{0,2}(?<day>${numeral}{1,3})[ \\u3000]{0,2}号(?![线文令院楼馆厅室门车船机井矿炉批病地店路航卫函案信密风标桩泵闸坝桥码台库坑洞段区岛仓厂院宅]|[热强超]|公[告路]|通[知告]|决定|提案|议案|简报|意见|批复|工程|项目)`,
  'g',
)

export default defineRule({
  id: 'date/hao',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'P',
    zh: '惯例：书面语的日期用“日”，不用口语的“号”',
    en: 'convention: written dates have 日, the spoken form has 号',
  },
  messages: {
    hao: {
      zh: '日期“{found}”用了口语的“号”，惯例写作“{expected}”',
      en: 'the date "{found}" has the spoken 号; by convention it is "{expected}"',
      help: { zh: '改“号”为“日”', en: 'change 号 to 日' },
      grouped: {
        zh: '日期“{found}”等（{count} 处，{lines}）用了口语的“号”，惯例写作“日”',
        en: 'the date "{found}" and others ({count}, {lines}) have the spoken 号; by convention it is 日',
      },
    },
  },
  docs: {
    summary: { zh: '日期用“日”不用“号”', en: 'Dates have 日, not 号' },
    why: { zh: '公文用书面语，“7月2号”是口头说法。', en: 'Official papers are written language; 7月2号 is spoken.' },
    limits: {
      zh: '后面是“楼、线、文、令、台风、公告”等的“号”是编号，不报。没有月份的“2号前”不报。',
      en: 'Before 楼, 线, 文, 令, 台风, 公告 and the like 号 belongs to a number. A day without its month (2号前) is let pass.',
    },
    good: ['临溪区教育局关于报送总结的通知\n\n各学校：\n\n请于7月20日前报送总结。\n\n临溪区教育局\n\n2020年7月2日'],
    bad: ['临溪区教育局关于报送总结的通知\n\n各学校：\n\n请于7月20号前报送总结。\n\n临溪区教育局\n\n2020年7月2日'],
  },
  needs: ['月', '号'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, hint)) {
        for (const match of flow.text.matchAll(day)) {
          const [found] = match
          const end = match.index + found.length
          const range = flowRange(flow, match.index, end)
          const last = flowRange(flow, end - 1, end)
          context.report({
            messageId: 'hao',
            at: context.positionAt(range.start, range.end),
            data: { found, expected: `${found.slice(0, -1)}日` },
            groupKey: 'hao',
            fix: { range: last, text: '日', safe: true },
          })
        }
      }
    },
  }),
})
