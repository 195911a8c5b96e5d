import { type Node, type Pair, isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml'
import type { FrontMatterField, Range } from '../../../tree/index.ts'

/**
 * The fields of front matter, `yaml` being its lines without the fences and `start` their offset in the file.
 * Undefined where it is no YAML mapping: two rules `---` with text between them are no front matter, and a mistake in
 * the YAML must not make words disappear.
 */
export function frontMatterFields(yaml: string, start: number): FrontMatterField[] | undefined {
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' })
  if (document.errors.length > 0) return undefined
  const root = document.contents
  // `---`, `# 标题`, `---` would be a comment to YAML.
  if (yaml.trim() === '') return []
  if (!isMap(root)) return undefined
  const fields: FrontMatterField[] = []
  const pending: { path: readonly string[]; pairs: readonly Pair[] }[] = [{ path: [], pairs: root.items }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path, pairs } = next
    for (const pair of pairs) {
      const key = rangeOf(pair.key, start)
      const own = [...path, wordsOf(pair.key, yaml)]
      if (isMap(pair.value)) pending.push({ path: own, pairs: pair.value.items.filter(isPair) })
      else if (key !== undefined) {
        const valueRange = rangeOf(pair.value, start) ?? { start: key.end, end: key.end }
        fields.push({ path: own, value: wordsOf(pair.value, yaml), keyRange: key, valueRange })
      }
    }
  }
  return fields.sort((one, other) => one.keyRange.start - other.keyRange.start)
}

/** Scalars as YAML reads them, sequences joined with ；; whatever else stands there, as written. */
function wordsOf(node: unknown, yaml: string): string {
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : ''
  if (isSeq(node) && node.items.every(isScalar)) return node.items.map((item) => wordsOf(item, yaml)).join('；')
  const range = rangeOf(node, 0)
  return range === undefined ? '' : yaml.slice(range.start, range.end).trim()
}

/** Where a node stands in the file, quotes included and blanks behind it left out. */
function rangeOf(node: unknown, start: number): Range | undefined {
  if (!isNode(node) || node.range === undefined || node.range === null) return undefined
  return { start: start + node.range[0], end: start + node.range[1] }
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value)
}
