/** Lists of persons: tables, and lines laid out as one. Source: lists in the attachments of real notices. */
import { type Flow, flowOf, holdsMatch, type Notice, type Passage, passagesOf, type TableRow } from '../tree/index.ts'

export interface RosterCell {
  /** Blanks left out; '' for an empty cell. */
  readonly text: string
  readonly flow: Flow
  /** Where the cell lies in the text of `flow`. */
  readonly start: number
  readonly end: number
}
export type RosterRow = readonly RosterCell[]

/** A line of more words is a sentence with blanks in it. */
const mostColumns = 20
/** Below a line of column heads, in characters. */
const longestLine = 200

/** What the head of a list has among its words. */
const nameColumn = /姓[ \u3000]{0,4}名|户主/

function cellsOf(row: TableRow): RosterCell[] {
  const cells: RosterCell[] = []
  for (const cell of row.children) {
    if (cell.type !== 'tableCell') continue
    const flow = flowOf(cell.children)
    cells.push({ text: flow.text.replace(/\s+/g, ''), flow, start: 0, end: flow.text.length })
  }
  return cells
}

/** The words of a line that blanks part. */
function wordsOf({ flow }: Passage): RosterCell[] {
  return Array.from(flow.text.matchAll(/\S+/g), ({ 0: text, index }) => ({
    text,
    flow,
    start: index,
    end: index + text.length,
  }))
}

function isHead(row: RosterRow): boolean {
  return row.some(({ text }) => /^(?:[\u4e00-\u9fa5]{0,4}姓名|户主)$/.test(text))
}

/** Each list of the notice that has a column of names: its head, and the rows below it. */
export function rostersOf(notice: Notice): RosterRow[][] {
  if (!holdsMatch(notice, nameColumn)) return []
  const rosters: RosterRow[][] = []
  let rows: RosterRow[] | undefined
  let row: Passage['parent'] | undefined
  for (const passage of passagesOf(notice)) {
    const { node, parent, flow } = passage
    if (node.type === 'tableCell' && parent.type === 'tableRow') {
      if (parent === row) continue
      row = parent
    } else if (rows === undefined && !nameColumn.test(flow.text)) continue
    const cells = parent.type === 'tableRow' ? cellsOf(parent) : flow.text.length <= longestLine ? wordsOf(passage) : []
    if (cells.length < 2 || (cells.length > mostColumns && parent.type !== 'tableRow')) rows = undefined
    else if (isHead(cells)) rosters.push((rows = [cells]))
    else if (!cells.every(({ text }) => /^[:-]*$/.test(text))) rows?.push(cells)
  }
  return rosters
}
