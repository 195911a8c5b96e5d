/** The notices in a folder. Apart from inputs.ts so that tinyglobby loads only where a folder is named. */
import { type Dirent, readdir } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { glob } from 'tinyglobby'
import { Failure, failureAt, systemFailure } from './failure.ts'
import { type Input, type InputsOptions, shown } from './inputs.ts'
import type { Settings, SettingsFinder } from './settings.ts'

const pattern = '**/*.{txt,md,markdown}'

/**
 * The files below the folder `path` that could be notices and that no `ignore` leaves out, in the order of their
 * paths; a failure for each folder that cannot be opened, and one where there is no such file at all.
 */
export async function folderInputs(
  path: string,
  absolute: string,
  options: InputsOptions,
  finder: SettingsFinder,
): Promise<Input[]> {
  const { files, closed } = await list(pattern, absolute)
  const inputs: Input[] = closed.map(({ folder, error }) => failed(join(path, relative(absolute, folder)), error))
  let ignored = 0
  for (const file of files.sort(byPath)) {
    const place = join(absolute, file)
    if (options.without !== undefined && place.startsWith(options.without + sep)) continue
    if (await isIgnored(place, finder)) ignored++
    else inputs.push({ path: shown(join(path, file)), absolute: place, stdin: false })
  }
  return inputs.length > 0 ? inputs : [{ path: shown(path), failure: noNotices(shown(path), ignored) }]
}

/** Files that a pattern such as `2024/*.txt` names, for shells that hand it on as it is. */
export async function globInputs(path: string, { cwd }: InputsOptions): Promise<Input[]> {
  const { files } = await list(path.replaceAll('\\', '/'), cwd)
  return files.sort(byPath).map((file) => ({ path: shown(file), absolute: resolve(cwd, file), stdin: false }))
}

function byPath(one: string, two: string): number {
  return one < two ? -1 : 1
}

interface Listing {
  readonly files: string[]
  /** Folders that could not be opened; tinyglobby itself passes over them in silence. */
  readonly closed: { readonly folder: string; readonly error: unknown }[]
}

async function list(patterns: string, cwd: string): Promise<Listing> {
  const closed: Listing['closed'] = []
  // fdir, inside tinyglobby, calls it in this one form.
  const watched = (
    folder: string,
    settings: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, found: Dirent[]) => void,
  ): void => {
    readdir(folder, settings, (error, found) => {
      if (error !== null) closed.push({ folder, error })
      done(error, found)
    })
  }
  const files = await glob(patterns, {
    cwd,
    // As ripgrep and ruff do: links in a folder are passed over, so that a loop of them ends.
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
    fs: { readdir: Object.assign(watched, readdir) },
  })
  return { files, closed }
}

async function isIgnored(file: string, finder: SettingsFinder): Promise<boolean> {
  let settings: Settings
  try {
    settings = await finder.forFolder(dirname(file))
  } catch (error) {
    // A broken configuration is told when its files are read.
    if (error instanceof Failure) return false
    throw error
  }
  return settings.ignores(file)
}

function failed(path: string, error: unknown): Input {
  return { path: shown(path), failure: systemFailure(shown(path), error) }
}

function noNotices(path: string, ignored: number): Failure {
  const names = '.txt .md .markdown'
  if (ignored === 0) {
    return failureAt(path, {
      zh: `文件夹里没有可检查的文件（${names}），请核对路径`,
      en: `no files to check in this folder (${names}); check the path`,
    })
  }
  return failureAt(path, {
    zh: `文件夹里可检查的 ${ignored} 个文件都被配置的 ignore 排除，请核对配置`,
    en: `the configuration ignores all ${ignored} files to check in this folder; check its "ignore"`,
  })
}
