/** What would change in a file, as `diff -u` tells it: a patch for programs, coloured lines for people. */
import { type Palette, plainPalette } from './palette.ts'
import { visible } from './visible.ts'

export interface DiffOptions {
  readonly palette?: Palette
  /** A terminal shows it: nothing of the file may steer it. A patch keeps every character. */
  readonly terminal?: boolean
}

/** `''` where nothing changes. Loads the diff library. */
export async function unifiedDiff(
  path: string,
  before: string,
  after: string,
  { palette = plainPalette, terminal = false }: DiffOptions = {},
): Promise<string> {
  if (before === after) return ''
  const { formatPatch, OMIT_HEADERS, structuredPatch } = await import('diff')
  const patch = structuredPatch('', '', linesOf(before), linesOf(after), undefined, undefined, { context: 3 })
  const hunks = formatPatch(patch, OMIT_HEADERS).replace(/\n+$/, '').split('\n')
  // As GNU diff does: a blank in a name would end it, but for the tab behind.
  const name = visible(path) + (/\s/.test(path) ? '\t' : '')
  const heads = [`--- ${name}`, `+++ ${name}`].map((line) => palette.bold(line))
  const lines = (terminal ? hunks.map(shown) : hunks).map((line) => painted(line, palette))
  return [...heads, ...lines].map((line) => `${line}\n`).join('')
}

/** The library ends lines at LF; with CR alone, as on old Macs, the whole text would be one. */
function linesOf(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n')
}

function shown(line: string): string {
  return visible(line.replace(/\r$/, ''))
}

function painted(line: string, palette: Palette): string {
  if (line.startsWith('@@')) return palette.info(line)
  if (line.startsWith('+')) return palette.added(line)
  return line.startsWith('-') ? palette.removed(line) : line
}
