/** `notice-lint convert`: every notice as JSON, YAML, Markdown or a line of NDJSON. */
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { isNotice } from '../../index.ts'
import type { Outcome } from '../exit-codes.ts'
import { type Exporter, exporterFor, extensions } from '../exporters.ts'
import { Failure, internalFailure } from '../failure.ts'
import { fileOf, type Input } from '../inputs.ts'
import { type ConvertOptions, type ExportFormat, exportFormats } from '../invocation.ts'
import { checkEncoding, noticeOf, type ReadNotice } from '../notice.ts'
import { openSession, type Session } from '../session.ts'
import type { Streams } from '../streams.ts'
import { folderTarget, streamTarget, type Target } from '../targets.ts'

export async function runConvert(
  paths: readonly string[],
  options: ConvertOptions,
  streams: Streams,
): Promise<Outcome> {
  const format = formatOf(paths, options)
  await checkEncoding(options.encoding)
  const without = options.out === undefined ? undefined : resolve(streams.cwd, options.out)
  const session = await openSession(paths, options, streams, without)
  const target = targetFor(paths, format, options, session)
  const convert = await exporterFor(format)
  let whole = true
  for (const input of session.inputs) {
    const text = await converted(input, options, session, convert)
    if (text === undefined || 'failure' in input) whole = false
    else await target.put(input, text)
  }
  const written = await target.finish()
  return whole && written ? 'clean' : 'failed'
}

/** @throws Failure where the options do not go together. */
function formatOf(paths: readonly string[], { to, out, outputFile }: ConvertOptions): ExportFormat {
  if (to === undefined) {
    throw new Failure({
      zh: `convert 缺少 --to，可用：${exportFormats.join('、')}`,
      en: `convert lacks --to; it takes ${exportFormats.join(', ')}`,
    })
  }
  if (paths.length === 0) {
    throw new Failure({
      zh: 'convert 缺少文件，请给出文件、文件夹或者 -（标准输入）',
      en: 'convert lacks its files; name files, folders or - for standard input',
    })
  }
  if (out !== undefined && outputFile !== undefined) {
    throw new Failure({
      zh: '--out 和 --output-file 只能用一个',
      en: '--out and --output-file do not go together; use one of them',
    })
  }
  return to
}

/** The text of one input; a failure is said here and gives undefined. */
async function converted(
  input: Input,
  options: ConvertOptions,
  session: Session,
  convert: Exporter,
): Promise<string | undefined> {
  try {
    if ('failure' in input) throw input.failure
    const { config } = await session.finder.forFile(fileOf(input))
    const found = await noticeOf(input, session.streams, options.encoding, config)
    if (!options.quiet) remark(found, session)
    const { bytes, source, notice } = found
    return convert({ source, notice, sha256: createHash('sha256').update(bytes).digest('hex') })
  } catch (error) {
    session.complaints.say(error instanceof Failure ? error : internalFailure(error, input.path))
    return undefined
  }
}

/** What is converted all the same, but should be looked at. */
function remark({ source: { path }, notice, damage }: ReadNotice, { complaints }: Session): void {
  if (!isNotice(notice)) {
    complaints.remark({
      zh: `${path}：这不像一份公文，仍已转换`,
      en: `${path}: this does not look like a government notice; it was converted all the same`,
    })
  }
  if (damage !== undefined) {
    complaints.remark({
      zh: `${path}：有 ${damage.count} 处字节不是 UTF-8（第一处在第 ${damage.offset + 1} 字节），已换成“�”`,
      en: `${path}: ${damage.count} places are not UTF-8 (the first at byte ${damage.offset + 1}) and became "�"`,
    })
  }
}

function targetFor(paths: readonly string[], format: ExportFormat, options: ConvertOptions, session: Session): Target {
  if (options.out !== undefined) return folderTarget(paths, options.out, extensions[format], session)
  const { inputs } = session
  if (inputs.length > 1 && format !== 'ndjson') {
    throw new Failure({
      zh: `共有 ${inputs.length} 个文件，请用 --to ndjson，或者用 --out 写到一个文件夹`,
      en: `there are ${inputs.length} files; use --to ndjson, or --out to write them to a folder`,
    })
  }
  return streamTarget(options, session)
}
