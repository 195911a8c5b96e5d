/** YAML text → Config. By hand, not by a schema library: every mistake needs its line, column and nearest names. */
import { isMap, isPair, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, type YAMLError } from 'yaml'
import { nearestNames, type RuleSetting, ruleById, settingProblems, severities } from '../lint/index.ts'
import { type Bilingual, type FieldKey, fieldKeys, type Language } from '../tree/index.ts'
import { type Config, type ConfigProblem, configKeys, emptyConfig, type ParsedConfig } from './config.ts'

type Path = readonly (string | number)[]
type Complain = (path: Path, text: Bilingual, nearest?: readonly string[]) => void

/** Never throws: what cannot be used is left out of `config` and named in `problems`. */
export function parseConfig(text: string): ParsedConfig {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const broken = document.errors.map((error) => yamlProblem(error, lines))
  if (broken.length > 0) return { config: emptyConfig, problems: broken }
  const problems: ConfigProblem[] = []
  const complain: Complain = (path, what, nearest = []) => {
    const { line, col } = lines.linePos(offsetOf(document.contents, path))
    problems.push({ line, column: col, text: what, nearest })
  }
  const config = configOf(plainValue(document, complain), complain)
  problems.sort((one, two) => one.line - two.line || one.column - two.column)
  return { config, problems }
}

/** An alias that stands for too much makes `toJS` throw. */
function plainValue(document: ReturnType<typeof parseDocument>, complain: Complain): unknown {
  try {
    return document.toJS()
  } catch {
    complain([], { zh: '别名（*）展开后过大', en: 'its aliases (*) stand for too much' })
    return undefined
  }
}

function configOf(root: unknown, complain: Complain): Config {
  if (root === null || root === undefined) return emptyConfig
  if (!isRecord(root)) {
    complain([], {
      zh: '应为“键: 值”的列表，例如“rules:”',
      en: 'expected a map of keys and values, such as "rules:"',
    })
    return emptyConfig
  }
  for (const key of Object.keys(root)) {
    if (configKeys.some((each) => each === key)) continue
    const text = { zh: `没有配置项“${key}”`, en: `there is no key "${key}"` }
    complain([key], text, nearestNames(key, configKeys))
  }
  const lang = languageOf(root['lang'], complain)
  return {
    rules: rulesOf(root['rules'], complain),
    ignore: ignoreOf(root['ignore'], complain),
    labels: labelsOf(root['labels'], complain),
    ...(lang !== undefined && { lang }),
  }
}

function rulesOf(value: unknown, complain: Complain): Config['rules'] {
  const given = recordOf(value, 'rules', complain)
  const problems = settingProblems(given)
  for (const { path, text, nearest } of problems) complain(['rules', ...path], text, nearest)
  const wrong = new Set(problems.map(({ path }) => path[0]))
  const rules: Record<string, RuleSetting> = {}
  for (const [id, setting] of Object.entries(given)) if (!wrong.has(id) && isRuleSetting(setting)) rules[id] = setting
  return rules
}

function isRuleSetting(value: unknown): value is RuleSetting {
  if (!Array.isArray(value)) return severities.some((each) => each === value)
  return severities.some((each) => each === value[0]) && (value.length === 1 || isRecord(value[1]))
}

function ignoreOf(value: unknown, complain: Complain): readonly string[] {
  if (value === null || value === undefined) return []
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) {
    complain(['ignore'], { zh: '“ignore”应为路径模式的列表', en: '"ignore" should be a list of patterns' })
    return []
  }
  const patterns: string[] = []
  for (const [at, pattern] of value.entries()) {
    if (typeof pattern === 'string') patterns.push(pattern)
    else complain(['ignore', at], { zh: '应为一个路径模式（字符串）', en: 'expected a pattern (a string)' })
  }
  return patterns
}

function languageOf(value: unknown, complain: Complain): Language | undefined {
  if (value === undefined || value === 'zh' || value === 'en') return value
  complain(
    ['lang'],
    { zh: '“lang”只能是 zh 或 en', en: '"lang" is zh or en' },
    nearestNames(String(value), ['zh', 'en']),
  )
  return undefined
}

function labelsOf(value: unknown, complain: Complain): Config['labels'] {
  const labels: Record<string, FieldKey | 'other'> = {}
  for (const [label, key] of Object.entries(recordOf(value, 'labels', complain))) {
    const field = [...fieldKeys, 'other' as const].find((each) => each === key)
    if (field !== undefined) labels[label] = field
    else {
      const name = typeof key === 'string' ? key : JSON.stringify(key)
      const text = { zh: `没有字段“${name}”`, en: `there is no field "${name}"` }
      complain(['labels', label], text, nearestNames(name, fieldKeys))
    }
  }
  return labels
}

function recordOf(value: unknown, key: string, complain: Complain): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {}
  if (isRecord(value)) return value
  complain([key], {
    zh: `“${key}”下面应为“键: 值”`,
    en: `"${key}" should hold keys and values`,
  })
  return {}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Offset of what `path` leads to: the key where the key is at fault, the value of a known rule or of a label where
 * the value is. The last part that is there where the rest is not.
 */
function offsetOf(root: ParsedNode | null, path: Path): number {
  let node: ParsedNode | null = root
  let offset = node?.range[0] ?? 0
  for (const [at, step] of path.entries()) {
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const pair = node.items.find(
        (each) => isPair(each) && isScalar(each.key) && String(each.key.value) === String(step),
      )
      if (pair === undefined) return offset
      const last = at === path.length - 1
      offset = (last && valueIsMeant(path) ? pair.value?.range[0] : undefined) ?? pair.key.range[0]
      node = pair.value
    } else if (isSeq<ParsedNode>(node) && typeof step === 'number') {
      const item: ParsedNode | undefined = node.items[step]
      if (item === undefined) return offset
      offset = item.range[0]
      node = item
    } else return offset
  }
  return offset
}

function valueIsMeant([key, name, ...rest]: Path): boolean {
  if (key === 'rules') return rest.length === 0 && name !== undefined && ruleById(String(name)) !== undefined
  return key === 'labels' ? name !== undefined : key === 'lang'
}

const yamlFaults: Readonly<Partial<Record<YAMLError['code'], Bilingual>>> = {
  DUPLICATE_KEY: { zh: '同一个键写了两次', en: 'the key stands here a second time' },
  TAB_AS_INDENT: { zh: '缩进用了制表符，应改用空格', en: 'a tab indents this line; YAML takes blanks only' },
  BAD_INDENT: { zh: '缩进没有对齐', en: 'the indentation does not line up' },
  MISSING_CHAR: { zh: '缺少冒号、引号或者括号', en: 'a colon, quote or bracket is missing' },
}

function yamlProblem({ code, message, pos }: YAMLError, lines: LineCounter): ConfigProblem {
  const { line, col } = lines.linePos(pos[0])
  const known = yamlFaults[code]
  const text = known ?? { zh: `YAML 写法有误（${message}）`, en: `this is not valid YAML: ${message}` }
  return { line, column: col, text, nearest: [] }
}
