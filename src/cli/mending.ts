/** `--fix` and `--diff`: what the fixes make of each file. Loaded only where they are asked for. */
import {
  type Config,
  type Damage,
  type EncodeProblem,
  encodeSource,
  type FileResult,
  fixNotice,
  type LintSettings,
  lint,
  loadMarkdown,
  loadPalette,
  type Notice,
  type SourceText,
  unifiedDiff,
} from '../index.ts'
import { coloursWanted } from './colours.ts'
import { Failure, failureAt } from './failure.ts'
import type { FileInput } from './inputs.ts'
import type { LintOptions } from './invocation.ts'
import type { ReadNotice } from './notice.ts'
import type { Session } from './session.ts'
import { errorSink, outputSink, type Sink, writeOut } from './streams.ts'
import { replaceWhole } from './write-file.ts'

/** What is left to say of a file, and the notice that it is said of. */
export interface MendedFile extends FileResult {
  readonly source: SourceText
  readonly notice: Notice
}

export interface Mender {
  /** Whether it changes anything, or only shows what it would. */
  readonly writes: boolean
  /** Where the report goes instead of standard output, which holds text or a patch; undefined where it is free. */
  readonly report: Sink | undefined
  /** Mends one file, or shows how, and gives what is then left to say of it. A failure is said here. */
  mend(input: FileInput, read: ReadNotice, settings: LintSettings, config: Config): Promise<MendedFile>
  /** Of a file that is no notice: standard input is handed on as it came. */
  leave(input: FileInput, bytes: Uint8Array): Promise<void>
  finish(): Promise<void>
}

/** @throws Failure where the options do not go together. */
export function menderFor(options: LintOptions, session: Session): Mender {
  return options.diff ? differ(options, session) : writer(options, session)
}

const nowhere: Sink = { async write() {}, async finish() {} }

function writer({ unsafeFixes, outputFile }: LintOptions, { streams, language, complaints, inputs }: Session): Mender {
  const handOn = async ({ stdin }: FileInput, bytes: Uint8Array): Promise<void> => {
    if (stdin) await writeOut(streams.stdout, language, bytes)
  }
  const taken = toStandardOutput(outputFile) && inputs.some((input) => 'stdin' in input && input.stdin)
  return {
    writes: true,
    report: taken ? errorSink(streams.stderr) : undefined,
    leave: handOn,
    async finish() {},
    async mend(input, read, settings, config) {
      const { path } = input
      const mended = await mendedNotice(read, settings, config, unsafeFixes)
      if (!mended.settled) complaints.remark(unsettled(path))
      let bytes = read.bytes
      try {
        if (mended.rounds > 0) bytes = await encoded(read, mended.source.text)
        if (mended.rounds > 0 && !input.stdin) await replaceWhole(input.absolute, path, read.bytes, bytes)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        complaints.say(error)
        await handOn(input, read.bytes)
        return { ...asItIs(read, settings), fixed: 0 }
      }
      await handOn(input, bytes)
      const { source, notice, messages, fixed } = mended
      return { path, encoding: source.encoding, messages, source, notice, fixed }
    },
  }
}

function differ(options: LintOptions, { streams, language, complaints }: Session): Mender {
  const { stdout } = streams
  const { unsafeFixes, outputFile, format, quiet, color } = options
  if (format?.some(({ file }) => file === undefined) && toStandardOutput(outputFile)) {
    throw new Failure({
      zh: '--diff 占用了标准输出，要 --format 的报告请加 --output-file',
      en: '--diff takes standard output; name a file for the report of --format with --output-file',
    })
  }
  const sink = outputSink(stdout, language)
  let places = 0
  let files = 0
  return {
    writes: false,
    report: toStandardOutput(outputFile) ? nowhere : undefined,
    async leave() {},
    async mend(input, read, settings, config) {
      const mended = await mendedNotice(read, settings, config, unsafeFixes)
      try {
        if (mended.rounds > 0) await encoded(read, mended.source.text)
        const palette = coloursWanted(color, streams) ? { palette: await loadPalette() } : {}
        const how = { ...palette, terminal: stdout.isTTY === true }
        await sink.write(await unifiedDiff(input.path, read.source.text, mended.source.text, how))
        places += mended.fixed
        if (mended.rounds > 0) files++
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        complaints.say(error)
      }
      return asItIs(read, settings)
    },
    async finish() {
      await sink.finish()
      if (!quiet) complaints.remark(wouldMend(places, files))
    },
  }
}

function toStandardOutput(outputFile: string | undefined): boolean {
  return outputFile === undefined || outputFile === '-'
}

async function mendedNotice(
  { source }: ReadNotice,
  settings: LintSettings,
  { labels, terms }: Config,
  unsafe = false,
): Promise<ReturnType<typeof fixNotice>> {
  const markdown = source.format === 'markdown' ? { markdown: await loadMarkdown() } : {}
  return fixNotice(source, { settings, labels, organs: terms.organs, unsafe, ...markdown })
}

function asItIs({ source, notice }: ReadNotice, settings: LintSettings): MendedFile {
  return { path: source.path, encoding: source.encoding, messages: lint(notice, source, settings), source, notice }
}

/** @throws Failure where `text` cannot stand in the file without changing what nobody asked about. */
async function encoded({ source, bytes, damage }: ReadNotice, text: string): Promise<Uint8Array> {
  if (damage !== undefined) throw damaged(source.path, damage)
  const result = await encodeSource(source, text, bytes)
  if (result.ok) return result.bytes
  throw notEncodable(source.path, source.encoding, result.problem)
}

function damaged(path: string, { count, offset }: Damage): Failure {
  return failureAt(path, {
    zh: `有 ${count} 处字节不是 UTF-8（第一处在第 ${offset + 1} 字节），没有改动，请先修好这些地方`,
    en: `${count} places are not UTF-8 (the first at byte ${offset + 1}); nothing was changed; mend these first`,
  })
}

function notEncodable(path: string, encoding: string, { kind, offset }: EncodeProblem): Failure {
  if (kind === 'not-reversible') {
    return failureAt(path, {
      zh: `第 ${offset + 1} 字节起的字符写回 ${encoding} 会变样，没有改动，请另存为 UTF-8 后再改`,
      en: `the character at byte ${offset + 1} would change when written back as ${encoding}; nothing was changed; save the file as UTF-8 first`,
    })
  }
  return failureAt(path, {
    zh: `改后的第 ${offset + 1} 个字符不能用 ${encoding} 表示，没有改动，请手工修改`,
    en: `character ${offset + 1} of the mended text cannot be written in ${encoding}; nothing was changed; mend it by hand`,
  })
}

function unsettled(path: string): { readonly zh: string; readonly en: string } {
  return {
    zh: `${path}：改了 10 轮还有可改的，大概有规则互相抵消，请核对改动`,
    en: `${path}: after 10 rounds there was still something to mend; two rules may undo each other, so look over what was changed`,
  }
}

function wouldMend(places: number, files: number): { readonly zh: string; readonly en: string } {
  if (places === 0) return { zh: '没有可改正的地方', en: 'there is nothing to mend' }
  return {
    zh: `可以改正 ${files} 个文件中的 ${places} 处；没有写文件`,
    en: `${places} places in ${files} files could be mended; nothing was written`,
  }
}
