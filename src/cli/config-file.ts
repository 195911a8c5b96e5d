/** Reading one configuration file. Apart from settings.ts so that the YAML library loads only where one exists. */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { TextDecoder } from 'node:util'
import { type Bilingual, type ConfigDocument, type ConfigProblem, configDocument, configDocumentOf } from '../index.ts'
import { Failure, failureAt, suggesting, systemFailure } from './failure.ts'

/** More mistakes than these at once are no help. */
const mostProblems = 5

/**
 * The configuration in the file `path` (absolute), which `shown` names.
 * @throws Failure where it cannot be read.
 */
export async function readConfigFile(path: string, shown: string): Promise<ConfigDocument> {
  const { isModule, defaultExport } = await import('./module-file.ts')
  if (isModule(path)) return configDocumentOf(await defaultExport(path, { zh: shown, en: shown }))
  try {
    return configDocument(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)))
  } catch (error) {
    if (!(error instanceof TypeError)) throw systemFailure(shown, error)
    throw failureAt(shown, {
      zh: '配置文件不是 UTF-8 编码，请另存为 UTF-8',
      en: 'the configuration is not UTF-8; save it as UTF-8',
    })
  }
}

/** As people are told of a file: from where they are, where it lies below. */
export function shownPath(path: string, cwd: string): string {
  const near = relative(cwd, path)
  return (near.startsWith('..') ? path : near).replaceAll('\\', '/')
}

/** Of the mistakes in the configuration `shown`. */
export function problemsFailure(shown: string, problems: readonly ConfigProblem[]): Failure {
  const lines = problems.slice(0, mostProblems).map((problem) => problemLine(shown, problem))
  return new Failure({
    zh: lines.map((line) => line.zh).join('\nnotice-lint: '),
    en: lines.map((line) => line.en).join('\nnotice-lint: '),
  })
}

export function problemLine(shown: string, problem: ConfigProblem): Bilingual {
  const { zh, en } = suggesting(problem.text, problem.nearest)
  const place = placeText(shown, problem)
  return { zh: `${place}：${zh}`, en: `${place}: ${en}` }
}

/** `path:line:column`, or the key's path where there is no text to count in. */
export function placeText(
  shown: string,
  { path, line, column }: Pick<ConfigProblem, 'path'> & Partial<Pick<ConfigProblem, 'line' | 'column'>>,
): string {
  if (line !== undefined && column !== undefined) return `${shown}:${line}:${column}`
  return path.length === 0 ? shown : `${shown} ${path.join('.')}`
}
