/**
 * `npm run precision`: how many of the findings in the corpus are true, by the judgements in test/precision: one line a
 * finding that somebody has read in its notice (file, line, rule, verdict, reason). Also told: what was judged true and
 * is no longer found, and what was judged false and still is. `-- --unjudged` lists what nobody has read yet.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, findingsIn, rowsOf } from './ecosystem/findings.ts'

const notices = '../shared/corpus/notices'
const folder = 'test/precision'
const placeOf = (file: string, line: number | string, rule: string): string =>
  `${file.replace(/^notices\//, '')}:${line} ${rule}`

function judgements(): Map<string, string> {
  const verdicts = new Map<string, string>()
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.tsv'))) {
    for (const { file = '', line = '', rule = '', verdict = '' } of rowsOf(readFileSync(join(folder, name), 'utf8'))) {
      verdicts.set(placeOf(file, line, rule), verdict)
    }
  }
  return verdicts
}

function report(found: readonly Finding[], verdicts: ReadonlyMap<string, string>): void {
  const byRule = groupByRule(found)
  const totals = new Map<string, { judged: number; right: number }>()
  process.stdout.write(`${''.padEnd(36)} severity  found judged  true false doubt  precision\n`)
  for (const [rule, findings] of [...byRule].sort(([one], [two]) => (one < two ? -1 : 1))) {
    const given = findings.map(({ file, line }) => verdicts.get(placeOf(file, line, rule)))
    const count = (verdict: string): number => given.filter((each) => each === verdict).length
    const [right, wrong, doubtful] = [count('true'), count('false'), count('doubtful')]
    const judged = right + wrong + doubtful
    const severity = findings[0]?.severity ?? ''
    const total = totals.get(severity) ?? { judged: 0, right: 0 }
    totals.set(severity, { judged: total.judged + judged, right: total.right + right })
    const numbers = [findings.length, judged, right, wrong, doubtful].map((each) => String(each).padStart(6)).join('')
    process.stdout.write(`${rule.padEnd(36)} ${severity.padEnd(8)}${numbers}  ${share(right, judged)}\n`)
  }
  for (const [severity, { judged, right }] of totals) {
    process.stdout.write(`${severity}s judged: ${judged}, true: ${right} (${share(right, judged).trim()})\n`)
  }
}

function groupByRule(found: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const each of found) groups.set(each.rule, [...(groups.get(each.rule) ?? []), each])
  return groups
}

function share(part: number, whole: number): string {
  return (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`).padStart(9)
}

if (existsSync(notices)) {
  const found = await findingsIn(notices)
  const verdicts = judgements()
  report(found, verdicts)
  const places = new Set(found.map(({ file, line, rule }) => placeOf(file, line, rule)))
  const gone = [...verdicts].filter(([place, verdict]) => verdict === 'true' && !places.has(place))
  const kept = [...verdicts].filter(([place, verdict]) => verdict === 'false' && places.has(place))
  for (const [place] of gone) process.stdout.write(`true, and no longer found: ${place}\n`)
  for (const [place] of kept) process.stdout.write(`false, and still found: ${place}\n`)
  if (process.argv.includes('--unjudged')) {
    for (const place of places) if (!verdicts.has(place)) process.stdout.write(`not judged: ${place}\n`)
  }
} else process.stdout.write('no corpus beside the checkout: nothing to judge\n')
