import type { Encoding } from '../tree/index.ts'

/** What a user may call an encoding, and the encoding meant: WHATWG labels, and the names that Windows shows. */
const encodingByLabel: Readonly<Record<string, Encoding | 'utf-16'>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-8-sig': 'utf-8',
  gb18030: 'gb18030',
  'gb-18030': 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  'gb-2312': 'gb18030',
  'euc-cn': 'gb18030',
  cp936: 'gb18030',
  'windows-936': 'gb18030',
  // What the Chinese editions of Notepad call their code page.
  ansi: 'gb18030',
  'utf-16': 'utf-16',
  utf16: 'utf-16',
  'utf-16le': 'utf-16le',
  utf16le: 'utf-16le',
  'utf-16be': 'utf-16be',
  utf16be: 'utf-16be',
}

/** All labels that `readSource` knows, in lower case; for help texts and for the nearest known name. */
export const encodingLabels: readonly string[] = Object.keys(encodingByLabel)

/** `utf-16` leaves the byte order to the file. Case and `_` for `-` don't matter; undefined for an unknown label. */
export function encodingOf(label: string): Encoding | 'utf-16' | undefined {
  const normal = label.trim().toLowerCase().replaceAll('_', '-')
  return Object.hasOwn(encodingByLabel, normal) ? encodingByLabel[normal] : undefined
}
