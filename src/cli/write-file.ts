/** Writing files whole or not at all. Loaded only where a file is written. */
import { mkdir, stat, writeFile } from 'node:fs/promises'
import writeFileAtomic from 'write-file-atomic'
import { codeOf, systemFailure } from './failure.ts'

/**
 * Puts `text` into the file `path` (absolute): beside it first, then renamed over it, so that neither a full disk nor
 * Ctrl-C leaves a half. `shown` names it in failures.
 * @throws Failure where it cannot be written; what was there before is then still there.
 */
export async function writeWhole(path: string, shown: string, text: string): Promise<void> {
  try {
    if (await isDevice(path)) {
      await writeFile(path, text)
      return
    }
    // The library ignores short writes, which is how a nearly full disk shows itself; writeFile goes on until the
    // disk gives an error.
    await writeFileAtomic(path, '', { tmpfileCreated: (temporary) => writeFile(temporary, text, { flag: 'r+' }) })
  } catch (error) {
    throw systemFailure(shown, error)
  }
}

/** `/dev/stdout`, a named pipe: renaming over it would destroy it. */
async function isDevice(path: string): Promise<boolean> {
  try {
    const stats = await stat(path)
    return !stats.isFile() && !stats.isDirectory()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

/** @throws Failure where `path` (absolute) cannot be made a folder. */
export async function makeFolder(path: string, shown: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    throw systemFailure(shown, error)
  }
}
