/** `notice-lint FILE…`: reads, parses, lints, reports, file by file. */
import {
  addToSummary,
  emptySummary,
  type FileResult,
  type LintMessage,
  type LintSettings,
  lint,
  ruleFailed,
  type Summary,
} from '../../index.ts'
import type { Outcome } from '../exit-codes.ts'
import { Failure, internalFailure } from '../failure.ts'
import { type FileInput, fileOf, type Input } from '../inputs.ts'
import type { LintOptions } from '../invocation.ts'
import type { Mender } from '../mending.ts'
import { checkEncoding, EmptyFile, noticeOf } from '../notice.ts'
import { openOutputs } from '../outputs.ts'
import { emptyFile, isNotice, notANotice, unchecked } from '../remarks.ts'
import type { Overrule } from '../rule-options.ts'
import { openSession, type Session } from '../session.ts'
import type { Settings } from '../settings.ts'
import { PipeClosed, type Streams } from '../streams.ts'

export async function runLint(paths: readonly string[], options: LintOptions, streams: Streams): Promise<Outcome> {
  await checkEncoding(options.encoding)
  const session = await openSession(paths, options, streams)
  const overrule = await loadOverrule(options.rule ?? [], session)
  const settingsFor = lintSettings(session, overrule, options.today ?? localDay(new Date()))
  const mender = await loadMender(options, session)
  const outputs = await openOutputs(options, session, mender?.report)
  let summary: Summary = mender?.writes ? { ...emptySummary, fixed: 0 } : emptySummary
  let shown = summary
  let failed = false
  await outputs.start()
  for (const input of session.inputs) {
    const result = await resultOf(input, options, session, settingsFor, mender)
    failed ||= result.unchecked === true || result.messages.some(({ ruleId }) => ruleId === ruleFailed)
    summary = addToSummary(summary, result)
    const told = options.quiet ? errorsOnly(result) : result
    shown = addToSummary(shown, told)
    await outputs.file(told)
  }
  await outputs.end(shown)
  await mender?.finish()
  return outcomeOf(summary, failed || session.complaints.failed, options, session)
}

async function loadMender(options: LintOptions, session: Session): Promise<Mender | undefined> {
  if (!options.fix && !options.unsafeFixes && !options.diff) return undefined
  const { menderFor } = await import('../mending.ts')
  return menderFor(options, session)
}

function outcomeOf({ errors, warnings }: Summary, failed: boolean, options: LintOptions, session: Session): Outcome {
  const { maxWarnings } = options
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings
  if (tooMany) {
    session.complaints.remark({
      zh: `有 ${warnings} 个警告，超过 --max-warnings ${maxWarnings}`,
      en: `${warnings} warnings are more than --max-warnings ${maxWarnings}`,
    })
  }
  if (failed) return 'failed'
  return errors > 0 || tooMany ? 'errors' : 'clean'
}

function errorsOnly(result: FileResult): FileResult {
  return { ...result, messages: result.messages.filter(({ severity }) => severity === 'error') }
}

/** What one input gives; a failure is said here and becomes a result of its own. */
async function resultOf(
  input: Input,
  options: LintOptions,
  session: Session,
  settingsFor: SettingsFor,
  mender: Mender | undefined,
): Promise<FileResult> {
  try {
    if ('failure' in input) throw input.failure
    return await checked(input, options, session, settingsFor, mender)
  } catch (error) {
    if (error instanceof PipeClosed) throw error
    if (error instanceof EmptyFile) return { path: input.path, messages: [emptyFile(session.language)] }
    const failure = error instanceof Failure ? error : internalFailure(error, input.path)
    session.complaints.say(failure)
    return unchecked(input.path, failure, session.language)
  }
}

async function checked(
  input: FileInput,
  options: LintOptions,
  session: Session,
  settingsFor: SettingsFor,
  mender: Mender | undefined,
): Promise<FileResult> {
  const settings = await session.finder.forFile(fileOf(input))
  const read = await noticeOf(input, session.streams, options.encoding, settings.config)
  const { source, notice, bytes } = read
  const { path, encoding } = source
  if (!isNotice(notice)) {
    await mender?.leave(input, bytes)
    return { path, encoding, messages: [notANotice(session.language)] }
  }
  if (mender !== undefined) return mender.mend(input, read, settingsFor(settings), settings.config)
  const messages: readonly LintMessage[] = lint(notice, source, settingsFor(settings))
  return { path, encoding, messages, source }
}

type SettingsFor = (settings: Settings) => LintSettings

/** One object for all files with the same settings, so that lint compiles its rules once. */
function lintSettings({ language }: Session, overrule: Overrule, today: string): SettingsFor {
  const made = new Map<Settings, LintSettings>()
  return (settings) => {
    const known = made.get(settings)
    if (known !== undefined) return known
    const { extraRules, config } = settings
    const fresh = { language, today, rules: overrule(settings), extraRules, terms: config.terms }
    made.set(settings, fresh)
    return fresh
  }
}

async function loadOverrule(options: readonly string[], session: Session): Promise<Overrule> {
  if (options.length === 0) return ({ config }) => config.rules
  const { overruleWith } = await import('../rule-options.ts')
  return overruleWith(options, session)
}

/** ISO date of the user's own day; only the command line looks at the clock. */
function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
