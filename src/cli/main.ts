/** The command line as a function: arguments and streams in, outcome out. */
import type { Language } from '../index.ts'
import { runLint } from './commands/lint.ts'
import type { Outcome } from './exit-codes.ts'
import { Failure, internalFailure } from './failure.ts'
import { type Invocation, plainInvocation } from './invocation.ts'
import { languageInArguments, localeLanguage } from './language.ts'
import { Complaints, writeOut, PipeClosed, type Streams } from './streams.ts'

export { exitCodes, type Outcome } from './exit-codes.ts'
export { standardOutput } from './plain-output.ts'
export type { Streams } from './streams.ts'

/** @param argv Without node and script. Never throws, never ends the process. */
export async function main(argv: readonly string[], streams: Streams): Promise<Outcome> {
  const language = languageInArguments(argv) ?? localeLanguage(streams.env, process.platform)
  try {
    return await run(plainInvocation(argv) ?? (await understood(argv, language, streams)), language, streams)
  } catch (error) {
    if (error instanceof PipeClosed) return 'pipe-closed'
    const complaints = new Complaints(streams, language, argv.includes('--debug'))
    complaints.say(error instanceof Failure ? error : internalFailure(error))
    return 'failed'
  }
}

async function understood(argv: readonly string[], language: Language, { stdout }: Streams): Promise<Invocation> {
  const { parseArguments } = await import('./arguments.ts')
  return parseArguments(argv, language, stdout.columns ?? 100)
}

async function run(invocation: Invocation, language: Language, streams: Streams): Promise<Outcome> {
  switch (invocation.command) {
    case 'lint':
      return runLint(invocation.paths, invocation.options, streams)
    case 'convert': {
      const { runConvert } = await import('./commands/convert.ts')
      return runConvert(invocation.paths, invocation.options, streams)
    }
    case 'baseline': {
      const { runBaseline } = await import('./commands/baseline.ts')
      return runBaseline(invocation.paths, invocation.options, streams)
    }
    case 'rules': {
      const { runRules } = await import('./commands/rules.ts')
      return runRules(invocation.options, streams)
    }
    case 'explain': {
      const { runExplain } = await import('./commands/rules.ts')
      return runExplain(invocation.rule, invocation.options, streams)
    }
    case 'init': {
      const { runInit } = await import('./commands/init.ts')
      return runInit(invocation.options, streams)
    }
    case 'config': {
      const { runConfig } = await import('./commands/config.ts')
      return runConfig(invocation.path, invocation.options, streams)
    }
    case 'lsp': {
      const { runLsp } = await import('./commands/lsp.ts')
      return runLsp(invocation.options, streams)
    }
    case 'print':
      return print(invocation, language, streams)
  }
}

/** Help that nobody asked for is an answer to a wrong command line: it goes to standard error, as ruff's does. */
async function print(
  { text, wanted }: { readonly text: string; readonly wanted: boolean },
  language: Language,
  { stdout, stderr }: Streams,
): Promise<Outcome> {
  await writeOut(wanted ? stdout : stderr, language, text)
  return wanted ? 'clean' : 'failed'
}
