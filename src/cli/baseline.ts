/** `--baseline FILE`: findings that are known are not told. Loaded only where it is asked for. */
import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { beyond, type Bilingual, type FileResult, findingsOf, type KnownFindings, readBaseline } from '../index.ts'
import { digest } from './digest.ts'
import { failureAt, systemFailure } from './failure.ts'
import { type Input, shown } from './inputs.ts'
import type { Session } from './session.ts'

export const baselineName = '.notice-lint-baseline.json'

export interface Baseline {
  /** What `result` tells beyond the baseline. */
  filter(input: Input, result: FileResult): FileResult
  /** Says how many known findings are gone. */
  finish(): void
}

/** @throws Failure where the file cannot be read, or is no baseline of this version. */
export function openBaseline(file: string, { streams, complaints }: Session): Baseline {
  const path = resolve(streams.cwd, file)
  const known = knownFindings(path, shown(file))
  let gone = 0
  return {
    filter(input, result) {
      if (result.unchecked) return result
      const left = beyond(result, known[keyOf(input, path)], digest)
      gone += left.gone
      return left.result
    },
    finish() {
      if (gone > 0) complaints.remark(goneText(gone, shown(file)))
    },
  }
}

/** What `notice-lint baseline` keeps of one file, with its key; undefined where there is nothing to keep. */
export function keptOf(
  input: Input,
  result: FileResult,
  path: string,
): readonly [string, KnownFindings[string]] | undefined {
  const findings = findingsOf(result, digest)
  return findings === undefined ? undefined : [keyOf(input, path), findings]
}

function knownFindings(path: string, name: string): KnownFindings {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw systemFailure(name, error)
  }
  const reading = readBaseline(text)
  if (reading.ok) return reading.known
  if (reading.reason === 'broken') {
    throw failureAt(name, {
      zh: '不是基线文件，请用 notice-lint baseline 重新生成',
      en: 'is no baseline; make it anew with notice-lint baseline',
    })
  }
  throw failureAt(name, {
    zh: `是版本 ${reading.version} 的基线文件，这个版本的 notice-lint 读不了，请用 notice-lint baseline 重新生成`,
    en: `is a baseline of version ${reading.version}, which this notice-lint cannot read; make it anew with notice-lint baseline`,
  })
}

/** Relative to the baseline, so that a checkout may lie anywhere. */
function keyOf(input: Input, baseline: string): string {
  return 'absolute' in input && !input.stdin
    ? relative(dirname(baseline), input.absolute).replaceAll('\\', '/')
    : input.path
}

function goneText(count: number, file: string): Bilingual {
  return {
    zh: `基线中有 ${count} 处问题已经不在了，可运行 notice-lint baseline 更新 ${file}`,
    en: `${count} ${count === 1 ? 'finding' : 'findings'} of the baseline ${count === 1 ? 'is' : 'are'} gone; run notice-lint baseline to bring ${file} up to date`,
  }
}
