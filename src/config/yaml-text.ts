/** YAML text → a plain value, and the place in the text of each part of it. */
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import type { Bilingual } from '../tree/index.ts'
import type { ConfigProblem, KeyPath, Place } from './config.ts'

/** Which end of `key: value` is meant. */
export type At = 'key' | 'value'

export interface YamlText {
  /** Undefined where there are problems. */
  readonly value: unknown
  readonly problems: readonly ConfigProblem[]
  /** The place of what `path` leads to; of the last part that is there where the rest is not. */
  placeOf(path: KeyPath, at: At): Place
}

/** Never throws. */
export function readYaml(text: string): YamlText {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const placeOf: YamlText['placeOf'] = (path, at) => placeAt(offsetOf(document.contents, path, at))
  const problems = document.errors.map((error) => problemOf(error, placeAt(error.pos[0])))
  if (problems.length > 0) return { value: undefined, problems, placeOf }
  const loose = looseAlias(document)
  const failed = (offset: number, text: Bilingual): YamlText => ({
    value: undefined,
    problems: [{ path: [], ...placeAt(offset), text, nearest: [] }],
    placeOf,
  })
  if (loose !== undefined) {
    return failed(loose, { zh: '别名（*）没有对应的锚点（&）', en: 'this alias (*) has no anchor (&)' })
  }
  try {
    return { value: document.toJS(), problems, placeOf }
  } catch {
    // An alias that stands for too much makes `toJS` throw.
    return failed(0, { zh: '别名（*）展开后过大', en: 'its aliases (*) stand for too much' })
  }
}

/** Offset of the first alias without an anchor before it. */
function looseAlias(document: ReturnType<typeof parseDocument>): number | undefined {
  let offset: number | undefined
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return undefined
      offset = alias.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return offset
}

function offsetOf(root: ParsedNode | null, path: KeyPath, at: At): number {
  let node: ParsedNode | null = root
  let offset = node?.range[0] ?? 0
  for (const [depth, step] of path.entries()) {
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const pair = node.items.find(
        (each) => isPair(each) && isScalar(each.key) && String(each.key.value) === String(step),
      )
      if (pair === undefined) return offset
      const last = depth === path.length - 1
      offset = (last && at === 'value' ? pair.value?.range[0] : undefined) ?? pair.key.range[0]
      node = pair.value
    } else if (isSeq<ParsedNode>(node) && typeof step === 'number') {
      const item: ParsedNode | undefined = node.items[step]
      if (item === undefined) return offset
      offset = item.range[0]
      node = item
    } else return offset
  }
  return offset
}

const faults: Readonly<Partial<Record<YAMLError['code'], Bilingual>>> = {
  BAD_ALIAS: { zh: '别名（*）没有对应的锚点（&）', en: 'this alias (*) has no anchor (&)' },
  BAD_DIRECTIVE: { zh: '指令（%）写法有误', en: 'this directive (%) cannot be read' },
  BAD_DQ_ESCAPE: {
    zh: '双引号里的“\\”写法有误，可改用单引号',
    en: 'a backslash in double quotes that means nothing; use single quotes',
  },
  BAD_INDENT: { zh: '缩进没有对齐', en: 'the indentation does not line up' },
  BAD_SCALAR_START: {
    zh: '这个值以特殊符号开头，请加引号',
    en: 'the value begins with a special character; put it in quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '同一行里写了两个冒号，请换行或者加引号',
    en: 'two colons in one line; break it or quote it',
  },
  DUPLICATE_KEY: { zh: '同一个键写了两次', en: 'the key stands here a second time' },
  MISSING_CHAR: { zh: '缺少冒号、引号或者括号', en: 'a colon, quote or bracket is missing' },
  MULTILINE_IMPLICIT_KEY: {
    zh: '键不能写成几行，可能漏了冒号',
    en: 'a key over several lines; a colon may be missing',
  },
  MULTIPLE_DOCS: {
    zh: '一个文件只能有一份配置，请删去多余的“---”',
    en: 'one configuration a file; remove the second "---"',
  },
  TAB_AS_INDENT: { zh: '缩进用了制表符，应改用空格', en: 'a tab indents this line; YAML takes blanks only' },
  UNEXPECTED_TOKEN: {
    zh: '这里多出了内容，可能漏了引号或者缩进不对',
    en: 'something stands here that does not belong; quote it or indent it',
  },
}

function problemOf({ code, message }: YAMLError, place: Place): ConfigProblem {
  const text = faults[code] ?? { zh: `YAML 写法有误（${message}）`, en: `this is not valid YAML: ${message}` }
  return { path: [], ...place, text, nearest: [] }
}
