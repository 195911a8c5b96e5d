/** What a command over files works with: the language, the inputs, where to complain. */
import { Failure } from './failure.ts'
import { firstFolder, type Input, inputsOf } from './inputs.ts'
import type { InputOptions } from './invocation.ts'
import { localeLanguage } from './language.ts'
import type { Language } from '../index.ts'
import { SettingsFinder } from './settings.ts'
import { Complaints, type Streams } from './streams.ts'

export interface Session {
  readonly streams: Streams
  readonly language: Language
  readonly complaints: Complaints
  readonly finder: SettingsFinder
  readonly inputs: readonly Input[]
}

/** @param without Folder (absolute) whose files are output, never input. */
export async function openSession(
  paths: readonly string[],
  options: InputOptions,
  streams: Streams,
  without?: string,
): Promise<Session> {
  const { cwd, env } = streams
  const { config, stdinFilename, lang } = options
  const finder = new SettingsFinder({ cwd, ...(config !== undefined && { config }) })
  const where = { cwd, stdinFilename, without }
  const language =
    lang ?? (await configuredLanguage(finder, firstFolder(paths, where))) ?? localeLanguage(env, process.platform)
  const complaints = new Complaints(streams, language, options.debug ?? false)
  finder.listener = (remark) => complaints.remark(remark)
  return {
    streams,
    language,
    complaints,
    finder,
    inputs: await inputsOf(paths, where, finder),
  }
}

/** One run speaks one language: that of the first path's configuration. */
async function configuredLanguage(finder: SettingsFinder, folder: string): Promise<Language | undefined> {
  try {
    return (await finder.forFolder(folder)).config.lang
  } catch (error) {
    // Told when its files are read.
    if (error instanceof Failure) return undefined
    throw error
  }
}
