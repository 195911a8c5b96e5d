/** Where the output of a command goes. */
import { type Stats, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { failureAt, systemFailure } from './failure.ts'
import { shown } from './inputs.ts'
import type { Session } from './session.ts'
import { outputSink, type Sink } from './streams.ts'

/**
 * Standard output, or the file of `--output-file`, which is written whole at the end.
 * @throws Failure where that file is a folder, lies in none, or is an input.
 */
export function sinkFor(outputFile: string | undefined, { streams, language, inputs }: Session): Sink {
  if (outputFile === undefined || outputFile === '-') return outputSink(streams.stdout, language)
  const path = resolve(streams.cwd, outputFile)
  const name = shown(outputFile)
  if (inputs.some((input) => 'absolute' in input && input.absolute === path)) throw overwrites(name)
  if (statsOf(path, name)?.isDirectory()) {
    throw failureAt(name, { zh: '这是一个文件夹，请给出文件名', en: 'this is a folder; name a file' })
  }
  if (statsOf(dirname(path), name) === undefined) {
    throw failureAt(name, { zh: '它所在的文件夹不存在，请先建立', en: 'its folder does not exist; make it first' })
  }
  const pieces: string[] = []
  return {
    async write(text) {
      pieces.push(text)
    },
    async finish() {
      const { writeWhole } = await import('./write-file.ts')
      await writeWhole(path, name, pieces.join(''))
    },
  }
}

export function overwrites(name: string): Error {
  return failureAt(name, {
    zh: '输出会覆盖输入的文件，请换一个位置',
    en: 'the output would replace an input; choose another place',
  })
}

/** Undefined where there is nothing of that name. */
export function statsOf(path: string, name: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    throw systemFailure(name, error)
  }
}
