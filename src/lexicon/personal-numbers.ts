/** What the words round a number say of it: an office's telephone, a person's, an account. Source: real notices. */
import { onceFor, type SourceText } from '../tree/index.ts'
import {
  groupsOf,
  hasCardCheck,
  type NumberPart,
  numberRuns,
  rangeOf,
  residentsByRun,
  standsAlone,
} from './long-numbers.ts'

export interface MobileNumber extends NumberPart {
  /** Given as a number to call: 联系电话, 咨询, a column of contacts. */
  readonly contact: boolean
}

/** Words of somebody who is not the office. 联系人姓名 names a contact all the same. */
const personWords =
  /(?<!联系人|负责人|经办人)姓\s*名|身份证|家庭|住址|户主|家长|监护|学\s*生(?!处|科|工作|资助)|申请人|当事人|处罚人|患者|考生|村民|居民(?!委)|业主|法定代表人|死者|职工(?!部|处)|户籍/
const contactWords =
  /联\s*系|咨\s*询|电\s*话|热线|值班|值守|监督|举报|投诉|受理|拨打|致电|来电|短信|微信|客服|手\s*机|邮\s*箱|传\s*真|报名|[Tt][Ee][Ll]|技术支持|服务|经办|负责人|责任人|网格员/
/** Words that make a number something else. */
const otherBefore = /(?:编号|代码|单号|账号|帐号|卡号|学号|考号|准考证|流水|序列|文号|证号|[Qq]{2}|群)[^，。；\s]{0,6}$/
const otherBehind = /^\s{0,2}(?:\.\d|,\d{3}|元|万|亿|吨|千瓦|平方|立方|人|个|户|件|%|％|\/)/
/** An address of the web, a code with letters. */
const inAddress = /[A-Za-z0-9_./=&%]$/

const mobileForm = /^1[3-9][0-9]{9}$/

/** All mobile numbers of the source that are written out in full. */
export const mobileNumbers: (source: SourceText) => readonly MobileNumber[] = onceFor((source) => {
  const found: MobileNumber[] = []
  for (const run of numberRuns(source)) {
    const residents = residentsByRun(source).get(run) ?? []
    for (let from = 0; from + 11 <= run.text.length; from++) {
      if (run.text[from] !== '1') continue
      const part = { run, from, to: from + 11 }
      if (!mobileForm.test(run.text.slice(from, part.to)) || !standsFree(part, source.text)) continue
      if (residents.some((number) => number.from < part.to && from < number.to)) continue
      const { start, end } = rangeOf(part)
      if (isSomethingElse(source.text, start, end)) continue
      found.push({ ...part, contact: isContact(source.text, start, end) })
      from += 10
    }
  }
  return found
})

/** In one piece, as 138 1234 5678, or broken at the end of a line; 86 may stand before it. */
function standsFree(part: NumberPart, text: string): boolean {
  const { run, from, to } = part
  if (run.gaps[to] === 'none' || !/^(?:(?:00)?86)?$/.test(stuckBefore(run, from))) return false
  const groups = groupsOf(part)?.join()
  if (groups === '11') return true
  const gaps = new Set(run.gaps.slice(from + 1, to))
  if (groups === '3,4,4') return !gaps.has('line')
  // Cells of a table may stand line by line: a broken number goes on in a sentence.
  return (
    groups?.split(',').length === 2 && gaps.has('line') && !/[\r\n]/.test(text[(run.offsets[from] ?? 0) - 1] ?? '\n')
  )
}

/** The characters that nothing parts from `from`. */
function stuckBefore(run: NumberPart['run'], from: number): string {
  let start = from
  while (start > 0 && run.gaps[start] === 'none') start--
  return run.text.slice(start, from)
}

function isSomethingElse(text: string, start: number, end: number): boolean {
  const head = text.slice(Math.max(0, start - 16), start).replace(/(?:\+|00)?86[-)） ]?$/, '')
  return otherBefore.test(head) || inAddress.test(head) || otherBehind.test(text.slice(end, end + 6))
}

function isContact(text: string, start: number, end: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 80)
  const lineEnd = text.indexOf('\n', end)
  const tail = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + 30))
  const head = text.slice(from, start)
  const line = head + tail
  if (/[|\t]/.test(line)) return isContactTable(text.slice(Math.max(0, from - 4000), from))
  if (/联\s*系\s*人|咨\s*询/.test(line)) return true
  if (personWords.test(head)) return false
  // A number in brackets behind a name is the person's: 村民王小二（13…）.
  return contactWords.test(line) || /联\s*系(?:人|方式|电话)|咨询/.test(text.slice(Math.max(0, from - 120), from))
}

/** By the head of the table: a list with names and no 联系人, 单位 or 部门 is a list of persons. */
function isContactTable(before: string): boolean {
  const heads = before.split('\n').filter((line) => /电\s*话|手\s*机|联系方式|号\s*码/.test(line) && /[|\t]/.test(line))
  const head = heads.at(-1)
  if (head === undefined) return false
  return (
    /联\s*系\s*人|负责人|责任人|单\s*位|部\s*门|机构|地址|职\s*务|网点|窗口|科室/.test(head) &&
    !/身份证|住址|户主|监护|学生|家长/.test(head)
  )
}

export interface CardNumber extends NumberPart {
  readonly checked: boolean
  /** The holder is an office or a company. */
  readonly official: boolean
}

const cardWords = /卡\s*号|银行卡|存折|社保卡|借记卡|信用卡|储蓄卡/
const accountWords = /[账帐]\s*[号户]|开\s*户|户\s*名|银行|信用社|汇款|转[账帐]|收款/
const officialHolder =
  /(?:户\s*名|单位名称|[账帐]户名称|开户名称|收款(?:单位|人|方)|名\s*称)[：:\s|]{0,4}[^，。；\n]{2,40}(?:局|厅|委|委员会|政府|公司|中心|办公室|财政|学校|大学|学院|医院|协会|基金会|工会|所|院|站|馆|厂|社|队|支库|专户|集团|银行)/
const longCard = /^[1-9][0-9]{15,18}$/

/** Numbers of cards and accounts with 16 to 19 digits where the words round them say so. */
export const cardNumbers: (source: SourceText) => readonly CardNumber[] = onceFor((source) => {
  const found: CardNumber[] = []
  for (const run of numberRuns(source)) {
    const residents = residentsByRun(source).get(run) ?? []
    for (let from = 0; from + 16 <= run.text.length; from++) {
      const part = cardAt(run, from)
      if (part === undefined || residents.some((number) => number.from < part.to && from < number.to)) continue
      const card = read(part, source.text)
      if (card !== undefined) found.push(card)
      from = part.to - 1
    }
  }
  return found
})

/** In one piece, in groups of four, or broken at the end of a line. */
function cardAt(run: NumberPart['run'], from: number): NumberPart | undefined {
  for (let length = 19; length >= 16; length--) {
    const part = { run, from, to: from + length }
    if (part.to > run.text.length || !longCard.test(run.text.slice(from, part.to)) || !standsAlone(part)) continue
    const groups = groupsOf(part)
    if (groups === undefined) continue
    if (groups.length === 1 || /^(?:4,4,4,4(?:,[1-3])?|6,1[0-3])$/.test(groups.join())) return part
    if (groups.length === 2 && run.gaps.slice(from + 1, part.to).includes('line')) return part
  }
  return undefined
}

function read(part: NumberPart, text: string): CardNumber | undefined {
  const { start, end } = rangeOf(part)
  const digits = part.run.text.slice(part.from, part.to)
  const checked = hasCardCheck(digits)
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 60)
  const head = text.slice(from, start)
  const before = text.slice(Math.max(0, start - 160), start)
  const near = before + text.slice(end, end + 60)
  const column = /[|\t]/.test(head) ? columnHead(text.slice(Math.max(0, from - 4000), from)) : ''
  const label = /(?:卡号|银行卡|[账帐][号户]|存折)[^，。；\d]{0,10}$/.test(head)
  const said =
    cardWords.test(head) ||
    accountWords.test(head) ||
    cardWords.test(column) ||
    accountWords.test(column) ||
    accountWords.test(before)
  if (!said || (!checked && !(label || cardWords.test(column))) || /^[\d./]*\//.test(text.slice(end, end + 2)))
    return undefined
  return { ...part, checked, official: officialHolder.test(near) || /对公|基本户|专户|财政|国库|非税/.test(near) }
}

function columnHead(before: string): string {
  return before.split('\n').findLast((line) => /卡\s*号|[账帐]\s*号|银行/.test(line) && /[|\t]/.test(line)) ?? ''
}
