/** `notice-lint baseline FILE…`: keeps what is found today, so that later runs tell only what is new. */
import { resolve } from 'node:path'
import { baselineText, type KnownFindings } from '../../index.ts'
import { baselineName, keptOf } from '../baseline.ts'
import type { Outcome } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { shown } from '../inputs.ts'
import type { LintOptions } from '../invocation.ts'
import type { Streams } from '../streams.ts'
import { writeWhole } from '../write-file.ts'
import { lintInputs } from './lint.ts'

export async function runBaseline(paths: readonly string[], options: LintOptions, streams: Streams): Promise<Outcome> {
  if (paths.length === 0) {
    throw new Failure({
      zh: 'baseline 缺少文件，请给出文件或文件夹',
      en: 'baseline lacks its files; name files or folders',
    })
  }
  const file = options.outputFile ?? baselineName
  const path = resolve(streams.cwd, file)
  const known: Record<string, KnownFindings[string]> = {}
  let count = 0
  const run = await lintInputs(paths, options, streams, async (session) => ({
    async start() {},
    async file(result, input) {
      const kept = keptOf(input, result, path)
      if (kept === undefined) return
      known[kept[0]] = kept[1]
      count += Object.values(kept[1]).reduce((sum, digests) => sum + digests.length, 0)
    },
    async end() {
      await writeWhole(path, shown(file), baselineText(known))
      session.complaints.remark({
        zh: `已把 ${count} 处问题记入 ${shown(file)}；检查时加 --baseline ${shown(file)} 就只报新问题`,
        en: `${count} ${count === 1 ? 'finding' : 'findings'} kept in ${shown(file)}; with --baseline ${shown(file)} only new ones are told`,
      })
    },
  }))
  return run === 'failed' ? 'failed' : 'clean'
}
