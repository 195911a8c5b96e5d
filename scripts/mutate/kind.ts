/** What can be planted: one kind of defect, and the places of a notice where it fits. */
import { flowRange, type Flow, type Notice, type Passage, passagesOf, type SourceText } from '../../src/tree/index.ts'

/** `text` in place of `source.text` from `start` to `end`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One defect; most need one edit, a number left out of a list renumbers what follows it. */
export type Plant = readonly Edit[]

export interface Subject {
  readonly name: string
  readonly source: SourceText
  readonly notice: Notice
}

export interface Kind {
  /** What is wrong afterwards, in a few words. */
  readonly name: string
  /** The rules of which at least one must tell it. */
  readonly rules: readonly string[]
  /** All places of `subject` where it can be planted. */
  plants(subject: Subject): readonly Plant[]
}

/** An edit of the words `start`–`end` of a flow; undefined where they do not stand together in the source. */
export function editIn(flow: Flow, start: number, end: number, text: string): Edit | undefined {
  if (start >= end) return undefined
  const range = flowRange(flow, start, end)
  return range.end - range.start === end - start ? { ...range, text } : undefined
}

/** Running sentences: the paragraphs and numbered parts of the notice and its attachments. */
export function sentences({ notice }: Subject): readonly Passage[] {
  return passagesOf(notice).filter(
    ({ node: { type } }) => type === 'paragraph' || type === 'section' || type === 'item',
  )
}

/** Each match of `pattern` (global) in the running sentences, replaced; undefined from `replace` leaves it out. */
export function replacing(
  pattern: RegExp,
  replace: (match: RegExpExecArray, passage: Passage) => string | undefined,
  passages: (subject: Subject) => readonly Passage[] = sentences,
): (subject: Subject) => Plant[] {
  return (subject) =>
    passages(subject).flatMap((passage) =>
      [...passage.flow.text.matchAll(pattern)].flatMap((match) => {
        const text = replace(match, passage)
        const edit =
          text === undefined ? undefined : editIn(passage.flow, match.index, match.index + match[0].length, text)
        return edit === undefined ? [] : [[edit]]
      }),
    )
}

/** As `replacing`, with nothing in place of the match. */
export function deleting(
  pattern: RegExp,
  wanted: (match: RegExpExecArray, passage: Passage) => boolean = () => true,
  passages?: (subject: Subject) => readonly Passage[],
): (subject: Subject) => Plant[] {
  return replacing(pattern, (match, passage) => (wanted(match, passage) ? '' : undefined), passages)
}

/** `text` in the middle of sentences: behind a comma, where words of any kind may stand. */
export function inserting(text: string): (subject: Subject) => Plant[] {
  return replacing(/，(?=[\u4e00-\u9fa5]{4})/g, (_, { headingEnd, flow }) =>
    flow.text.length - headingEnd < 20 ? undefined : `，${text}`,
  )
}

/** Passages of the node types named. */
export function passagesOfType(...types: readonly string[]): (subject: Subject) => readonly Passage[] {
  return ({ notice }) => passagesOf(notice).filter(({ node }) => types.includes(node.type))
}

export function applied({ text }: SourceText, plant: Plant): string {
  let result = text
  for (const edit of [...plant].sort((one, two) => two.start - one.start)) {
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end)
  }
  return result
}

/** The year of the date below the signature. */
export function signedYear({ notice }: Subject): number | undefined {
  const date = notice.children.find((child) => child.type === 'signature')?.date
  return date === undefined ? undefined : Number(date.slice(0, 4))
}
