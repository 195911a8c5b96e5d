/** Writing files whole or not at all. Loaded only where a file is written. */
import { access, constants, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import writeFileAtomic from 'write-file-atomic'
import { codeOf, Failure, failureAt, systemFailure } from './failure.ts'

/**
 * Puts `content` into the file `path` (absolute): beside it first, then renamed over it, so that neither a full disk nor
 * Ctrl-C leaves a half. `shown` names it in failures.
 * @throws Failure where it cannot be written; what was there before is then still there.
 */
export async function writeWhole(path: string, shown: string, content: string | Uint8Array): Promise<void> {
  try {
    if (await isDevice(path)) {
      await writeFile(path, content)
      return
    }
    // The library ignores short writes, which is how a nearly full disk shows itself; writeFile goes on until the
    // disk gives an error.
    await writeFileAtomic(path, '', { tmpfileCreated: (temporary) => writeFile(temporary, content, { flag: 'r+' }) })
  } catch (error) {
    throw systemFailure(shown, error)
  }
}

/**
 * `writeWhole` over the user's own file, which held `original` when it was read. The target of a link is replaced, and
 * the link stays; owner and permissions are kept.
 * @throws Failure for what is no plain file, may not be written, or was changed in the meantime.
 */
export async function replaceWhole(
  path: string,
  shown: string,
  original: Uint8Array,
  content: Uint8Array,
): Promise<void> {
  try {
    const stats = await stat(path)
    if (!stats.isFile()) throw notAFile(shown)
    // Renaming over it asks for no permission on the file, so that is asked for here; the superuser has every one.
    if ((stats.mode & 0o222) === 0) throw readOnly(shown)
    await access(path, constants.W_OK)
    if (!(await readFile(path)).equals(original)) throw changedMeanwhile(shown)
  } catch (error) {
    throw error instanceof Failure ? error : systemFailure(shown, error)
  }
  await writeWhole(path, shown, content)
}

function notAFile(shown: string): Failure {
  return failureAt(shown, {
    zh: '这不是普通文件，不能写回，没有改动，请用标准输入（-）',
    en: 'this is no plain file and cannot be written back; nothing was changed; use standard input (-)',
  })
}

function readOnly(shown: string): Failure {
  return failureAt(shown, {
    zh: '文件是只读的，没有改动，请先允许写入',
    en: 'the file is read-only; nothing was changed; allow writing first',
  })
}

function changedMeanwhile(shown: string): Failure {
  return failureAt(shown, {
    zh: '检查期间文件被别的程序改过，没有写回，请重新运行',
    en: 'another program changed the file meanwhile; it was not written; run again',
  })
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
