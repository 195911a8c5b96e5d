/** Rules across documents: facts are kept, documents are not. */
import { withOrgans } from '../lexicon/index.ts'
import type { LintMessage, Notice, SourceText } from '../tree/index.ts'
import { positionAt } from '../tree/index.ts'
import { type Finding, findingOf, inOrder, messageOf } from './finding.ts'
import type { EarlierFact, Fact } from './rule.ts'
import { failureOf, ruleFailed } from './run.ts'
import { type LintSettings, ruleSetOf } from './settings.ts'

export interface RuleFact extends Fact {
  readonly ruleId: string
}

/** What the rules keep of one document: plain data, which another thread may have collected. */
export interface DocumentFacts {
  readonly facts: readonly RuleFact[]
  /** Rules that failed while collecting. */
  readonly failures: readonly LintMessage[]
}

const noSettings: LintSettings = {}

/** @throws TypeError where `settings.rules` names an unknown rule, severity or option. */
export function factsOf(notice: Notice, source: SourceText, settings: LintSettings = noSettings): DocumentFacts {
  const { active, today, terms, language } = ruleSetOf(settings)
  const facts: RuleFact[] = []
  const failures: LintMessage[] = []
  for (const { rule, options } of active) {
    if (rule.across === undefined) continue
    const { across } = rule
    const place = (start: number, end: number): ReturnType<typeof positionAt> => positionAt(source, start, end)
    const context = { source, notice, options, today, terms, positionAt: place }
    try {
      const found = withOrgans(terms.organs, () => across.collect(context))
      for (const fact of found) facts.push({ ruleId: rule.id, ...fact })
    } catch (error) {
      const { start } = notice.position
      failures.push(failureOf(rule.id, error, { start, end: start }, language))
    }
  }
  return { facts, failures }
}

/** More facts with one key are told of all the same, but not compared with. */
const mostKept = 20

/** The documents of one run, as far as the rules remember them. It grows with the number of their keys. */
export class Corpus {
  readonly #known = new Map<string, EarlierFact[]>()

  /**
   * `messages` of the document `path` with what its facts say against those of the documents added before it, in the
   * order of the places. The same documents in the same order give the same messages.
   */
  add(
    path: string,
    { facts, failures }: DocumentFacts,
    messages: readonly LintMessage[] = [],
    settings: LintSettings = noSettings,
  ): LintMessage[] {
    const { active, language } = ruleSetOf(settings)
    const failed = [...failures]
    const findings: Finding[] = []
    const mine = new Set<string>()
    for (const { ruleId, ...fact } of facts) {
      const key = `${ruleId}\0${fact.key}`
      const owner = active.find(({ rule }) => rule.id === ruleId)
      const earlier = this.#known.get(key)
      // A document that says one thing twice is not compared with itself.
      if (mine.has(key)) continue
      mine.add(key)
      if (owner?.rule.across !== undefined && earlier !== undefined) {
        try {
          // There is no text for a fix to change.
          owner.rule.across.conclude(fact, earlier, (report) => findings.push(findingOf(owner, report, 0)))
        } catch (error) {
          failed.push(failureOf(ruleId, error, fact.at, language))
        }
      }
      this.#keep(key, { ...fact, path })
    }
    if (findings.length === 0 && failed.length === 0) return [...messages]
    const own = findings.sort(inOrder).map((finding) => messageOf(finding, [], language))
    return [...failed, ...merged(messages, own)]
  }

  #keep(key: string, fact: EarlierFact): void {
    const known = this.#known.get(key)
    if (known === undefined) this.#known.set(key, [fact])
    else if (known.length < mostKept && !known.some(({ data }) => sameData(data, fact.data))) known.push(fact)
  }
}

function sameData(one: Fact['data'], two: Fact['data']): boolean {
  const names = Object.keys(one)
  return names.length === Object.keys(two).length && names.every((name) => one[name] === two[name])
}

/** Both lists are in order; failures of rules stand before all else. */
function merged(one: readonly LintMessage[], two: readonly LintMessage[]): LintMessage[] {
  const before = (left: LintMessage, right: LintMessage): boolean => {
    if (left.ruleId === ruleFailed) return true
    const byStart = left.position.start.offset - right.position.start.offset
    return byStart !== 0 ? byStart < 0 : left.ruleId <= right.ruleId
  }
  const result: LintMessage[] = []
  let at = 0
  for (const message of two) {
    for (let next = one[at]; next !== undefined && before(next, message); next = one[++at]) result.push(next)
    result.push(message)
  }
  return [...result, ...one.slice(at)]
}
