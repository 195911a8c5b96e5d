/** Lines of a head that hold two parts of it, cut in two. */
import { findDocumentNumbers, parseDate, parseDocumentNumber, parseOrderNumber } from '../lexicon/index.ts'
import { type Line, cutLine } from './lines.ts'
import { closesTitle, looksLikeHistory, looksLikeRecipients, markerOf } from './shapes.ts'

/** Parts recipients from the words that follow them on the same line. */
export function cutRecipients(line: Line): Line[] {
  const many = /^(?:各|[^。；！？:：]{2,40}[、，])[^。；！？:：]{1,160}[:：](?=.{8,}。)/.exec(line.text)
  const one = /^[^。；！？:：，,]{4,40}[:：](?=\s*(?:你|贵|为|根据|按照|现|近|关于|经|《|收悉|兹))/.exec(line.text)
  const found = many ?? one
  return found !== null && looksLikeRecipients(found[0]) ? cutLine(line, [found[0].length]) : [line]
}

/** Parts the lines of a head; running text and markers of sections tell where it is over. */
export function cutHeadLines(lines: readonly Line[]): Line[] {
  const cut: Line[] = []
  let index = 0
  for (let prose = 0; index < Math.min(lines.length, 200) && prose < 2; index++) {
    const line = lines[index]
    if (line === undefined) break
    if (markerOf(line) !== undefined || (line.text.length > 60 && line.text.endsWith('。'))) prose++
    cut.push(...cutHeadLine(line))
  }
  return cut.concat(lines.slice(index))
}

/** Parts a line that holds a number and something else: `法释〔2021〕11号关于…的批复`, `…的通知（银发〔2021〕9号）`. */
function cutHeadLine(line: Line): Line[] {
  if (
    line.text.length > 300 ||
    line.hint?.cells !== undefined ||
    !/[号令]|[〕\]］】][\s\u3000]?\d|浏览|阅读|点击|访问|字\s*[体号]/.test(line.text)
  ) {
    return [line]
  }
  const counter = /[\s\u3000]+(?=(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?\s*[:：]|【?字\s*(?:体|号)\s*[:：])/.exec(
    line.text,
  )
  if (counter !== null && /^(?:发布|发表|公开|作者|时间|日期|来源|信息来源|更新|文章来源)/.test(line.text))
    return cutLine(line, [counter.index])
  const order =
    /^[\u4e00-\u9fa5]{2,24}(?:令|公告|通告)[〔［[（(]?\d{4}[〕］\]）)年]第\d{1,4}号(?=[（(][\u4e00-\u9fa5\d].*[）)]$)/.exec(
      line.text,
    )
  if (order !== null) return cutLine(line, [order[0].length])
  const dated = /^(?<number>\S{2,30}[〕］\]]\s?\d+\s?号)[\s\u3000]+(?=\S+$)/.exec(line.text)
  if (dated?.groups?.number !== undefined && parseDate(line.text.slice(dated[0].length)) !== undefined) {
    return cutLine(line, [dated.groups.number.length])
  }
  const numbered = /^(?:\d{4}年\d{1,2}月\d{1,2}日)[\s\u3000]+(?=\S{4,40}$)/.exec(line.text)
  if (numbered !== null && parseDocumentNumber(line.text.slice(numbered[0].length)) !== undefined) {
    return cutLine(line, [numbered[0].length])
  }
  const noted = /^[（(]\d{4}年\d{1,2}月\d{1,2}日[^（）()]{4,40}[）)][\s\u3000]+(?=[^\s\u3000].{12,})/.exec(line.text)
  if (noted !== null) return cutLine(line, [noted[0].length])
  const published = /^\d{4}-\d{1,2}-\d{1,2}[\s\u3000]+(?=\S{4,40}$)/.exec(line.text)
  if (published !== null && parseOrderNumber(line.text.slice(published[0].length)) !== undefined) {
    return cutLine(line, [published[0].length])
  }
  const bracket = /[（(][^（）()]{4,60}[）)]$/.exec(line.text)
  if (
    bracket !== null &&
    bracket.index > 3 &&
    parseOrderNumber(bracket[0]) !== undefined &&
    closesTitle(line.text.slice(0, bracket.index))
  ) {
    return cutLine(line, [bracket.index])
  }
  const numbers = findDocumentNumbers(line.text)
  const number = numbers[0]
  if (number === undefined || numbers.length > 1) return [line]
  if (number.start === 0 && number.end < line.text.length) {
    const rest = line.text.slice(number.end).trim()
    if (
      closesTitle(rest) ||
      rest.startsWith('签发人') ||
      /^《.*》$/.test(rest) ||
      (rest.startsWith('关于') && !/[。；]/.test(rest))
    )
      return cutLine(line, [number.end])
    return [line]
  }
  const open = /[（(]$/.exec(line.text.slice(0, number.start).trimEnd())
  if (number.end >= line.text.length - 1) {
    const before = line.text.slice(0, open === null ? number.start : open.index).trim()
    const orderCode = /[（(][^（）()]{2,40}$/.exec(line.text.slice(0, number.start))
    if (open !== null && before !== '' && closesTitle(before)) return cutLine(line, [open.index])
    if (orderCode !== null && number.organCode.endsWith('令') && closesTitle(line.text.slice(0, orderCode.index)))
      return cutLine(line, [orderCode.index])
    if (
      open === null &&
      before !== '' &&
      number.end === line.text.length &&
      (looksLikeHistory(before) || closesTitle(before))
    )
      return cutLine(line, [number.start])
  }
  return [line]
}
