/** Kinds of files that hold no text, or none that can be read as it stands; `unknown` is full of NUL bytes. */
export const binaryKinds = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'ofd',
  'odf',
  'epub',
  'zip',
  'doc',
  'xls',
  'ppt',
  'ole',
  'rtf',
  'png',
  'jpeg',
  'gif',
  'bmp',
  'tiff',
  'webp',
  'heic',
  'media',
  'gzip',
  '7z',
  'rar',
  'bzip2',
  'xz',
  'sqlite',
  'elf',
  'exe',
  'macho',
  'java-class',
  'wasm',
  'unknown',
] as const
export type BinaryKind = (typeof binaryKinds)[number]

/** First bytes, written as Latin-1 text, by kind. Sources: the formats' own specifications. */
const signatures: readonly (readonly [BinaryKind, string])[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['rtf', '{\\rtf'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['gzip', '\x1f\x8b\x08'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['rar', 'Rar!\x1a\x07'],
  ['xz', '\xfd7zXZ\0'],
  ['sqlite', 'SQLite format 3\0'],
  ['elf', '\x7fELF'],
  ['macho', '\xcf\xfa\xed\xfe'],
  ['macho', '\xce\xfa\xed\xfe'],
  ['java-class', '\xca\xfe\xba\xbe'],
  ['wasm', '\0asm'],
  ['media', 'OggS\0'],
]

/** Kinds whose first letters may begin a text too, with what else must be there. */
// Their first bytes are in `firstBytes` below.
const forms: readonly (readonly [BinaryKind, RegExp])[] = [
  // Matches `RIFF` + length + `WEBP`; not `RIFF 文件`.
  ['webp', /^RIFF[^]{4}WEBP/],
  ['media', /^RIFF[^]{4}(?:WAVE|AVI )/],
  ['heic', /^\0\0\0[^]ftyp(?:hei|mif1|avif)/],
  ['media', /^\0\0\0[^]ftyp/],
  ['media', /^ID3[^ -~]\0/],
  // Matches a bitmap, whose bytes 6 to 9 are zero; not `BMW…`.
  ['bmp', /^BM[^]{4}\0{4}/],
  // Matches a program, whose header has NULs; not `MZ 型号`.
  ['exe', /^MZ[^\0]{0,30}\0/],
  ['bzip2', /^BZh[1-9]1AY&SY/],
]

/** First bytes of all of them: nearly every text is known to be none of these by its first byte. */
const firstBytes: ReadonlySet<number> = new Set([
  ...signatures.map(([, signature]) => signature.charCodeAt(0)),
  0,
  0x42,
  0x49,
  0x4d,
  0x52,
])

/** Names inside a ZIP archive that say what it is. */
const archives: readonly (readonly [BinaryKind, string])[] = [
  ['docx', 'word/'],
  ['xlsx', 'xl/'],
  ['pptx', 'ppt/'],
  ['ofd', 'OFD.xml'],
  ['odf', 'mimetypeapplication/vnd.oasis.opendocument'],
  ['epub', 'mimetypeapplication/epub+zip'],
]

/** Names of streams inside an OLE document (Word, Excel, PowerPoint before 2007, and WPS). */
const streams: readonly (readonly [BinaryKind, string])[] = [
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['xls', 'Book'],
  ['ppt', 'PowerPoint Document'],
]

/** The kind of a file that begins with a known signature. Looks at the head, for archives also at the tail. */
export function binaryKindOf(bytes: Uint8Array): BinaryKind | undefined {
  if (!firstBytes.has(bytes[0] ?? -1)) return undefined
  const head = latin(bytes, 0, 64)
  const kind =
    signatures.find(([, signature]) => head.startsWith(signature))?.[0] ??
    forms.find(([, form]) => form.test(head))?.[0]
  if (kind === 'zip') return archiveKind(bytes)
  return kind === 'ole' ? oleKind(bytes) : kind
}

/** The list of names stands at the end of an archive; the first name, which may be the telling one, at its start. */
function archiveKind(bytes: Uint8Array): BinaryKind {
  const names = latin(bytes, 0, 4096) + latin(bytes, bytes.length - 65_536, bytes.length)
  return archives.find(([, name]) => names.includes(name))?.[0] ?? 'zip'
}

/** Reads the first sectors of the directory, whose place the header gives ([MS-CFB] 2.2). */
function oleKind(bytes: Uint8Array): BinaryKind {
  const sectorSize = bytes[30] === 12 ? 4096 : 512
  const sector = (bytes[48] ?? 0) + 256 * (bytes[49] ?? 0) + 65_536 * (bytes[50] ?? 0)
  const start = (sector + 1) * sectorSize
  const names = latin(bytes, start, start + 4096).replaceAll('\0', '')
  return streams.find(([, name]) => names.includes(name))?.[0] ?? 'ole'
}

/** Bytes as Latin-1 text, for comparing with signatures; places outside the file are left out. */
function latin(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let offset = Math.max(0, start); offset < end && offset < bytes.length; offset += 8192) {
    text += String.fromCharCode(...bytes.subarray(offset, Math.min(end, offset + 8192)))
  }
  return text
}

/**
 * Whether a text has more NULs than an accident leaves in one. A few are characters like any other: they stay in the
 * text, so that no character is lost and every offset holds.
 */
export function isNulRidden(text: string): boolean {
  let nuls = 0
  for (let offset = text.indexOf('\0'); offset >= 0; offset = text.indexOf('\0', offset + 1)) nuls++
  return nuls > 4 && nuls > text.length / 100
}
