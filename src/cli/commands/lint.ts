/** `notice-lint FILE…`: reads, parses, lints, reports, file by file. */
import {
  addToSummary,
  Corpus,
  emptySummary,
  factsOf,
  type FileResult,
  isNotice,
  type LintSettings,
  lint,
  notANotice,
  ruleFailed,
  type Summary,
} from '../../index.ts'
import type { Baseline } from '../baseline.ts'
import type { Outcome } from '../exit-codes.ts'
import { Failure, internalFailure } from '../failure.ts'
import { type FileInput, fileOf, type Input } from '../inputs.ts'
import type { LintOptions } from '../invocation.ts'
import type { Mender } from '../mending.ts'
import { checkEncoding, EmptyFile, noticeOf } from '../notice.ts'
import { openOutputs, type Outputs } from '../outputs.ts'
import { emptyFile, unchecked } from '../remarks.ts'
import type { Overrule } from '../rule-options.ts'
import { openSession, type Session } from '../session.ts'
import type { Settings } from '../settings.ts'
import { PipeClosed, type Streams } from '../streams.ts'
import { localDay } from '../today.ts'

export async function runLint(paths: readonly string[], options: LintOptions, streams: Streams): Promise<Outcome> {
  return lintInputs(paths, options, streams, (session, mender) => openOutputs(options, session, mender?.report))
}

/** Lints all inputs, one after the other, and gives what each has to `openOutputs`'s outputs. */
export async function lintInputs(
  paths: readonly string[],
  options: LintOptions,
  streams: Streams,
  open: (session: Session, mender: Mender | undefined) => Promise<Outputs>,
): Promise<Outcome> {
  await checkEncoding(options.encoding)
  const session = await openSession(paths, options, streams)
  const overrule = await loadOverrule(options.rule ?? [], session)
  const settingsFor = lintSettings(session, overrule, options.today ?? localDay(new Date()))
  const mender = await loadMender(options, session)
  const baseline = await loadBaseline(options, session)
  const outputs = await open(session, mender)
  let summary: Summary = mender?.writes ? { ...emptySummary, fixed: 0 } : emptySummary
  let shown = summary
  let failed = false
  const run: Run = { options, session, settingsFor, mender, corpus: corpusFor(session) }
  await outputs.start()
  for (const input of session.inputs) {
    const whole = await resultOf(input, run)
    const result = baseline === undefined ? whole : baseline.filter(input, whole)
    failed ||= result.unchecked === true || result.messages.some(({ ruleId }) => ruleId === ruleFailed)
    summary = addToSummary(summary, result)
    const told = options.quiet ? errorsOnly(result) : result
    shown = addToSummary(shown, told)
    await outputs.file(told, input)
  }
  await outputs.end(shown)
  await mender?.finish()
  baseline?.finish()
  return outcomeOf(summary, failed || session.complaints.failed, options, session)
}

async function loadBaseline({ baseline }: LintOptions, session: Session): Promise<Baseline | undefined> {
  if (baseline === undefined) return undefined
  const { openBaseline } = await import('../baseline.ts')
  return openBaseline(baseline, session)
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

/** What all files of a run are checked with. */
interface Run {
  readonly options: LintOptions
  readonly session: Session
  readonly settingsFor: SettingsFor
  readonly mender: Mender | undefined
  /** For rules across documents; undefined where there is one file only. */
  readonly corpus: Corpus | undefined
}

function corpusFor({ inputs }: Session): Corpus | undefined {
  return inputs.length > 1 ? new Corpus() : undefined
}

/** What one input gives; a failure is said here and becomes a result of its own. */
async function resultOf(input: Input, run: Run): Promise<FileResult> {
  const { session } = run
  try {
    if ('failure' in input) throw input.failure
    return await checked(input, run)
  } catch (error) {
    if (error instanceof PipeClosed) throw error
    if (error instanceof EmptyFile) return { path: input.path, messages: [emptyFile(session.language)] }
    const failure = error instanceof Failure ? error : internalFailure(error, input.path)
    session.complaints.say(failure)
    return unchecked(input.path, failure, session.language)
  }
}

async function checked(input: FileInput, { options, session, settingsFor, mender, corpus }: Run): Promise<FileResult> {
  const settings = await session.finder.forFile(fileOf(input))
  const read = await noticeOf(input, session.streams, options.encoding, settings.config)
  const { source, notice, bytes } = read
  const { path, encoding } = source
  if (!isNotice(notice)) {
    await mender?.leave(input, bytes)
    return { path, encoding, messages: [notANotice(session.language)] }
  }
  const own = settingsFor(settings)
  const done =
    mender === undefined
      ? { path, encoding, messages: lint(notice, source, own), source, notice }
      : await mender.mend(input, read, own, settings.config)
  const { notice: last, ...result } = done
  if (corpus === undefined) return result
  return { ...result, messages: corpus.add(path, factsOf(last, result.source, own), result.messages, own) }
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
