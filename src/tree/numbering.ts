/** The numbered parts of a notice as lists: one for each marker style of the body, of each attachment. */
import type { Attachment, Marker, MarkerStyle, Notice, Parent } from './nodes.ts'
import { onceFor } from './once.ts'
import { type Passage, passagesOf } from './passages.ts'

/** One numbered part in its list. */
export interface ListStep {
  readonly marker: Marker
  readonly passage: Passage
  /** Its place among the passages of the list's part. */
  readonly index: number
  /** What it stands directly under: a section, or the body. */
  readonly scope: Parent
  /**
   * A paragraph, a table, or a list that may enclose it, stands between it and the sibling before. Always so for
   * chapters and articles, which begin anew behind a table of contents.
   */
  readonly apart: boolean
}

/** All markers of one form in one part, in document order. Each attachment is a part of its own. */
export interface NumberedList {
  readonly style: MarkerStyle
  /** The number of its group; 0 for most. */
  readonly group: number
  /** The group of a passage, by its place in the part. */
  readonly groupOf: (index: number) => number
  readonly part: readonly Passage[]
  readonly steps: readonly ListStep[]
}

export interface Part {
  readonly attachment: Attachment | undefined
  readonly passages: readonly Passage[]
}

/** The passages of the notice itself, then of each attachment. Computed once for the notice in hand. */
export const partsOf: (notice: Notice) => readonly Part[] = onceFor((notice) => {
  const parts = new Map<Attachment | undefined, Passage[]>()
  for (const passage of passagesOf(notice)) {
    const part = parts.get(passage.attachment)
    if (part === undefined) parts.set(passage.attachment, [passage])
    else part.push(passage)
  }
  return [...parts].map(([attachment, passages]) => ({ attachment, passages }))
})

/** The lists of each part, in the order of `partsOf`. Computed once for the notice in hand. */
export const listsByPart: (notice: Notice) => readonly (readonly NumberedList[])[] = onceFor((notice) =>
  partsOf(notice).map((part) => listsOf(part)),
)

/** The lists of `part`. Passages that `groupOf` gives numbers other than 0 have lists of their own, one set a number. */
export function listsOf({ passages }: Part, groupOf: (index: number) => number = () => 0): NumberedList[] {
  const lists = new Map<string, { readonly style: MarkerStyle; readonly group: number; readonly steps: ListStep[] }>()
  const plainBefore = new Map<Parent, Map<string, number>>()
  /** Styles that began right below a marker of a deeper style: 1. above （一）, as in decisions that amend a law. */
  const inverted = new Set<MarkerStyle>()
  let plain = 0
  let last: Marker | undefined
  for (const [index, passage] of passages.entries()) {
    const { marker, parent } = passage
    if (marker === undefined) plain++
    if (marker === undefined) continue
    const group = groupOf(index)
    const { style } = marker
    const form = group === 0 ? formOf(marker) : `${group} ${formOf(marker)}`
    const list = lists.get(form) ?? { style, group, steps: [] }
    if (list.steps.length === 0) {
      lists.set(form, list)
      if (last !== undefined && isDeeper(last.style, style)) inverted.add(style)
    }
    const seen = plainBefore.get(parent) ?? new Map<string, number>()
    plainBefore.set(parent, seen)
    const enclosed = inverted.has(style) && last !== undefined && isDeeper(last.style, style)
    list.steps.push({
      marker,
      passage,
      index,
      scope: parent,
      apart: enclosed || !depths.includes(style) || seen.get(form) !== plain,
    })
    seen.set(form, plain)
    last = marker
  }
  return [...lists.values()].map((list) => ({ ...list, part: passages, groupOf }))
}

/** 1） is often a level below （1）, though both are of one style. */
function formOf({ style, text }: Marker): string {
  const closed = (text.endsWith('）') || text.endsWith(')')) && text.length > 1
  return closed && !text.startsWith('（') && !text.startsWith('(') ? `${style} closed` : style
}

const depths: readonly MarkerStyle[] = ['chinese', 'chinese-paren', 'arabic', 'arabic-paren', 'circled']

function isDeeper(one: MarkerStyle, other: MarkerStyle): boolean {
  return depths.includes(other) && depths.indexOf(one) > depths.indexOf(other)
}
