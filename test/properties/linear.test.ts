/** Parsing takes linear time: twice the text, at most twice the steps. Steps are counted, not timed. */
import { stepsOf } from './steps.ts'
// Behind `steps.ts`, which must be there before the parser is.
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/index.ts'
import { loadMarkdown, sourceFromText } from '../../src/read/index.ts'

const markdown = await loadMarkdown()

/** Sizes of the texts that are compared, in repetitions. Limits of the parser, such as 200 lines, lie below them. */
const sizes = [300, 600, 1200] as const
/** A linear part and a constant one give less than 2. */
const mostGrowth = 2.1

const head = '云教〔2024〕12号\n云湖区教育局关于做好春季开学工作的通知\n各中小学校：\n'
const foot = '\n云湖区教育局\n2024年3月15日\n'
const notice = `${head}现通知如下。\n一、加强领导。各校要落实。\n1.成立机构。\n（一）明确分工\n附件：1.名单\n2.一览表${foot}`

type Text = (size: number) => string

const repeated =
  (text: string): Text =>
  (size) =>
    text.repeat(size)
const inNotice =
  (text: string): Text =>
  (size) =>
    `${head}现通知如下。\n${text.repeat(size)}${foot}`
const behindNotice =
  (text: string): Text =>
  (size) =>
    `${head}现通知如下。${foot}${text.repeat(size)}`
const counted =
  (line: (number: number) => string): Text =>
  (size) =>
    Array.from({ length: size }, (_, index) => line(index + 1)).join('')

const texts: readonly (readonly [string, Text])[] = [
  ['one notice many times', repeated(notice)],
  ['short lines', repeated('某某\n')],
  ['empty lines', repeated(' \n')],
  ['paragraphs under one section', inNotice('我们要加强领导，狠抓落实。\n')],
  [
    'paragraphs under sections, items and points',
    (size) => inNotice('我们要加强领导。\n')(size).replace('\n', '\n一、\n（一）\n1.\n'),
  ],
  ['hard-wrapped lines', inNotice('我们要加强领导狠抓落实我们要加强领导狠抓落实我们要加强领导狠抓落\n')],
  ['titles', repeated('关于做好工作的通知\n')],
  ['titles that go on', repeated('关于做好工作的\n')],
  ['titles in brackets that nothing closes', repeated('《云湖区绿化办法\n')],
  ['document numbers', repeated('云教〔2024〕12号\n')],
  ['document numbers on one line', repeated('云教〔2024〕12号')],
  ['codes without numbers on one line', repeated('根据国发')],
  ['header fields', repeated('索引号：1\n')],
  ['header fields on one line', repeated('索引号：1 ')],
  ['labels without values', repeated('索引号\n发布机构\n')],
  ['labels with their values below', repeated('索引号\n12\n')],
  ['labels that no table has', repeated('责任处室：综合三处\n')],
  ['recipients', repeated('各学校：\n')],
  ['recipients that nothing closes', repeated('各学校，\n')],
  ['recipients on one line', repeated('各学校，')],
  ['notes of attachments', repeated('附件：1.名单\n')],
  ['notes with names between sentences', inNotice('附件：1.云湖区绿化名单\n请遵照执行。\n')],
  [
    'one note with many names',
    (size) => `${head}现通知如下。\n附件：${counted((number) => `${number % 100}.名单\n`)(size)}${foot}`,
  ],
  ['numbered heads of attachments', counted((number) => `附件${number}：名单\n`)],
  ['attachments behind a notice', behindNotice('附件1\n云湖区绿化方案\n一、总则\n')],
  ['issued texts', behindNotice('云湖区绿化办法\n第一条 为了绿化。\n')],
  ['announced names', inNotice('《云湖区绿化办法》《云湖区绿化方案》。\n')],
  ['dates on one line', repeated('2024年3月15日 ')],
  ['dates, a line each', repeated('2024年3月15日\n')],
  ['dates in running text', inNotice('定于2024年3月15日')],
  ['organs', repeated('云湖区教育局\n')],
  ['organs before the date', inNotice('云湖区教育局\n')],
  ['organs on one line', inNotice('云湖区教育局 ')],
  ['persons who sign', repeated('市长 王小明\n')],
  ['signatures', inNotice('云湖区教育局\n2024年3月15日\n')],
  ['markers without text', repeated('一、\n')],
  ['markers on one line', repeated('一、')],
  ['markers in order, again and again, on one line', inNotice('一、二、三、。')],
  ['articles', repeated('第一条 为了\n')],
  ['chapters with articles on one line', repeated('第一章 总则 第一条 为了。')],
  [
    'a text on one line',
    (size) => `云湖区教育局关于绿化的通知 各校：${'为了绿化，现通知如下。 一、加强领导。 '.repeat(size)}`,
  ],
  ['opening brackets', repeated('（')],
  ['opening quotes', repeated('“')],
  ['opening title marks in a title', (size) => `关于${'《'.repeat(size)}的通知\n各校：\n现通知。\n`],
  ['digits', repeated('1')],
  ['blanks', (size) => `${head}现${' '.repeat(size)}通知`],
  ['tabs and bars', repeated('\t|'.repeat(8))],
  ['a table of tabs', repeated('甲\t乙\t丙\n')],
  ['a table of tabs in a notice', inNotice('甲\t乙\t丙\n')],
  ['a table of bars in a notice', inNotice('|甲|乙|\n')],
  ['one row with many cells', inNotice('甲\t乙')],
  ['annotations', repeated('（此件公开发布）\n')],
  ['histories that nothing closes', repeated('（2019年9月9日通过\n')],
  ['copies', repeated('抄送：各学校\n')],
  ['lines of printing', repeated('2024年3月15日印发\n')],
  ['words of a page above', repeated('首页\n政务公开\n')],
  ['words of a page below', behindNotice('打印本页\n首页\n政务公开\n')],
  ['numbers of pages', inNotice('- 1 -\n')],
]

const markdownTexts: readonly (readonly [string, Text])[] = [
  ['headings', repeated('# 某某\n\n')],
  ['notices', repeated('# 关于绿化的通知\n\n**各校：**\n\n现通知。\n\n一、加强\n\n')],
  ['rules', repeated('---\n\n')],
  ['front matter', (size) => `---\n${counted((number) => `k${number}: v\n`)(size)}---\n\n# 通知\n`],
  ['a table', (size) => `| 甲 | 乙 |\n| --- | --- |\n${'| 一 | 二 |\n'.repeat(size)}`],
]

/** By how much the steps grow with each doubling. */
function growth(text: Text, format: 'text' | 'markdown'): number[] {
  const steps = sizes.map((size) => {
    const source = sourceFromText(text(size), { path: '', format, markdown })
    return stepsOf(() => {
      parse(source)
    })
  })
  return steps.slice(1).map((count, index) => count / (steps[index] ?? 1))
}

describe.each([
  ['plain text', 'text', texts],
  ['Markdown', 'markdown', markdownTexts],
] as const)('steps over doubling sizes of %s', (_name, format, rows) => {
  it.each(rows)('%s', (_row, text) => {
    expect(Math.max(...growth(text, format))).toBeLessThanOrEqual(mostGrowth)
  })
})

describe('the count of steps', () => {
  const source = sourceFromText(notice, { path: '' })
  const count = (): number =>
    stepsOf(() => {
      parse(source)
    })

  it('is the same for the same work', () => {
    expect(count()).toBe(count())
  })

  it('sees quadratic work, in our own code and in that of the platform', () => {
    const list = Array.from({ length: 400 }, (_, index) => index)
    const inRegex = (size: number): number =>
      stepsOf(() => {
        parse(source)
        for (let at = 0; at < size; at++) /乙/.test('甲'.repeat(size))
      })
    const inList = (size: number): number =>
      stepsOf(() => {
        parse(source)
        for (let at = 0; at < size; at++) list.slice(0, size)
      })
    for (const counted of [inRegex, inList])
      expect((counted(400) - count()) / (counted(200) - count())).toBeGreaterThan(3)
  })
})
