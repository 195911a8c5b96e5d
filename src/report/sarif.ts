/** SARIF 2.1.0 (OASIS), which GitHub code scanning, Azure DevOps and many viewers read. */
import { type Fix, type Language, type LintMessage, type Position, positionAt, type Severity } from '../tree/index.ts'
import { uriOf } from './escape.ts'
import { identitiesOf } from './identity.ts'
import type { FileResult, Reporter } from './result.ts'
import { type RuleDoc, words } from './rule-doc.ts'
import type { SnippetSource } from './snippet.ts'

export interface SarifOptions {
  readonly language: Language
  readonly version: string
  /** Page of the tool, such as `https://…`; a rule's page is below it. */
  readonly homepage?: string
  /** A digest of a text in hexadecimal digits. */
  readonly hash: (text: string) => string
  /** All that is known of a rule; undefined for messages of the tool itself. */
  readonly ruleOf: (id: string) => RuleDoc | undefined
}

const levels: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  off: 'none',
}

/** Results come first and the rules behind them last, so that only the names of the rules are kept in memory. */
export function sarifReporter(options: SarifOptions): Reporter {
  const ruleIds = new Map<string, number>()
  let count = 0
  return {
    start: () =>
      '{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n"columnKind": "utf16CodeUnits",\n"results": [',
    file: async (result) => {
      const identities = identitiesOf(result)
      return result.messages
        .map((message, at) => {
          if (!ruleIds.has(message.ruleId)) ruleIds.set(message.ruleId, ruleIds.size)
          const index = ruleIds.get(message.ruleId) ?? 0
          return resultOf(result, message, index, options.hash(identities[at] ?? ''))
        })
        .map((entry) => `${count++ === 0 ? '\n' : ',\n'}${JSON.stringify(entry)}`)
        .join('')
    },
    end: () =>
      `${count === 0 ? '' : '\n'}],\n"tool": ${JSON.stringify({ driver: driver(options, [...ruleIds.keys()]) })}\n}]\n}\n`,
  }
}

function resultOf({ path, source }: FileResult, message: LintMessage, ruleIndex: number, fingerprint: string): object {
  const { ruleId, severity, message: text, help, position, related, folded, fix } = message
  const artifactLocation = { uri: uriOf(path) }
  const located = (place: Position, file = path): object => ({
    artifactLocation: { uri: uriOf(file) },
    region: regionOf(place),
  })
  const others = [
    ...(related === undefined ? [] : [{ place: related.position, file: related.path, text: related.text }]),
    ...(folded ?? []).slice(0, 100).map(({ position: place }) => ({ place, file: undefined, text })),
  ]
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: { text: help === undefined ? text : `${text}\n${help}` },
    locations: [{ physicalLocation: located(position) }],
    ...(others.length > 0 && {
      relatedLocations: others.map((other, id) => ({
        id: id + 1,
        physicalLocation: located(other.place, other.file),
        message: { text: other.text },
      })),
    }),
    partialFingerprints: { 'noticeLint/v1': fingerprint },
    ...(fix !== undefined && source !== undefined && { fixes: [fixOf(fix, source, help ?? text, artifactLocation)] }),
  }
}

function regionOf({ start, end }: Position): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function fixOf({ range, text }: Fix, source: SnippetSource, description: string, artifactLocation: object): object {
  return {
    description: { text: description },
    artifactChanges: [
      {
        artifactLocation,
        replacements: [
          {
            deletedRegion: regionOf(positionAt(source, range.start, range.end)),
            insertedContent: { text },
          },
        ],
      },
    ],
  }
}

function driver({ language, version, homepage, ruleOf }: SarifOptions, ids: readonly string[]): object {
  return {
    name: 'notice-lint',
    version,
    semanticVersion: version,
    language: language === 'zh' ? 'zh-CN' : 'en',
    ...(homepage !== undefined && { informationUri: homepage }),
    rules: ids.map((id) => {
      const rule = ruleOf(id)
      return rule === undefined ? { id } : descriptor(rule, language, homepage)
    }),
  }
}

function descriptor(rule: RuleDoc, language: Language, homepage: string | undefined): object {
  const { id, severity, basis, docs, since } = rule
  const clause = `${basis[language]} (${words.strength(rule, language)})`
  const parts = [docs.why[language], docs.limits[language], clause]
  return {
    id,
    name: id.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: docs.summary[language] },
    fullDescription: { text: docs.why[language] },
    defaultConfiguration: { level: levels[severity], enabled: severity !== 'off' },
    help: { text: parts.join('\n\n'), markdown: [`**${docs.summary[language]}**`, ...parts].join('\n\n') },
    ...(homepage !== undefined && { helpUri: `${homepage}/docs/rules/${id}.md` }),
    properties: { tags: [id.split('/')[0] ?? id], since, fix: rule.fix },
  }
}
