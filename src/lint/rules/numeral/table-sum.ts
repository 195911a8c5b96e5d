import { childrenOf, flowOf, type Flow, flowRange, passagesWith, type Table, walk } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const total = /^(?:合[ \u3000]*计|总[ \u3000]*计)$/
const totals = /^[合总][ \u3000]*计$/gm
/** Rows that are sums or parts of others: with them a total is no plain sum. */
const partial = /小[ \u3000]*计|其中|合[ \u3000]*计|总[ \u3000]*计|平均|占比/
/** Columns whose numbers are not added up. */
const notAdded = /率|均|比|占|序[ \u3000]*号|编号|代码|年|月|日|期|电话|单价|标准|排名|名次|得分|分数|面积与|[%％‰]/
const number = /^-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(?:\.[0-9]{1,6})?$/

/** Fewer rows than these are no sum that anybody would get wrong. */
const fewest = 2

interface Column {
  readonly head: string
  readonly values: readonly string[]
  readonly stated: Flow
}

function valueOf(text: string): number {
  return Number(text.replaceAll(',', ''))
}

function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0
}

/** The columns of a regular table with one row of totals, at its end or below its head; empty where it is another. */
function columnsOf(table: Table): Column[] {
  const rows = childrenOf(table, 'tableRow').map((row) =>
    childrenOf(row, 'tableCell').map((cell) => flowOf(cell.children)),
  )
  const [head = [], ...body] = rows
  const width = head.length
  const cells = (row: readonly Flow[]) => row.map(({ text }) => text.trim())
  const sumRows = body.filter((row) =>
    cells(row)
      .slice(0, 2)
      .some((text) => total.test(text)),
  )
  const others = body.filter((row) => !sumRows.includes(row))
  const sums = sumRows[0]
  if (sums === undefined || sumRows.length > 1 || others.length < fewest) return []
  if (sums !== body[0] && sums !== body.at(-1)) return []
  if (body.some((row) => row.length !== width) || others.some((row) => cells(row).some((text) => partial.test(text))))
    return []
  return head.flatMap(({ text }, at) => {
    const stated = sums[at]
    const values = others
      .map((row) => row[at]?.text.trim() ?? '')
      .filter((value) => value !== '' && !/^[-—/]+$/.test(value))
    if (stated === undefined || !number.test(stated.text.trim()) || notAdded.test(text) || partial.test(text)) return []
    return values.length < fewest || !values.every((value) => number.test(value))
      ? []
      : [{ head: text.trim(), values, stated }]
  })
}

/** The sum as it should be written, where the stated one is off by more than rounding. */
function wrongSum({ values, stated }: Column): string | undefined {
  const own = decimalsOf(stated.text.trim())
  const decimals = Math.max(...values.map(decimalsOf))
  const sum = values.reduce((before, value) => before + valueOf(value), 0)
  const off = Math.abs(sum - valueOf(stated.text.trim()))
  // Each row may have been rounded, and the total once more.
  const rounding = (decimals === 0 ? 0 : (values.length / 2) * 10 ** -decimals) + (own < decimals ? 10 ** -own / 2 : 0)
  return off > rounding + 1e-9 ? String(Number(sum.toFixed(decimals))) : undefined
}

export default defineRule({
  id: 'numeral/table-sum',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '《党政机关公文处理工作条例》第二十条（四）：数字准确；合计与各行之和一致',
    en: '《党政机关公文处理工作条例》 article 20 (4): numbers are exact; a total is the sum of its rows',
  },
  messages: {
    sum: {
      zh: '“{head}”一列的合计“{stated}”与各行之和{sum}不一致',
      en: 'the total "{stated}" of the column "{head}" does not agree with the sum of its rows, {sum}',
      help: { zh: '核对合计和各行的数', en: 'check the total and the rows' },
    },
  },
  docs: {
    summary: { zh: '表格的合计等于各行之和', en: 'The total of a table is the sum of its rows' },
    why: {
      zh: '改了一行而没有改合计，读的人一加就露。',
      en: 'One row was changed and the total was not; whoever adds up sees it.',
    },
    limits: {
      zh: '只看规整的表：一行表头、每行格数相同、只有一行“合计”且在表头下或表尾，没有“小计”“其中”。率、均价、序号、年份一类的列不加。小数按四舍五入留余地。两列以上对不上的表看不懂，不报。',
      en: 'Regular tables only: one head row, as many cells in each row, one row of totals below the head or at the end, no 小计 or 其中. Columns of rates, prices, numbers and years are not added; decimals are given room for rounding. Where two columns or more do not agree the table is another than it looks: let pass.',
    },
    good: [
      '# 临溪区教育局关于下达招生计划的通知\n\n各学校：\n\n计划如下。\n\n| 学校 | 人数 |\n| --- | --- |\n| 一中 | 30 |\n| 二中 | 20 |\n| 合计 | 50 |',
    ],
    bad: [
      '临溪区教育局关于下达招生计划的通知\n\n各学校：\n\n计划如下。\n\n| 学校 | 人数 |\n| 一中 | 30 |\n| 二中 | 20 |\n| 合计 | 60 |',
    ],
  },
  needs: ['计', '0123456789'],
  create: (context) => {
    const check = (table: Table) => {
      const wrong = columnsOf(table).flatMap((column) => {
        const sum = wrongSum(column)
        return sum === undefined ? [] : [{ column, sum }]
      })
      const [only] = wrong
      if (only === undefined || wrong.length > 1) return
      const { head, stated } = only.column
      const range = flowRange(stated, 0, stated.text.length)
      context.report({
        messageId: 'sum',
        at: context.positionAt(range.start, range.end),
        data: { head, stated: stated.text.trim(), sum: only.sum },
      })
    }
    return {
      notice(notice) {
        // Hardly any notice has such a cell; only then are its tables looked for.
        if (!passagesWith(notice, totals).some(({ node }) => node.type === 'tableCell')) return
        walk(notice, (node) => {
          if (node.type === 'table') check(node)
        })
      },
    }
  },
})
