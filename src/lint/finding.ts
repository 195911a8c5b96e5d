/** A finding between a rule's report and the rendered message. */
import type { Fix, FoldedFinding, Language, LintMessage, Node, Position, Related, Severity } from '../tree/index.ts'
import type { Report } from './rule.ts'
import type { ActiveRule, CompiledMessage } from './settings.ts'
import { missingName, type TemplateData } from './template.ts'

type ReportData = NonNullable<Report<string>['data']>

export interface Finding {
  readonly owner: ActiveRule
  readonly messageId: string
  readonly template: CompiledMessage
  readonly position: Position
  readonly data: ReportData
  readonly severity: Severity
  readonly related: Report<string>['related']
  readonly fix: Fix | undefined
  readonly groupKey: string | undefined
}

const noData: ReportData = {}
const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }
/** Filled in by the engine, in `grouped` only. */
const groupNames = new Set(['count', 'lines'])

/** What was checked last: a rule that finds one cause in a hundred places gives the same data for all of them. */
let checked: { readonly data: ReportData; readonly template: CompiledMessage } | undefined

/**
 * @throws Error where the report breaks what the rule declares: an unknown messageId, a placeholder without data, a
 * fix of another kind than declared or outside the text.
 */
export function findingOf(owner: ActiveRule, report: Report<string>, textLength: number): Finding {
  const template = owner.messages.get(report.messageId)
  if (template === undefined) throw new Error(`no message "${report.messageId}"`)
  const data = report.data ?? noData
  if (data !== checked?.data || template !== checked.template) {
    checkData(report.messageId, template, data)
    checked = { data, template }
  }
  if (report.fix !== undefined) checkFix(owner.rule.fix, report.fix, textLength)
  return {
    owner,
    messageId: report.messageId,
    template,
    position: placeOf(report.at),
    data,
    severity: severityOf(owner, report.severity),
    related: report.related,
    fix: report.fix,
    groupKey: report.groupKey,
  }
}

function placeOf(at: Node | Position): Position {
  return 'position' in at ? at.position : at
}

function severityOf(owner: ActiveRule, own: Severity | undefined): Severity {
  if (own === undefined) return owner.severity
  return owner.capped && rank[own] > rank[owner.severity] ? owner.severity : own
}

function checkData(messageId: string, { single, grouped, help }: CompiledMessage, data: ReportData): void {
  const missing =
    missingName(single, data) ??
    (help && missingName(help, data)) ??
    (grouped && missingName(grouped, data, groupNames))
  if (missing !== undefined) throw new Error(`message "${messageId}" lacks data for {${missing}}`)
}

function checkFix(declared: 'none' | 'safe' | 'unsafe', { range, safe }: Fix, textLength: number): void {
  const kind = safe ? 'safe' : 'unsafe'
  if (declared !== kind) throw new Error(`the rule declares fix "${declared}" and gave one that is ${kind}`)
  if (!(0 <= range.start && range.start <= range.end && range.end <= textLength)) {
    throw new Error(`the fix's range ${range.start}–${range.end} lies outside the text 0–${textLength}`)
  }
}

/** Order of output: by place, then rule id; what is still equal keeps the order of reporting. */
export function inOrder(one: Finding, two: Finding): number {
  const byStart = one.position.start.offset - two.position.start.offset
  if (byStart !== 0) return byStart
  const [left, right] = [one.owner.rule.id, two.owner.rule.id]
  return left === right ? one.position.end.offset - two.position.end.offset : left < right ? -1 : 1
}

/** `findings` of one rule in the order of output, which most rules report in. */
export function sorted(findings: Finding[]): readonly Finding[] {
  let last: Finding | undefined
  for (const finding of findings) {
    if (last !== undefined && inOrder(last, finding) > 0) return findings.sort(inOrder)
    last = finding
  }
  return findings
}

/** Drops each finding that says the same of the same place as one before it; `findings` are in order. */
export function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of findings) {
    let same = false
    const { offset } = finding.position.start
    for (let at = kept.length - 1; at >= 0 && !same; at--) {
      const other = kept[at]
      if (other?.position.start.offset !== offset || inOrder(other, finding) !== 0) break
      same = other.messageId === finding.messageId && sameData(other.data, finding.data)
    }
    if (!same) kept.push(finding)
  }
  return kept
}

function sameData(one: ReportData, two: ReportData): boolean {
  const names = Object.keys(one)
  return (
    names.length === Object.keys(two).length &&
    names.every((name) => inLanguage(one[name], 'zh') === inLanguage(two[name], 'zh'))
  )
}

function inLanguage(value: ReportData[string] | undefined, language: Language): string | number | undefined {
  return typeof value === 'object' ? value[language] : value
}

function dataIn(data: ReportData, language: Language): TemplateData {
  if (isPlain(data)) return data
  const filled: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(data)) filled[name] = typeof value === 'object' ? value[language] : value
  return filled
}

/** Nothing in it depends on the language, as in nearly all reports. */
function isPlain(data: ReportData): data is TemplateData {
  for (const name in data) if (typeof data[name] === 'object') return false
  return true
}

/** The message of `finding`, which stands for itself and for `folded`. */
export function messageOf(finding: Finding, folded: readonly Finding[], language: Language): LintMessage {
  const { owner, template, related, fix } = finding
  const data = dataIn(finding.data, 'zh')
  const words = language === 'zh' ? data : dataIn(finding.data, language)
  const help = template.help?.render(words)
  return {
    ruleId: owner.rule.id,
    severity: finding.severity,
    messageId: finding.messageId,
    message: sentenceOf(finding, words, folded, language),
    position: finding.position,
    data,
    basis: owner.rule.basis[language],
    ...(help !== undefined && { help }),
    ...(related !== undefined && { related: relatedOf(related, language) }),
    ...(fix !== undefined && { fix }),
    ...(folded.length > 0 && { count: folded.length + 1, folded: folded.map(foldedOf) }),
  }
}

function sentenceOf(
  { template, position }: Finding,
  words: TemplateData,
  folded: readonly Finding[],
  language: Language,
): string {
  if (folded.length === 0 || template.grouped === undefined) return template.single.render(words)
  return template.grouped.render({ ...words, count: folded.length + 1, lines: lineList(position, folded, language) })
}

/** More lines than these are no help in a sentence. */
const mostLines = 5

function lineList(first: Position, folded: readonly Finding[], language: Language): string {
  const lines = [first.start.line]
  for (const { position } of folded) {
    if (!lines.includes(position.start.line)) lines.push(position.start.line)
    if (lines.length > mostLines) break
  }
  const shown = lines.slice(0, mostLines)
  const more = lines.length > mostLines
  if (language === 'zh') return `第 ${shown.join('、')} 行${more ? '等' : ''}`
  return `line${lines.length === 1 ? '' : 's'} ${shown.join(', ')}${more ? ', …' : ''}`
}

function relatedOf(related: NonNullable<Report<string>['related']>, language: Language): Related {
  const { path } = related
  return { position: placeOf(related.at), text: related[language], ...(path !== undefined && { path }) }
}

function foldedOf({ position, data, fix }: Finding): FoldedFinding {
  return { position, data: dataIn(data, 'zh'), ...(fix !== undefined && { fix }) }
}
