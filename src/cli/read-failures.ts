/** Why a file gives no text, in a sentence. Loaded only where one does not. */
import { type Bilingual, type BinaryKind, encodingLabels, nearestNames, type ReadProblem } from '../index.ts'
import { Failure, failureAt, suggesting } from './failure.ts'

const binaryNames: Readonly<Record<BinaryKind, Bilingual>> = {
  pdf: { zh: ' PDF 文件', en: 'a PDF file' },
  docx: { zh: ' Word 文档（.docx）', en: 'a Word document (.docx)' },
  xlsx: { zh: ' Excel 表格（.xlsx）', en: 'an Excel workbook (.xlsx)' },
  pptx: { zh: ' PowerPoint 文稿（.pptx）', en: 'a PowerPoint presentation (.pptx)' },
  ofd: { zh: ' OFD 版式文件', en: 'an OFD file' },
  odf: { zh: ' OpenDocument 文档', en: 'an OpenDocument file' },
  epub: { zh: ' EPUB 电子书', en: 'an EPUB book' },
  zip: { zh: ' ZIP 压缩包', en: 'a ZIP archive' },
  doc: { zh: '旧版 Word 或 WPS 文档（.doc）', en: 'an old Word document (.doc)' },
  xls: { zh: '旧版 Excel 表格（.xls）', en: 'an old Excel workbook (.xls)' },
  ppt: { zh: '旧版 PowerPoint 文稿（.ppt）', en: 'an old PowerPoint presentation (.ppt)' },
  ole: { zh: '旧版 Office 或 WPS 文件', en: 'an old Office file' },
  rtf: { zh: ' RTF 文档', en: 'an RTF document' },
  png: { zh: ' PNG 图片', en: 'a PNG picture' },
  jpeg: { zh: ' JPEG 图片', en: 'a JPEG picture' },
  gif: { zh: ' GIF 图片', en: 'a GIF picture' },
  bmp: { zh: '位图（BMP）', en: 'a BMP picture' },
  tiff: { zh: ' TIFF 图片', en: 'a TIFF picture' },
  webp: { zh: ' WebP 图片', en: 'a WebP picture' },
  heic: { zh: ' HEIC 图片', en: 'a HEIC picture' },
  media: { zh: '音频或视频', en: 'audio or video' },
  gzip: { zh: ' gzip 压缩文件', en: 'a gzip archive' },
  '7z': { zh: ' 7z 压缩包', en: 'a 7z archive' },
  rar: { zh: ' RAR 压缩包', en: 'a RAR archive' },
  bzip2: { zh: ' bzip2 压缩文件', en: 'a bzip2 archive' },
  xz: { zh: ' xz 压缩文件', en: 'an xz archive' },
  sqlite: { zh: ' SQLite 数据库', en: 'an SQLite database' },
  elf: { zh: ' Linux 程序', en: 'a Linux program' },
  exe: { zh: ' Windows 程序', en: 'a Windows program' },
  macho: { zh: ' macOS 程序', en: 'a macOS program' },
  'java-class': { zh: ' Java 程序', en: 'a Java class' },
  wasm: { zh: ' WebAssembly 程序', en: 'a WebAssembly module' },
  unknown: { zh: '二进制文件', en: 'a binary file' },
}

/** `label` is what `--encoding` said. */
export function readFailure(path: string, problem: ReadProblem, label: string | undefined): Failure {
  switch (problem.kind) {
    case 'binary':
      return failureAt(path, binary(problem.format))
    case 'empty':
      return failureAt(path, {
        zh: '文件是空的，没有内容可转换，请核对文件',
        en: 'the file is empty and there is nothing to convert; check the file',
      })
    case 'undecodable':
      return failureAt(path, undecodable(problem, label))
    case 'unknown-encoding':
      return unknownEncoding(problem.label)
    case 'decoder-missing':
      return failureAt(path, {
        zh: '这个 Node 不能解码 GB18030，请换用完整版 Node，或者把文件另存为 UTF-8',
        en: 'this Node cannot decode GB18030; use a full build of Node, or save the file as UTF-8',
      })
  }
}

function binary(kind: BinaryKind): Bilingual {
  const { zh, en } = binaryNames[kind]
  return {
    zh: `这是${zh}，不是纯文本，请另存为 .txt 再检查`,
    en: `this is ${en}, not plain text; save it as .txt first`,
  }
}

function undecodable(
  { attempts, detected }: Extract<ReadProblem, { kind: 'undecodable' }>,
  label: string | undefined,
): Bilingual {
  if (label === undefined) {
    const zh = attempts.map(({ encoding, offset }) => `${encoding} 第 ${offset + 1} 字节处不合`).join('，')
    const en = attempts.map(({ encoding, offset }) => `${encoding} fails at byte ${offset + 1}`).join(', ')
    return {
      zh: `认不出编码（${zh}），请另存为 UTF-8，或者用 --encoding 指明`,
      en: `its encoding is unknown (${en}); save it as UTF-8, or name it with --encoding`,
    }
  }
  const place = (attempts[0]?.offset ?? 0) + 1
  if (detected === undefined) {
    return {
      zh: `不是 ${label} 编码（第 ${place} 字节处不合），请去掉 --encoding 自动判断，或者换一种`,
      en: `not in ${label} (it fails at byte ${place}); leave --encoding out, or name another`,
    }
  }
  return {
    zh: `不是 ${label} 编码，而是 ${detected}，请去掉 --encoding 或者改为 ${detected}`,
    en: `not in ${label} but in ${detected}; leave --encoding out, or make it ${detected}`,
  }
}

export function unknownEncoding(label: string): Failure {
  const text = {
    zh: `--encoding 不认识“${label}”，可用：utf-8、gb18030（gbk、gb2312）、utf-16le、utf-16be`,
    en: `--encoding does not know "${label}", only utf-8, gb18030 (gbk, gb2312), utf-16le, utf-16be`,
  }
  return new Failure(suggesting(text, nearestNames(label, encodingLabels)))
}
