/** Reading one configuration file. Apart from settings.ts so that the YAML library loads only where one exists. */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { TextDecoder } from 'node:util'
import { type Bilingual, type Config, type ConfigProblem, parseConfig } from '../index.ts'
import { Failure, suggesting, systemFailure } from './failure.ts'

/** More mistakes than these at once are no help. */
const mostProblems = 5

/** The configuration in the file `path` (absolute), or why it cannot be used, every mistake with its place. */
export function loadConfig(path: string, cwd: string): Config | Failure {
  const shown = shownPath(path, cwd)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (error) {
    if (!(error instanceof TypeError)) return systemFailure(shown, error)
    return new Failure({
      zh: `${shown}：配置文件不是 UTF-8 编码，请另存为 UTF-8`,
      en: `${shown}: the configuration is not UTF-8; save it as UTF-8`,
    })
  }
  const { config, problems } = parseConfig(text)
  if (problems.length === 0) return config
  const lines = problems.slice(0, mostProblems).map((problem) => problemLine(shown, problem))
  return new Failure({
    zh: lines.map((line) => line.zh).join('\nnotice-lint: '),
    en: lines.map((line) => line.en).join('\nnotice-lint: '),
  })
}

function shownPath(path: string, cwd: string): string {
  const near = relative(cwd, path)
  return (near.startsWith('..') ? path : near).replaceAll('\\', '/')
}

function problemLine(path: string, { line, column, text, nearest }: ConfigProblem): Bilingual {
  const { zh, en } = suggesting(text, nearest)
  return { zh: `${path}:${line}:${column}：${zh}`, en: `${path}:${line}:${column}: ${en}` }
}

/**
 * A `--rule` of the command line, `id: severity` or `id: [severity, {options}]`, as the configuration would hold it.
 * @throws Failure where it cannot be used.
 */
export function parseRuleOption(value: string): Config['rules'] {
  if (!value.includes(':')) {
    throw new Failure({
      zh: `--rule 应为“规则: 级别”，例如 'date/invalid: off'，而不是“${value}”`,
      en: `--rule takes "rule: severity", such as 'date/invalid: off', not "${value}"`,
    })
  }
  const { config, problems } = parseConfig(`rules:\n  ${value.replaceAll('\n', ' ')}`)
  const [problem] = problems
  if (problem === undefined && Object.keys(config.rules).length === 1) return config.rules
  const text = problem?.text ?? { zh: '应为“规则: 级别”', en: 'expected "rule: severity"' }
  const { zh, en } = suggesting(text, problem?.nearest ?? [])
  throw new Failure({ zh: `--rule “${value}”：${zh}`, en: `--rule "${value}": ${en}` })
}

/** Whether a path (relative, with `/`) is left out by `patterns`, read as in .gitignore. */
export async function ignoreFilter(patterns: readonly string[]): Promise<(path: string | undefined) => boolean> {
  const { default: ignore } = await import('ignore')
  const filter = ignore().add([...patterns])
  return (path) => path !== undefined && filter.ignores(path)
}
