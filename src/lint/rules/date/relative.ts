import { ownGenre } from '../../../lexicon/index.ts'
import { flowRange, type NodeType, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const sentences: ReadonlySet<NodeType> = new Set(['paragraph', 'section', 'item'])
/** 本月底前, 下周五下班前, 年底前; the groups are the word and what stands up to 前. */
const hint =
  /(?:前|截止)(?<=(?:今年|明年|本年|本月|下月|下个月|本周|下周|上周|本季度|下季度|近日|年底|年末|月底|月末|本学期|周[一二三四五六日])[^，。；、《》“”\n]{0,10}(?:前|截止))/g
const deadline =
  /(?:(?:今年|明年|本年度?|本月|下个?月|本周|下周|本季度|下季度|本学期)(?:[^，。；、《》“”]{0,8}?)|(?:年底|年末|月底|月末|周[一二三四五六日])(?:下班)?)之?(?:以?前|截止)(?![后期述来往言])/g
/** Every year, a year that is named before, a day that is named. */
const fixed =
  /(?:每[年月周个]?|每个?季度|各|次|翌|当|同|[0-9０-９〇一二三四五六七八九十]年|[0-9０-９][0-9０-９]|[0-9０-９一二三四五六七八九十]月|上年|历年|逐年)[的之]?[^，。；、]{0,2}$|[0-9０-９一二三四五六七八九十]$/
/** Papers whose terms come back each year or month. */
const standing = /办法|规定|条例|细则|规则|规程|规范|制度|章程|准则|守则|公约|标准/
const asking = /请|务必|须|应当?|要|逾期|报送|上报|完成|提交|反馈/

export default defineRule({
  id: 'date/relative',
  since: '0.1.0',
  severity: 'info',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'P',
    zh: '惯例：时间写具体的年月日（出自已停止执行的《国家行政机关公文处理办法》）',
    en: 'convention: times are given by day, month and year (from a regulation no longer in force)',
  },
  messages: {
    relative: {
      zh: '期限“{found}”没有写具体日期，惯例写明年月日',
      en: 'the deadline "{found}" is no date; by convention day and month are given',
      help: { zh: '改为具体日期，如“2020年7月31日前”', en: 'give the date, such as 2020年7月31日前' },
      grouped: {
        zh: '期限“{found}”等（{count} 处，{lines}）没有写具体日期，惯例写明年月日',
        en: 'the deadline "{found}" and others ({count}, {lines}) are no dates; by convention day and month are given',
      },
    },
  },
  docs: {
    summary: { zh: '期限少用今年、本月、下周', en: 'Deadlines are dates, not 下周五' },
    why: {
      zh: '收文、转发都要时间，“下周五前”到了读者手里已经说不清是哪一天。',
      en: 'Papers take time to arrive and are forwarded; 下周五前 is then anybody’s guess.',
    },
    limits: {
      zh: '只看要求别人办事的期限；“每年年底前”“2022年年底前”“7月底前”说得清，不报。办法、规定一类和附件不查。',
      en: 'Only deadlines for others. 每年年底前, 2022年年底前 and 7月底前 are clear enough. Rules and attachments are not examined.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请于2020年7月20日前报送总结。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: ['临溪区教育局关于报送总结的通知\n\n各学校：\n\n请于下周五前报送总结。\n\n临溪区教育局\n\n2020年7月2日'],
  },
  needs: ['前截', '年月周季期'],
  create: (context) => ({
    notice(notice) {
      if (standing.test(ownGenre(notice)?.word ?? '')) return
      for (const { node, attachment, flow } of passagesWith(notice, hint)) {
        if (attachment !== undefined || !sentences.has(node.type)) continue
        for (const match of flow.text.matchAll(deadline)) {
          const [found] = match
          const { index: start } = match
          const before = flow.text.slice(Math.max(0, flow.text.lastIndexOf('。', start) + 1), start)
          const sentence = before + flow.text.slice(start).split('。', 1).join('')
          if (fixed.test(before) || /[0-9]月[0-9]/.test(found) || /每[年月周季]/.test(before)) continue
          if (!asking.test(sentence) || /[“《][^”》]{0,200}$/.test(before)) continue
          const range = flowRange(flow, start, start + found.length)
          context.report({
            messageId: 'relative',
            at: context.positionAt(range.start, range.end),
            data: { found },
            groupKey: 'relative',
          })
        }
      }
    },
  }),
})
