import { documentNumberKey, findDocumentNumbers, parseOrderNumber } from '../../../lexicon/index.ts'
import { childrenOf, extentOf, fieldValue, flowOf, headerFields } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Whether two spellings name one number. An order is `国令第707号` in the header and `第707号` below its title. */
function agree(left: string, right: string): boolean {
  if (documentNumberKey(left) === documentNumberKey(right)) return true
  const one = findDocumentNumbers(left)[0]
  const two = findDocumentNumbers(right)[0]
  if (one !== undefined && two !== undefined) {
    // 〔20〕 for 〔2020〕 is docnumber/year-full's to tell.
    const short = one.yearText.length === 2 || two.yearText.length === 2
    const years = short ? one.year % 100 === two.year % 100 : one.year === two.year
    return years && one.organCode === two.organCode && one.serial === two.serial
  }
  const orders = [parseOrderNumber(left), parseOrderNumber(right)]
  const [first, second] = orders
  if (first === undefined || second === undefined || first.serial !== second.serial) return false
  const years = first.year === undefined || second.year === undefined || first.year === second.year
  return (
    years &&
    (first.organCode === undefined || second.organCode === undefined || sameCode(first.organCode, second.organCode))
  )
}

/** `国令` and `国务院令`, `部令` and `某部令` are one: the characters of the shorter stand in the longer, in order. */
function sameCode(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  let at = 0
  for (const char of long) if (char === short[at]) at++
  return at === short.length
}

/** A value that is a number at all; `无` and `/` are not. */
function isNumber(text: string): boolean {
  return findDocumentNumbers(text).length === 1 || parseOrderNumber(text) !== undefined
}

export default defineRule({
  id: 'metadata/docnumber-mismatch',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '页头与正文的发文字号是同一要素，两处应相同',
    en: 'header and document state one and the same number',
  },
  messages: {
    mismatch: {
      zh: '页头的发文字号“{header}”与正文的“{body}”不一致',
      en: 'the header’s document number "{header}" does not agree with the document’s "{body}"',
      help: { zh: '核对后改正其中一处', en: 'check, then correct one of the two' },
    },
  },
  docs: {
    summary: { zh: '页头文号与正文文号相同', en: 'The number in the header is the number in the document' },
    why: {
      zh: '页头由人另行录入，数字颠倒、漏字，读者按页头就找不到这份文件。',
      en: 'The header is typed in separately; with digits swapped, nobody finds the paper by its number.',
    },
    limits: {
      zh: '只差括号、空格、全半角、前导零、“第”“号”的，由 docnumber/* 报，这里不报。令的页头写“国令第707号”、正文写“第707号”，算一致。正文没有文号的不比。',
      en: 'Differences of brackets, blanks, width, leading zeros, 第 or 号 belong to docnumber/*. 国令第707号 above and 第707号 below are one. Without a number in the document nothing is compared.',
    },
    good: [
      '文号：临教〔2020〕132号\n发文机关：临溪区教育局\n\n临教〔2020〕132号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：',
    ],
    bad: [
      '文号：临教〔2020〕132号\n发文机关：临溪区教育局\n\n临教〔2020〕123号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：',
    ],
  },
  create: (context) => ({
    notice(notice) {
      const stated = childrenOf(notice, 'documentNumber')
      const fields = headerFields(notice, 'documentNumber').filter(({ value }) =>
        stated.every(({ raw }) => raw !== value),
      )
      if (fields.length === 0) return
      const own = stated.map((node) => ({ node, flow: flowOf(node.children) })).filter(({ node }) => isNumber(node.raw))
      const first = own[0]
      if (first === undefined) return
      for (const field of fields) {
        const flow = fieldValue(field)
        if (!isNumber(field.value) || own.some(({ node }) => agree(field.value, node.raw))) continue
        const header = extentOf(flow)
        const body = extentOf(first.flow)
        context.report({
          messageId: 'mismatch',
          at: context.positionAt(header.start, header.end),
          data: { header: field.value, body: first.node.raw },
          related: {
            at: context.positionAt(body.start, body.end),
            zh: `正文写作“${first.node.raw}”`,
            en: `the document has "${first.node.raw}"`,
          },
        })
      }
    },
  }),
})
