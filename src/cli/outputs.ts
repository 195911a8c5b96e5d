/** Where the reports of a run go: one to standard output or `--output-file`, others to files of their own. */
import {
  compactReporter,
  type FileResult,
  jsonReporter,
  loadPalette,
  type Reporter,
  stylishReporter,
  type Summary,
} from '../index.ts'
import { coloursWanted } from './colours.ts'
import type { Input } from './inputs.ts'
import type { LintOptions, ReportTarget } from './invocation.ts'
import type { Session } from './session.ts'
import { sinkFor } from './sinks.ts'
import type { Sink } from './streams.ts'

export interface Outputs {
  start(): Promise<void>
  file(result: FileResult, input: Input): Promise<void>
  end(summary: Summary): Promise<void>
}

const plain: readonly ReportTarget[] = [{ format: 'stylish' }]

/**
 * @param instead Takes what would go to standard output, where that is needed for something else.
 * @throws Failure where a file cannot be written to.
 */
export async function openOutputs(options: LintOptions, session: Session, instead: Sink | undefined): Promise<Outputs> {
  const open = await Promise.all(
    (options.format ?? plain).map(async (target) => {
      const file = target.file ?? options.outputFile
      const sink = (target.file === undefined ? instead : undefined) ?? sinkFor(file, session)
      return { sink, reporter: await reporterFor(target, options, session, instead !== undefined) }
    }),
  )
  return {
    async start() {
      for (const { sink, reporter } of open) await sink.write(reporter.start())
    },
    async file(result) {
      for (const { sink, reporter } of open) await sink.write(await reporter.file(result))
    },
    async end(summary) {
      for (const { sink, reporter } of open) await sink.write(reporter.end(summary))
      for (const { sink } of open) await sink.finish()
    },
  }
}

async function reporterFor(
  { format, file }: ReportTarget,
  { color, outputFile }: LintOptions,
  session: Session,
  toErrors: boolean,
): Promise<Reporter> {
  if (format === 'json') return jsonReporter()
  if (format === 'compact') return compactReporter()
  if (format !== 'stylish') {
    const { machineReporter } = await import('./formats/reports.ts')
    return machineReporter(format, session.language)
  }
  const { streams, language } = session
  const written = (file ?? outputFile) !== undefined
  // Standard error is not even opened where nobody writes to it.
  const stdout = toErrors ? streams.stderr : streams.stdout
  const { columns } = stdout
  const colours = written ? color === true : coloursWanted(color, { stdout, env: streams.env })
  return stylishReporter({
    language,
    ...(colours && { palette: await loadPalette() }),
    // The margin with the line number takes some.
    ...(columns !== undefined && !written && { columns: columns - 10 }),
  })
}
