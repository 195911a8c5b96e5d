/** What kept the tool from its work, told in one sentence: the file, what is wrong, what to do. */
import type { Bilingual, Language } from '../index.ts'

export class Failure extends Error {
  readonly text: Bilingual

  constructor(text: Bilingual, cause?: unknown) {
    super(text.en, { cause })
    this.name = 'Failure'
    this.text = text
  }
}

/** `path：…` in both languages. */
export function failureAt(path: string, { zh, en }: Bilingual, cause?: unknown): Failure {
  return new Failure({ zh: `${path}：${zh}`, en: `${path}: ${en}` }, cause)
}

/** Of an error that nobody foresaw; `path` is the file at hand. */
export function internalFailure(error: unknown, path?: string): Failure {
  const reason = error instanceof Error ? error.message : String(error)
  const text = {
    zh: `notice-lint 自身出错（${reason}），请加 --debug 重新运行，并反馈给我们`,
    en: `notice-lint itself failed (${reason}); run again with --debug and report it`,
  }
  return path === undefined ? new Failure(text, error) : failureAt(path, text, error)
}

const systemErrors: Readonly<Record<string, Bilingual>> = {
  ENOENT: { zh: '没有这个文件或文件夹，请核对名称和路径', en: 'no such file or folder; check the name and the path' },
  EACCES: {
    zh: '没有权限，请检查文件和文件夹的权限',
    en: 'permission denied; check the permissions of file and folder',
  },
  EPERM: {
    zh: '系统不允许这样做，请检查文件和文件夹的权限',
    en: 'not permitted; check the permissions of file and folder',
  },
  ENOTDIR: { zh: '路径中有一段不是文件夹，请核对路径', en: 'a part of the path is not a folder; check the path' },
  EISDIR: { zh: '这是一个文件夹，请给出文件', en: 'this is a folder; name a file' },
  EEXIST: { zh: '同名文件已经存在，请换一个名称', en: 'a file of this name exists; choose another name' },
  ENOSPC: {
    zh: '磁盘已满，写不下，请腾出空间后再试',
    en: 'the disk is full; free some space and try again',
  },
  EDQUOT: {
    zh: '超出磁盘配额，写不下，请腾出空间后再试',
    en: 'over the disk quota; free some space and try again',
  },
  EFBIG: {
    zh: '超出系统允许的文件大小，写不下，请换一个位置',
    en: 'larger than the system allows a file to be; choose another place',
  },
  EROFS: { zh: '磁盘是只读的，请换一个位置', en: 'the disk is read-only; choose another place' },
  ELOOP: { zh: '符号链接绕成了圈，请给出真实路径', en: 'its symbolic links form a loop; name the real path' },
  ENAMETOOLONG: { zh: '名称太长，请缩短', en: 'the name is too long; shorten it' },
  EMFILE: { zh: '同时打开的文件太多，请稍后再试', en: 'too many open files; try again later' },
  EBUSY: { zh: '文件正被其他程序占用，请关闭后再试', en: 'another program holds the file; close it and try again' },
}

/** Of an error that Node's file system gave for `path`. */
export function systemFailure(path: string, error: unknown): Failure {
  const code = codeOf(error)
  if (code === undefined) return internalFailure(error, path)
  const unknown = { zh: `读写出错（${code}），请稍后再试`, en: `input or output failed (${code}); try again later` }
  return failureAt(path, systemErrors[code] ?? unknown, error)
}

/** The `ENOENT` of a system error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** "Did you mean": `，是否想写“a”、“b”？`; `''` where nothing is near. */
export function suggestion(names: readonly string[]): Bilingual {
  if (names.length === 0) return { zh: '', en: '' }
  return {
    zh: `，是否想写${names.map((name) => `“${name}”`).join('、')}`,
    en: `; did you mean ${names.map((name) => `"${name}"`).join(', ')}?`,
  }
}

/** `text` with a suggestion behind it. */
export function suggesting({ zh, en }: Bilingual, names: readonly string[]): Bilingual {
  const near = suggestion(names)
  return { zh: zh + near.zh, en: en + near.en }
}

/** The line for standard error. */
export function failureLine(failure: Failure, language: Language): string {
  return `notice-lint: ${failure.text[language]}\n`
}
