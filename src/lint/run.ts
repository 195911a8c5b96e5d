/** The engine: one walk over a notice, every rule subscribed to the node types that it looks at. */
import type { Bilingual, Language, LintMessage, Node, Notice, Parent, Position, SourceText } from '../tree/index.ts'
import { withOrgans } from '../lexicon/index.ts'
import { isLeaf, positionAt } from '../tree/index.ts'
import { holdsOneOfEach } from './characters.ts'
import { type Finding, findingOf, inOrder, messageOf, sorted, withoutDuplicates } from './finding.ts'
import { groupFindings } from './group.ts'
import type { Visitors } from './rule.ts'
import { type Suppressions, suppressionsIn } from './suppression.ts'
import { type ActiveRule, type LintSettings, type RuleSet, ruleSetOf } from './settings.ts'

/** Id of the message that tells of a rule that failed; the tool could not do its work, so the CLI ends with 2. */
export const ruleFailed = 'internal/rule-failed'

const failure: Bilingual = { zh: '规则 {rule} 运行出错：{error}', en: 'rule {rule} failed: {error}' }
const failureHelp: Bilingual = {
  zh: '这是检查工具的问题，不是公文的问题；可把规则 {rule} 设为 off',
  en: 'the fault is the tool’s, not the notice’s; you can set {rule} to off',
}

const noSettings: LintSettings = {}

/** One rule at work on one notice. */
interface RuleRun {
  readonly owner: ActiveRule
  /** Set by a handler that threw: the rule is not called again for this notice. */
  failed: boolean
}

/** Declared as a method, so that handlers of one node type fit: `Handlers` calls them with that type only. */
interface Handler {
  readonly run: RuleRun
  handle(node: Node): void
}

/** By node type, `'type:exit'` for the way back. */
type Handlers = Map<string, Handler[]>

/**
 * Everything that the rules of `settings` say about `notice`, in the order of the places. `source` is the text that
 * the notice was parsed from. A rule that throws gives one `internal/rule-failed`, and the others go on.
 * @throws TypeError where `settings.rules` names an unknown rule, severity or option.
 */
export function lint(notice: Notice, source: SourceText, settings: LintSettings = noSettings): LintMessage[] {
  const ruleSet = ruleSetOf(settings)
  const found: Finding[][] = []
  const failures: LintMessage[] = []
  const fail = (run: RuleRun, error: unknown, position: Position): void => {
    run.failed = true
    failures.push(failureOf(run.owner.rule.id, error, position, ruleSet.language))
  }
  const suppressions = suppressionsIn(source)
  withOrgans(ruleSet.terms.organs, () =>
    dispatch(notice, handlersOf(notice, source, ruleSet, suppressions, found, fail), fail),
  )
  // Rule by rule first: a hundred findings of one cause are one group when the order of all is made.
  const groups = found.flatMap((findings) => groupFindings(withoutDuplicates(sorted(findings))))
  groups.sort((one, two) => inOrder(one.first, two.first))
  const messages = groups.map(({ first, folded }) => messageOf(first, folded, ruleSet.language))
  if (suppressions !== undefined) messages.push(...suppressions.unused(ruleSet.language))
  return failures.length === 0 ? messages : [...failures, ...messages]
}

type Fail = (run: RuleRun, error: unknown, position: Position) => void

/** Adds to `found` the findings of each rule that has any, as they come. */
function handlersOf(
  notice: Notice,
  source: SourceText,
  { active, today, terms }: RuleSet,
  suppressions: Suppressions | undefined,
  found: Finding[][],
  fail: Fail,
): Handlers {
  const handlers: Handlers = new Map()
  const place = (start: number, end: number): Position => positionAt(source, start, end)
  for (const owner of active) {
    const { needs } = owner.rule
    if (needs !== undefined && !holdsOneOfEach(source.text, needs)) continue
    const run: RuleRun = { owner, failed: false }
    let findings: Finding[] | undefined
    try {
      const visitors = owner.rule.create({
        source,
        notice,
        options: owner.options,
        today,
        terms,
        positionAt: place,
        report: (report) => {
          const finding = findingOf(owner, report, source.text.length)
          if (suppressions?.covers(owner.rule.id, finding.position.start.line)) return
          if (owner.spared !== undefined) {
            const { start, end } = finding.position
            if (terms.covers(source.text, start.offset, end.offset, ...owner.spared)) return
          }
          if (findings === undefined) found.push((findings = [finding]))
          else findings.push(finding)
        },
      })
      subscribe(handlers, run, visitors)
    } catch (error) {
      fail(run, error, startOf(notice))
    }
  }
  return handlers
}

function subscribe(handlers: Handlers, run: RuleRun, visitors: Visitors): void {
  for (const [type, handle] of Object.entries(visitors)) {
    if (handle === undefined) continue
    const list = handlers.get(type)
    if (list === undefined) handlers.set(type, [{ run, handle }])
    else list.push({ run, handle })
  }
}

/** Depth first, without recursion and without an object per node: two stacks that grow with the depth only. */
function dispatch(notice: Notice, handlers: Handlers, fail: Fail): void {
  // Most rules ask for the notice and find their places themselves: nobody waits for the nodes below.
  if (handlers.size === (handlers.has('notice') ? 1 : 0)) return call(handlers.get('notice'), notice, fail)
  const exits = exitsOf(handlers)
  const parents: Parent[] = []
  const next: number[] = []
  let node: Node | undefined = notice
  while (node !== undefined) {
    call(handlers.get(node.type), node, fail)
    if (isLeaf(node)) call(exits.get(node.type), node, fail)
    else {
      parents.push(node)
      next.push(0)
    }
    node = undefined
    while (node === undefined && parents.length > 0) {
      const top: number = parents.length - 1
      const parent: Parent | undefined = parents[top]
      const at: number | undefined = next[top]
      if (parent === undefined || at === undefined) return
      node = parent.children[at]
      if (node === undefined) {
        call(exits.get(parent.type), parent, fail)
        parents.pop()
        next.pop()
      } else next[top] = at + 1
    }
  }
}

/** The handlers of the way back by plain node type, so that no key is built for each node. */
function exitsOf(handlers: Handlers): Handlers {
  const exits: Handlers = new Map()
  for (const [type, list] of handlers) if (type.endsWith(':exit')) exits.set(type.slice(0, -':exit'.length), list)
  return exits
}

function call(list: readonly Handler[] | undefined, node: Node, fail: Fail): void {
  if (list === undefined) return
  let at = 0
  while (at < list.length) {
    try {
      // One frame for all of them; after a rule that throws the others go on.
      for (let handler = list[at]; handler !== undefined; handler = list[++at]) {
        if (!handler.run.failed) handler.handle(node)
      }
    } catch (error) {
      const handler = list[at++]
      if (handler !== undefined) fail(handler.run, error, startOf(node))
    }
  }
}

function startOf({ position: { start } }: Node): Position {
  return { start, end: start }
}

/** The message about a rule that failed at `position`. */
export function failureOf(rule: string, error: unknown, position: Position, language: Language): LintMessage {
  const data = { rule, error: error instanceof Error ? error.message : String(error) }
  const fill = (text: Bilingual): string =>
    text[language].replace(/\{(rule|error)\}/g, (_, name) => (name === 'rule' ? data.rule : data.error))
  return {
    ruleId: ruleFailed,
    severity: 'error',
    messageId: 'failed',
    message: fill(failure),
    position,
    data,
    help: fill(failureHelp),
  }
}
