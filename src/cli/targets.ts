/** Where converted notices go: one stream, or a file each. */
import { dirname } from 'node:path'
import { Failure, internalFailure } from './failure.ts'
import type { FileInput } from './inputs.ts'
import type { ConvertOptions } from './invocation.ts'
import { type PlannedFile, planOutputs } from './output-plan.ts'
import type { Session } from './session.ts'
import { sinkFor } from './sinks.ts'

export interface Target {
  put(input: FileInput, text: string): Promise<void>
  /** False where something could not be written, which was then said. */
  finish(): Promise<boolean>
}

/** Standard output or `--output-file`; nothing is left of a run that converted nothing. */
export function streamTarget({ outputFile }: ConvertOptions, session: Session): Target {
  const sink = sinkFor(outputFile, session)
  let some = false
  return {
    async put(_, text) {
      some = true
      await sink.write(text)
    },
    async finish() {
      if (some) await sink.finish()
      return true
    },
  }
}

/** Files on their way to the disk at a time: the disk takes longer to be sure of one than we to make one. */
const mostWrites = 16

/**
 * A file each below `out`.
 * @throws Failure where the outputs would collide, before anything is written.
 */
export function folderTarget(paths: readonly string[], out: string, extension: string, session: Session): Target {
  const files = session.inputs.filter((input) => 'absolute' in input)
  const plan = planOutputs(paths, files, { cwd: session.streams.cwd, out, extension })
  const writing = new Set<Promise<void>>()
  let whole = true
  const write = async (file: PlannedFile, text: string): Promise<void> => {
    try {
      await writeBelow(file, text)
    } catch (error) {
      whole = false
      session.complaints.say(error instanceof Failure ? error : internalFailure(error, file.shown))
    }
  }
  return {
    async put(input, text) {
      const file = plan.get(input)
      if (file === undefined) throw new Error(`no output is planned for ${input.path}`)
      const written = write(file, text).finally(() => writing.delete(written))
      writing.add(written)
      if (writing.size >= mostWrites) await Promise.race(writing)
    },
    async finish() {
      await Promise.all(writing)
      return whole
    },
  }
}

async function writeBelow({ path, shown }: PlannedFile, text: string): Promise<void> {
  const { makeFolder, writeWhole } = await import('./write-file.ts')
  await makeFolder(dirname(path), shown)
  await writeWhole(path, shown, text)
}
