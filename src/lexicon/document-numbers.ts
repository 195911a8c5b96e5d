/** 发文字号: 机关代字 + 年份 + 序号. Source: 《党政机关公文处理工作条例》第九条(五), GB/T 9704-2012 7.2.5. */
import { parseNumeral, toHalfWidthDigits } from './numerals.ts'

/** A document number in the form 代字〔年〕序号号, right or wrong in its details. Offsets are UTF-16 from 0. */
export interface DocumentNumberForm {
  readonly start: number
  readonly end: number
  /** As written. */
  readonly raw: string
  readonly organCode: string
  readonly year: number
  readonly serial: number
  /** Year and serial as written, such as `20` and `005`. */
  readonly yearText: string
  readonly serialText: string
  /** The brackets as written. */
  readonly open: string
  readonly close: string
  /** 第 stands before the serial. */
  readonly di: boolean
  /** 号 stands behind it. */
  readonly hao: boolean
  /** Blanks stand inside. */
  readonly blank: boolean
}

/** Groups: opening bracket, blank, year, blank, closing bracket, blanks, 第, blanks, serial, blanks, 号. */
const core =
  /([〔［[【〖（(〈<﹝])([ \u3000]?)([0-9０-９]{4}|[0-9０-９]{2}|[〇○零一二三四五六七八九]{4})([ \u3000]?)([〕］\]】〗）)〉>﹞])([ \u3000]{0,2})(第?)([ \u3000]{0,2})([0-9０-９]{1,5})([ \u3000]{0,2})([号號]?)/g
const blanks = [2, 4, 6, 8, 10]

const codeChar = /[\u4e00-\u9fa5A-Za-z·]/
/** Words that end a sentence part before a code: 根据国发〔2020〕5号 has the code 国发. */
const notInCode =
  /^(?:对照|根据|依据|按照|依照|遵照|参照|执行|废止|以及|文件|转发|印发|下发|现将|现对|现就|收到|关于|接到|贯彻|落实|结合|原|和|与|及|或|见|即|以|由|的|对|将|把|在|为|是|经|按|据|并|了|等|之|日)/

/** All numbers of this form in `text`, in order. Linear in the text. */
export function findDocumentNumbers(text: string): DocumentNumberForm[] {
  const found: DocumentNumberForm[] = []
  for (const match of text.matchAll(core)) {
    const [whole, open = '', , yearText = '', , close = '', , di, , serialText = '', , hao] = match
    // Round brackets hold years of all sorts: （2020）3号 is a number only with 号 behind it, and a case number
    // such as （2020）闽02民初1号 has no digits directly behind the bracket.
    if (hao === '' && /[（(<〈]/.test(open)) continue
    const at = match.index
    const { organCode, start } = codeBefore(text, at)
    const year = parseNumeral(yearText)
    const serial = parseNumeral(serialText)
    if (organCode === '' || year === undefined || serial === undefined) continue
    const end = at + whole.length
    found.push({
      start,
      end,
      raw: text.slice(start, end),
      organCode,
      year,
      serial,
      yearText,
      serialText,
      open,
      close,
      di: di !== '',
      hao: hao !== '',
      blank: blanks.some((group) => match[group] !== '') || start + organCode.length !== at,
    })
  }
  return found
}

/** The 代字 that ends directly (or after one blank) before `at`; at most 14 characters. */
function codeBefore(text: string, at: number): { organCode: string; start: number } {
  let end = at
  if (/[ \u3000]/.test(text[end - 1] ?? '') && codeChar.test(text[end - 2] ?? '')) end--
  let start = end
  while (start > 0 && end - start < 14 && text[start - 1] !== '号' && codeChar.test(text[start - 1] ?? '')) start--
  let organCode = text.slice(start, end)
  for (let trimmed = true; trimmed; ) {
    trimmed = false
    for (let cut = 0; cut < organCode.length - 1; cut++) {
      const lead = notInCode.exec(organCode.slice(cut))
      // 和 and 与 join a code to the words before it; where there are none, 和教〔2023〕15号 is the code of 和县.
      const isJoint = lead?.[0].length === 1
      if (lead !== null && organCode.length - cut > lead[0].length && (!isJoint || (cut === 0 && start > 0))) {
        organCode = organCode.slice(cut + lead[0].length)
        trimmed = true
        break
      }
    }
  }
  return { organCode, start: end - organCode.length }
}

/** The number that the whole of `text` is, brackets and blanks round it aside. */
export function parseDocumentNumber(text: string): DocumentNumberForm | undefined {
  if (text.length > 60 || !/[〔［[【〖（(〈<﹝]/.test(text)) return undefined
  const trimmed = text
    .trim()
    .replace(/^[（(](.*[号號\d])[）)]$/, '$1')
    .trim()
  if (trimmed.length > 40) return undefined
  const first = findDocumentNumbers(trimmed)[0]
  return first !== undefined && first.start === 0 && first.end === trimmed.length ? first : undefined
}

/**
 * Numbers of orders and public announcements that carry 第: `第707号`, `国令第707号`, `国家发展改革委令第10号`,
 * `2005年第8号令`, `公告2018年第26号`. The groups give code, year, serial.
 */
const bareForm = /^[〔［[](?<year>[0-9]{4})[〕］\]][ \u3000]?(?<serial>[0-9]{1,4})[ \u3000]?(?:[号號]|期)$/

const yearFirst = /^(?<code>[\u4e00-\u9fa5]{2,20})[〔［[](?<year>[0-9]{4})[〕］\]](?<serial>[0-9]{1,4})号(?<ling>令)$/

/** （2022年2号）: the number of a public announcement without its 第; only in brackets. */
const bracketForm = /^[（(](?<year>[0-9]{4})年(?<serial>[0-9]{1,3})号[）)]$/

/** (89)国税外字第100号: the form before 1988. */
const oldForm = /^[（(〔[［](?<year>[0-9]{2,4})[）)〕\]］](?<code>[\u4e00-\u9fa5]{1,12}字)第?(?<serial>[0-9]{1,5})号$/

const orderForm =
  /^(?<code>[\u4e00-\u9fa5（）、 \u3000]{0,40}?)(?:[〔［[（(]?[ \u3000]?(?<year>[0-9]{4})[〕］\]）)年]{1,2})?[ \u3000]?第(?<serial>[ \u3000]?[0-9０-９〇○零一二三四五六七八九十百千]{1,7}[ \u3000]?)[号號](?<ling>令|公告)?$/

/** The order number that the whole of `text` is, brackets and blanks round it aside. */
export function parseOrderNumber(
  text: string,
): { raw: string; organCode?: string; year?: number; serial: number } | undefined {
  if (text.length > 80 || !/[号號期]/.test(text)) return undefined
  const raw = text
    .trim()
    .replace(/^[（(]([^（）()].*)[）)]$/, '$1')
    .trim()
  if (raw.length > 56) return undefined
  const groups = (
    bracketForm.exec(text.trim()) ??
    bareForm.exec(raw) ??
    yearFirst.exec(raw) ??
    oldForm.exec(raw) ??
    orderForm.exec(raw)
  )?.groups
  const serial = parseNumeral(groups?.serial ?? '')
  if (groups === undefined || serial === undefined) return undefined
  const code = groups.code ?? ''
  if (code !== '' && groups.ling === undefined && !/(?:令|公告|通告|公报|发|字|告|通)$/.test(code.trim()))
    return undefined
  return {
    raw,
    ...(code !== '' && { organCode: code }),
    ...(groups.year !== undefined && { year: Number(groups.year) }),
    serial,
  }
}

/** Comparison key of a number: code, year and serial, brackets, blanks, 第 and leading zeros aside. */
export function documentNumberKey(raw: string): string {
  return toHalfWidthDigits(raw)
    .replace(/[\s\u3000第号]/g, '')
    .replace(/[〔［[【〖（(〈<﹝〕］\]】〗）)〉>﹞]/g, '|')
    .replace(/\|0+(?=\d)/g, '|')
}
