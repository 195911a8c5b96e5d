import { type Flow, flowRange, type Notice, type Passage, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const blank = '[ \\u3000\\u00a0]'
const hanzi = '\\u4e00-\\u9fa5'
/** 2020 年 7 月 2 日, 7 月2日. */
const dates = new RegExp(
  `(?<![0-9])(?:[0-9]{4}${blank}{0,2}年(?:${blank}{0,2}[0-9]{1,2}${blank}{0,2}月(?:${blank}{0,2}[0-9]{1,2}${blank}{0,2}日)?)?|[0-9]{1,2}${blank}{0,2}月${blank}{0,2}[0-9]{1,2}${blank}{0,2}日)`,
  'g',
)
const dateHint = new RegExp(`${blank}(?:(?<=[0-9]${blank})[年月日]|(?<=[年月]${blank}{1,2})[0-9])`, 'g')
const blanks = new RegExp(blank, 'g')
/** One or two blanks within a word or between two; more lay something out. */
const gaps = new RegExp(`${blank}(?<=[${hanzi}]${blank})${blank}?(?=[${hanzi}])`, 'g')
const boundary = /[，。；：、！？“”‘’《》〈〉（）()【】〔〕,;:!?"\t]/
/** How far from a blank its clause is looked at. */
const widest = 60
const surname =
  /[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]$/
/** A label that persons follow. */
const person = /(?:人|组长|成员|人员|主任|领导|来源|作者)$/
/** 省委 省政府: organs that stand side by side. */
const organEnd = /(?:银行|[局厅部院委府会央司台署社协办处室]|中心|街道)$/
const organStart =
  /^[\u4e00-\u9fa5]{1,20}?(?:[局厅部院委府会司署办处室联]|中心|街道)(?:$|[的等和及对就在令]|关于|公告|联合|办公|印发|要求|决定|发布)/

/** The clause that holds `start`–`end`, up to the nearest marks. */
function clauseAround(text: string, start: number, end: number) {
  let from = start
  while (from > 0 && start - from < widest && !boundary.test(text[from - 1] ?? '')) from--
  let to = end
  while (to < text.length && to - end < widest && !boundary.test(text[to] ?? '')) to++
  return {
    left: text.slice(from, start),
    right: text.slice(end, to),
    before: text[from - 1] ?? '',
    after: text[to] ?? '',
  }
}

/** Whether the blank stands within a sentence, and neither parts names, labels or verses. */
function isSlip(text: string, start: number, end: number): boolean {
  const { left, right, before, after } = clauseAround(text, start, end)
  if (left.length < 2 || right.length < 3 || left.length + right.length < 8) return false
  // Lists, forms and lines laid out have more than one.
  if (/[ \u3000\u00a0]/.test(left + right)) return false
  if (/[“‘《〈【]/.test(before) || /[”’》〉】]/.test(after)) return false
  // 联系人：办公室 王小明; and a label without its colon, set off by a wide gap at the beginning of a line.
  if (/[：:]/.test(before) && person.test(text.slice(0, start - left.length - 1))) return false
  if (end - start > 1 && start === left.length && left.length < 6) return false
  // Labels: 地点：三楼会议室 时间：周五.
  if (/[：:]/.test(after) && right.length <= 5) return false
  if (/(?:[电讯日]|消息|第[一二三四五六七八九十百]+[章节条编]{1,2})$/.test(left)) return false
  if (surname.test(left) && /^[\u4e00-\u9fa5](?:同志|等|为|任|担任|负责|$)/.test(right)) return false
  return !(organEnd.test(left) && organStart.test(right))
}

function isSentence({ node: { type }, flow: { text } }: Passage): boolean {
  return (type === 'paragraph' || type === 'item' || type === 'section') && /[，。；]/.test(text)
}

export default defineRule({
  id: 'punctuation/inner-space',
  since: '0.1.0',
  severity: 'info',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'T',
    zh: '排版：汉字之间、年月日与数字之间不空格',
    en: 'typesetting: no blanks between characters, nor between the parts of a date',
  },
  messages: {
    date: {
      zh: '日期“{found}”中含空格',
      en: 'the date "{found}" contains blanks',
      help: { zh: '写作“{expected}”', en: 'write "{expected}"' },
      grouped: {
        zh: '有 {count} 个日期中含空格，如“{found}”（{lines}）',
        en: '{count} dates contain blanks, such as "{found}" ({lines})',
      },
    },
    blank: {
      zh: '“{context}”中含空格，疑为误录',
      en: '"{context}" contains a blank, which looks like a slip',
      help: { zh: '删去空格，漏了标点的补上', en: 'delete the blank, or add the mark that was lost' },
      grouped: {
        zh: '句中有 {count} 处含空格，如“{context}”（{lines}），疑为误录',
        en: 'sentences contain {count} blanks, as in "{context}" ({lines}), which look like slips',
      },
    },
  },
  docs: {
    summary: { zh: '句子里汉字之间、日期里不空格', en: 'A blank within a sentence or a date' },
    why: {
      zh: '多是粘贴、转换留下的空格，断开了词，也搜不到。',
      en: 'Blanks are left over from pasting and conversion; they part words, and a search misses them.',
    },
    limits: {
      zh: '一个分句里只有一处空格、两边又都是成句的话才报；姓名、并列的机关、标题、表格、表单里的空格不报；空格两边是引号、书名号里的话，也不报。宽的空格可能是漏了标点，只报不改。汉字与数字、字母之间的空格只看日期。文号归 docnumber/hao-and-spacing。',
      en: 'Told only where a clause has one blank, with words of a sentence on both sides. Blanks in names, between organs, in titles, tables, forms and quotations are let pass. A wide gap may stand for a lost mark, and is not fixed. Between characters and digits only dates are looked at. Document numbers are for docnumber/hao-and-spacing.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请于2020年7月2日前报送，联系人：王 明。'],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请于2020 年 7 月 2 日前报送。',
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请各学校切实加 强防汛值守工作。',
    ],
  },
  needs: [' \u3000\u00a0'],
  create: (context) => {
    const tellDates = (flow: Flow) => {
      for (const { 0: found, index: start } of flow.text.matchAll(dates)) {
        const expected = found.replace(blanks, '')
        if (expected === found) continue
        const end = start + found.length
        const range = flowRange(flow, start, end)
        const whole = range.end - range.start === end - start
        context.report({
          messageId: 'date',
          at: context.positionAt(range.start, range.end),
          data: { found, expected },
          groupKey: 'date',
          ...(whole && { fix: { range, text: expected, safe: true } }),
        })
      }
    }
    const tellBlanks = ({ flow, markerEnd }: Passage) => {
      for (const { 0: found, index: start } of flow.text.matchAll(gaps)) {
        const end = start + found.length
        if (start < markerEnd || !isSlip(flow.text, start, end)) continue
        const range = flowRange(flow, start, end)
        const whole = range.end - range.start === end - start
        // A wide gap may stand for a mark that was lost.
        context.report({
          messageId: 'blank',
          at: context.positionAt(range.start, range.end),
          data: { context: flow.text.slice(Math.max(0, start - 5), end + 5) },
          groupKey: 'blank',
          ...(whole && found === ' ' && { fix: { range, text: '', safe: true } }),
        })
      }
    }
    return {
      notice(notice: Notice) {
        for (const { flow } of passagesWith(notice, dateHint)) tellDates(flow)
        for (const passage of passagesWith(notice, gaps)) if (isSentence(passage)) tellBlanks(passage)
      },
    }
  },
})
