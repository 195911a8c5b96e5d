export {
  type BaselineReading,
  baselineText,
  beyond,
  type Digest,
  findingsOf,
  type KnownFindings,
  readBaseline,
} from './baseline.ts'
export { checkstyleReporter } from './checkstyle.ts'
export { compactReporter } from './compact.ts'
export { type DiffOptions, unifiedDiff } from './diff.ts'
export { explainText } from './explain.ts'
export { githubReporter } from './github.ts'
export { gitlabReporter } from './gitlab.ts'
export { htmlReporter } from './html.ts'
export { identitiesOf } from './identity.ts'
export { jsonReporter } from './json.ts'
export { junitReporter } from './junit.ts'
export { markdownReporter } from './markdown.ts'
export { loadPalette, type Palette, plainPalette } from './palette.ts'
export { addToSummary, emptySummary, type FileResult, type Reporter, type Summary } from './result.ts'
export type { OptionDoc, RuleDoc } from './rule-doc.ts'
export { ruleTable, rulesJson, rulesMarkdown } from './rule-table.ts'
export { type SarifOptions, sarifReporter } from './sarif.ts'
export { type StylishOptions, stylishReporter } from './stylish.ts'
export { type Measure, measureFor, padTo, plainWidthOf } from './width.ts'
