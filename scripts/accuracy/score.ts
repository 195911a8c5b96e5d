/** Counts of right, wrong and missing answers, field by field. */
import type { Answer } from './answer.ts'

/** Answers as they stand in a gold file; parts that the reader did not answer are absent. */
export type Gold = Partial<Omit<Answer, 'notNotice'>> & { readonly notNotice?: boolean }

export interface Tally {
  /** Answers that are in the gold and in the tree. */
  right: number
  /** In the tree only. */
  extra: number
  /** In the gold only. */
  missing: number
}

export interface Difference {
  readonly field: string
  readonly gold: string
  readonly found: string
}

const plain = (text: string): string => text.replace(/[\s\u3000\u200b]/g, '')

/** Compares what was found with the gold, adds to the tallies, and gives the differences. */
export function compare(gold: Gold, found: Answer, tallies: Map<string, Tally>): Difference[] {
  const differences: Difference[] = []
  const one = (field: string, expected: readonly string[] | undefined, actual: readonly string[] | undefined) => {
    const tally = tallies.get(field) ?? { right: 0, extra: 0, missing: 0 }
    tallies.set(field, tally)
    const left = new Map<string, number>()
    for (const each of expected ?? []) left.set(plain(each), (left.get(plain(each)) ?? 0) + 1)
    const surplus: string[] = []
    for (const each of actual ?? []) {
      const count = left.get(plain(each)) ?? 0
      if (count > 0) {
        tally.right++
        left.set(plain(each), count - 1)
      } else surplus.push(each)
    }
    const lacking = [...left].flatMap(([each, count]) => Array.from({ length: count }, () => each))
    tally.extra += surplus.length
    tally.missing += lacking.length
    const pairs = Math.max(surplus.length, lacking.length)
    for (let index = 0; index < pairs; index++)
      differences.push({ field, gold: lacking[index] ?? '–', found: surplus[index] ?? '–' })
  }
  const single = (value: string | undefined) => (value === undefined ? undefined : [value])
  one('notNotice', gold.notNotice ? ['true'] : [], found.notNotice ? ['true'] : [])
  if (gold.notNotice) return differences
  const keys = new Set([...Object.keys(gold.metadata ?? {}), ...Object.keys(found.metadata)])
  if (gold.metadata !== undefined)
    for (const key of keys) one(`metadata.${key}`, single(gold.metadata[key]), single(found.metadata[key]))
  one('documentNumber', single(gold.documentNumber), single(found.documentNumber))
  one('title', single(gold.title), single(found.title))
  one('recipients', gold.recipients, found.recipients)
  one('signature.issuers', gold.signature?.issuers, found.signature?.issuers)
  one('signature.date', single(gold.signature?.date), single(found.signature?.date))
  one('attachmentNotes', gold.attachmentNotes, found.attachmentNotes)
  one('attachments', gold.attachments, found.attachments)
  // Markers that do not stand at the start of a line may be found or not.
  const optional = new Set(gold.outline?.filter((each) => each.optional).map((each) => `${each.line} ${each.marker}`))
  const outline = (entries: Answer['outline'] | undefined) =>
    entries
      ?.filter((each) => !optional.has(`${each.line} ${each.marker}`))
      .map((each) => `${each.part} ${each.line} ${each.marker} ${each.level}`)
  // A text on one line has no paragraph starts: what a parser finds there is not held against it.
  if (
    gold.outline !== undefined &&
    !(gold.outline.length === 0 && found.outline.every((each) => each.line === found.outline[0]?.line))
  ) {
    one('outline', outline(gold.outline), outline(found.outline))
  }
  if (gold.furniture !== undefined) one('furniture', gold.furniture.map(String), found.furniture.map(String))
  return differences
}
