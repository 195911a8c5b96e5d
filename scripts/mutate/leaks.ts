/** Personal data, and what web pages leave behind. */
import { inserting, type Kind, replacing, type Subject } from './kind.ts'

/** An identity number that no person has: an unused district, with its right check digit. */
export function identityNumber(serial: number): string {
  const body = `990101199${serial % 10}0${1 + (serial % 9)}1${serial % 10}${String(100 + (serial % 800))}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return body + '10X98765432'.charAt(sum % 11)
}

const kangxi: Readonly<Record<string, string>> = {
  人: '⼈',
  工: '⼯',
  大: '⼤',
  生: '⽣',
  长: '⾧',
  行: '⾏',
  用: '⽤',
  心: '⼼',
}

/** A line of its own at the head or the tail of the page, where sites leave theirs. */
function line(
  text: string,
  place: 'head' | 'tail',
): (subject: Subject) => { start: number; end: number; text: string }[][] {
  return ({ source }) => {
    if (source.markup.length > 0) return []
    const at = place === 'head' ? 0 : source.text.length
    return [[{ start: at, end: at, text: place === 'head' ? `${text}\n` : `\n${text}\n` }]]
  }
}

/** In Markdown such signs are markup of the file, not of a page. */
function inPlainText(plants: Kind['plants']): Kind['plants'] {
  return (subject) => (subject.source.format === 'text' ? plants(subject) : [])
}

export const kinds: readonly Kind[] = [
  { name: 'identity number', rules: ['privacy/id-card'], plants: inserting('王某（身份证号：110101199003077475）、') },
  {
    name: 'identity number with blanks',
    rules: ['privacy/id-card'],
    plants: inserting('王某（身份证号 110101 19900307 7475）、'),
  },
  { name: 'mobile number of a person', rules: ['privacy/mobile'], plants: inserting('村民王小二（13800138000）、') },
  { name: 'bank card', rules: ['privacy/bank-card'], plants: inserting('请汇至个人账户（卡号6222021234567890128）、') },
  {
    name: 'U+FFFD',
    rules: ['webpage/mojibake'],
    plants: replacing(/(?<=[\u4e00-\u9fa5]{4})[\u4e00-\u9fa5](?=[\u4e00-\u9fa5]{4})/g, () => '\ufffd'),
  },
  { name: '锟斤拷', rules: ['webpage/mojibake'], plants: inserting('锟斤拷') },
  {
    name: 'zero-width blank',
    rules: ['webpage/invisible'],
    plants: replacing(/(?<=[\u4e00-\u9fa5]{2})[\u4e00-\u9fa5](?=[\u4e00-\u9fa5]{2})/g, (match) => `${match[0]}\u200b`),
  },
  { name: '&nbsp;', rules: ['webpage/html-residue'], plants: inPlainText(inserting('&nbsp;')) },
  { name: '<br>', rules: ['webpage/html-residue'], plants: inPlainText(inserting('<br>')) },
  {
    name: 'Kangxi radical',
    rules: ['webpage/kangxi'],
    plants: replacing(/[人工大生长行用心]/g, (match) => kangxi[match[0]]),
  },
  {
    name: 'address of an inner network',
    rules: ['webpage/bad-link'],
    plants: inserting('请从http://192.168.1.5/oa/a.doc下载，'),
  },
  { name: 'line of a web page', rules: ['webpage/boilerplate'], plants: line('【打印本页】【关闭窗口】', 'tail') },
  { name: '扫一扫 of a web page', rules: ['webpage/boilerplate'], plants: line('扫一扫在手机打开当前页', 'head') },
]
