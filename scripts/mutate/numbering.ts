import { toChineseNumeral } from '../../src/lexicon/index.ts'
import { listsByPart, type ListStep, type Marker } from '../../src/tree/index.ts'
import { type Edit, type Kind, type Plant, replacing, sentences, type Subject } from './kind.ts'

/** The marker's number, and nothing else of it, written anew. */
function renumbered({ text, style, number, position }: Marker, to: number): Edit | undefined {
  const old = style === 'circled' ? text : /[0-9]+/.test(text) ? String(number) : toChineseNumeral(number)
  const written =
    style === 'circled'
      ? String.fromCodePoint((text.codePointAt(0) ?? 0) + to - number)
      : /[0-9]/.test(text)
        ? String(to)
        : toChineseNumeral(to)
  const at = text.indexOf(old)
  if (at < 0 || position.end.offset - position.start.offset !== text.length) return undefined
  const start = position.start.offset + at
  return { start, end: start + old.length, text: written }
}

/** Runs of three or more siblings that count 1, 2, 3 … without a break. */
function runs({ notice }: Subject): ListStep[][] {
  const found: ListStep[][] = []
  for (const list of listsByPart(notice).flat()) {
    let run: ListStep[] = []
    for (const step of [...list.steps, undefined]) {
      const last = run.at(-1)
      if (
        step !== undefined &&
        last !== undefined &&
        step.scope === last.scope &&
        step.marker.number === last.marker.number + 1
      )
        run.push(step)
      else {
        if (run.length >= 3 && run[0]?.marker.number === 1) found.push(run)
        run = step === undefined ? [] : [step]
      }
    }
  }
  return found
}

function edits(steps: readonly ListStep[], numberOf: (step: ListStep, at: number) => number): Plant[] {
  const made = steps.map((step, at) => renumbered(step.marker, numberOf(step, at)))
  const whole = made.filter((edit) => edit !== undefined)
  return whole.length === steps.length ? [whole] : []
}

export const kinds: readonly Kind[] = [
  {
    name: 'an item number left out',
    rules: ['numbering/sequence', 'numbering/clause'],
    plants: (subject) =>
      runs(subject).flatMap((run) =>
        run.slice(1).flatMap((_, at) => edits(run.slice(at + 1), ({ marker }) => marker.number + 1)),
      ),
  },
  {
    name: 'an item number twice',
    rules: ['numbering/sequence', 'numbering/clause'],
    plants: (subject) =>
      runs(subject).flatMap((run) =>
        run.slice(1).flatMap((_, at) => edits(run.slice(at + 1), ({ marker }) => marker.number - 1)),
      ),
  },
  {
    name: 'one number mistyped',
    rules: ['numbering/sequence', 'numbering/clause'],
    plants: (subject) =>
      runs(subject).flatMap((run) =>
        run.slice(1, -1).flatMap((step) => edits([step], ({ marker }) => marker.number - 1)),
      ),
  },
  {
    name: 'two numbers changed about',
    rules: ['numbering/sequence', 'numbering/clause'],
    plants: (subject) =>
      runs(subject).flatMap((run) =>
        run
          .slice(1, -1)
          .flatMap((step, at) =>
            edits([step, run[at + 2] ?? step], ({ marker }, which) => marker.number + 1 - 2 * which),
          ),
      ),
  },
  {
    name: 'the last number one too high',
    rules: ['numbering/sequence', 'numbering/clause'],
    plants: (subject) => runs(subject).flatMap((run) => edits(run.slice(-1), ({ marker }) => marker.number + 1)),
  },
  {
    name: '一. for 一、',
    rules: ['numbering/mark', 'numbering/mixed-mark'],
    plants: replacing(/^([一二三四五六七八九十]+)、/g, (match) => `${match[1]}.`),
  },
  {
    name: '（一）、 for （一）',
    rules: ['numbering/mark', 'numbering/mixed-mark'],
    plants: replacing(/^（[一二三四五六七八九十]+）(?=[\u4e00-\u9fa5])/g, (match) => `${match[0]}、`),
  },
  {
    name: '1、 for 1.',
    rules: ['numbering/mark', 'numbering/mixed-mark'],
    plants: replacing(/^([0-9]{1,2})[.．](?=[\u4e00-\u9fa5])/g, (match) => `${match[1]}、`),
  },
  {
    name: '㈠ for （一）',
    rules: ['numbering/glyph', 'numbering/mark', 'numbering/mixed-mark'],
    plants: replacing(/^（([一二三四五六七八九十])）/g, (match) =>
      String.fromCodePoint(0x3220 + '一二三四五六七八九十'.indexOf(match[1] ?? '一')),
    ),
  },
  {
    name: 'l. for 1.',
    rules: ['numbering/glyph', 'numbering/sequence'],
    plants: replacing(/^1[.．](?=[\u4e00-\u9fa5])/g, () => 'l.'),
  },
  {
    name: '第一、 in a sentence',
    rules: ['numbering/inline-ordinal'],
    plants: replacing(/第([一二三])，(?=[\u4e00-\u9fa5])/g, (match) => `第${match[1]}、`, sentences),
  },
]
