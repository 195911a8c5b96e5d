/** Arbitrary trees of notices: any parts in any order, any words, values that agree with the words or do not. */
import fc from 'fast-check'
import { fieldNode } from '../../src/parse/header.ts'
import {
  type Block,
  type Field,
  fieldKeys,
  type Leaf,
  type Level,
  type Marker,
  type Markup,
  type Notice,
  positionAt,
  lineStartsOf,
  type TextRole,
} from '../../src/tree/index.ts'

const pieces = [
  ...'中文局。，、：；“”《》（）〔〕aZ09.*_`~|\\<>#&;:/-+=![](){}$^@"\' \u3000\tÀ',
  '😀',
  'http://a_b*c',
  'www.a_b',
  'x_y@b.cn',
  '<!-- notice: end -->',
  '-->',
  '&amp;',
  '&#35;',
  '第一条',
  '1. ',
  '1.',
  '12）',
  '（一）',
  '一、',
  '①',
  '**',
  '附件1：',
  '2020年7月2日',
  '某某局',
  '某某发〔2020〕5号',
  '---',
  '| --- |',
  '文件',
]

/** Words of one line, not blank, without blanks at their ends. */
export const words = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '')

const iso = fc.constantFrom('2020-07-02', '1999-12-31')
const levels: readonly Level[] = [1, 2, 3, 4, 5, '编', '章', '节', '条']
const styles = [
  'chinese',
  'chinese-paren',
  'arabic',
  'arabic-paren',
  'circled',
  'part',
  'chapter',
  'section',
  'article',
] as const

interface NumberedSpec {
  readonly type: 'section' | 'item'
  readonly level: Level
  readonly marker: { readonly text: string; readonly style: Marker['style']; readonly number: number } | undefined
  readonly heading: string | undefined
  readonly closed: boolean
  readonly text: string | undefined
  readonly gap: string
  readonly children: readonly BlockSpec[]
}
type BlockSpec =
  | { readonly type: 'paragraph'; readonly lines: readonly string[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }
  | NumberedSpec

const paragraph = fc.record({
  type: fc.constant('paragraph' as const),
  lines: fc.array(words, { minLength: 1, maxLength: 2 }),
})
const table = fc.record({
  type: fc.constant('table' as const),
  rows: fc.array(fc.array(fc.oneof(words, fc.constant('')), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  }),
})

const blocks = fc.letrec<{ block: BlockSpec; numbered: NumberedSpec }>((tie) => ({
  block: fc.oneof({ depthSize: 'small' }, paragraph, table, tie('numbered')),
  numbered: fc.record({
    type: fc.constantFrom('section' as const, 'item' as const),
    level: fc.constantFrom(...levels),
    marker: fc.option(
      fc.record({
        text: fc.oneof(fc.constantFrom('一、', '（二）', '3.', '（4）', '⑤', '第六条'), words),
        style: fc.constantFrom(...styles),
        number: fc.nat(30),
      }),
      { nil: undefined },
    ),
    heading: fc.option(words, { nil: undefined }),
    closed: fc.boolean(),
    text: fc.option(words, { nil: undefined }),
    gap: fc.constantFrom('', ' ', '\u3000'),
    children: fc.array(tie('block'), { maxLength: 3 }),
  }),
}))

const body = fc.array(blocks.block, { maxLength: 4 })

type PartSpec =
  | { readonly type: 'field'; readonly key: Field['key']; readonly label: string; readonly value: string }
  | { readonly type: 'number'; readonly text: string; readonly raw: string | undefined }
  | {
      readonly type: 'issuer' | 'title' | 'annotation' | 'furniture' | 'imprint'
      readonly text: string
      readonly value: string | undefined
      readonly flag: boolean
    }
  | { readonly type: 'recipients'; readonly text: string; readonly names: readonly string[] }
  | { readonly type: 'note'; readonly names: readonly string[]; readonly numbers: readonly number[] }
  | {
      readonly type: 'signature'
      readonly lines: readonly (readonly [string, TextRole])[]
      readonly issuers: readonly string[] | undefined
      readonly date: string | undefined
    }
  | { readonly type: 'body'; readonly blocks: readonly BlockSpec[] }

const innerPart: fc.Arbitrary<PartSpec> = fc.oneof(
  fc.record({ type: fc.constant('number' as const), text: words, raw: fc.option(words, { nil: undefined }) }),
  fc.record({
    type: fc.constantFrom('issuer' as const, 'title' as const, 'annotation' as const),
    text: words,
    value: fc.option(words, { nil: undefined }),
    flag: fc.boolean(),
  }),
  fc.record({ type: fc.constant('recipients' as const), text: words, names: fc.array(words, { maxLength: 2 }) }),
  fc.record({
    type: fc.constant('note' as const),
    names: fc.array(words, { maxLength: 3 }),
    numbers: fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('signature' as const),
    lines: fc.array(fc.tuple(words, fc.constantFrom('issuer' as const, 'date' as const)), {
      minLength: 1,
      maxLength: 3,
    }),
    issuers: fc.option(fc.array(words, { maxLength: 2 }), { nil: undefined }),
    date: fc.option(iso, { nil: undefined }),
  }),
  fc.record({ type: fc.constant('body' as const), blocks: body }),
)

const outerPart: fc.Arbitrary<PartSpec> = fc.oneof(
  innerPart,
  fc.record({
    type: fc.constant('field' as const),
    key: fc.constantFrom(...fieldKeys, 'other' as const),
    label: words,
    value: fc.oneof(words, fc.constant('')),
  }),
  fc.record({
    type: fc.constantFrom('furniture' as const, 'imprint' as const),
    text: words,
    value: fc.constant(undefined),
    flag: fc.constant(false),
  }),
)

type Spec =
  | PartSpec
  | { readonly label: string | undefined; readonly words: string | undefined; readonly parts: readonly PartSpec[] }

const attachment = fc.record({
  label: fc.option(words, { nil: undefined }),
  words: fc.option(words, { nil: undefined }),
  parts: fc.array(innerPart, { maxLength: 4 }),
})

/** Writes the text of the tree while it builds the tree, so that positions are true. */
class Writer {
  text = ''
  private readonly fixes: (() => void)[] = []

  leaf(value: string, role?: TextRole): Leaf {
    const start = this.text.length
    this.text += value
    return this.placed({ type: 'text' as const, value, ...(role !== undefined && { role }) }, start)
  }

  /** `node` with a position that is filled in when the text is complete. */
  placed<Node extends object>(node: Node, start: number): Node & { position: Markup['position'] } {
    const origin = { line: 1, column: 1, offset: 0 }
    const end = this.text.length
    const position = { start: origin, end: origin }
    this.fixes.push(() =>
      Object.assign(position, positionAt({ text: this.text, lineStarts: this.lineStarts }, start, end)),
    )
    return { ...node, position }
  }

  newLine(): void {
    this.text += '\n'
  }

  private lineStarts: number[] = [0]

  finish(): void {
    this.lineStarts = lineStartsOf(this.text)
    for (const fix of this.fixes) fix()
  }
}

function blockOf(spec: BlockSpec, out: Writer): Block {
  const start = out.text.length
  if (spec.type === 'paragraph') {
    const children = spec.lines.map((line) => {
      const leaf = out.leaf(line)
      out.newLine()
      return leaf
    })
    return out.placed({ type: 'paragraph', children }, start)
  }
  if (spec.type === 'table') {
    const children = spec.rows.map((cells) => {
      const rowStart = out.text.length
      const row = cells.map((cell) => {
        const cellStart = out.text.length
        const leaves = cell === '' ? [] : [out.leaf(cell)]
        const node = out.placed({ type: 'tableCell' as const, children: leaves }, cellStart)
        out.text += '\t'
        return node
      })
      out.newLine()
      return out.placed({ type: 'tableRow' as const, children: row }, rowStart)
    })
    return out.placed({ type: 'table', children }, start)
  }
  return numberedOf(spec, out, start)
}

function numberedOf(spec: NumberedSpec, out: Writer, start: number): Block {
  const own = []
  if (spec.marker !== undefined) {
    const from = out.text.length
    const children = [out.leaf(spec.marker.text)]
    own.push(out.placed({ type: 'marker' as const, ...spec.marker, children }, from))
    out.text += spec.gap
  }
  if (spec.heading !== undefined) {
    const from = out.text.length
    const text = spec.heading + (spec.closed ? '。' : '')
    own.push(out.placed({ type: 'heading' as const, text, children: [out.leaf(text)] }, from))
    out.text += spec.gap
  }
  if (spec.text !== undefined) {
    const from = out.text.length
    own.push(out.placed({ type: 'paragraph' as const, children: [out.leaf(spec.text)] }, from))
  }
  out.newLine()
  const children = spec.children.map((child) => blockOf(child, out))
  if (spec.type === 'section')
    return out.placed({ type: 'section', level: spec.level, children: [...own, ...children] }, start)
  const paragraphs = children.filter((child) => child.type === 'paragraph')
  return out.placed({ type: 'item', level: spec.level, children: [...own, ...paragraphs] }, start)
}

function partOf(spec: Exclude<PartSpec, { type: 'field' | 'furniture' | 'imprint' }>, out: Writer) {
  const start = out.text.length
  const line = (text: string) => {
    const children = [out.leaf(text)]
    out.newLine()
    return children
  }
  switch (spec.type) {
    case 'number':
      return out.placed(
        { type: 'documentNumber' as const, raw: spec.raw ?? spec.text, children: line(spec.text) },
        start,
      )
    case 'recipients':
      return out.placed({ type: 'recipients' as const, names: spec.names, children: line(spec.text) }, start)
    case 'note': {
      const entries = spec.names.map((name, index) => ({ number: spec.numbers[index] ?? 1, name }))
      const children = [
        out.leaf('附件：'),
        ...spec.names.flatMap((name, index) => line(`${spec.numbers[index]}.${name}`)),
      ]
      out.newLine()
      return out.placed({ type: 'attachmentNote' as const, entries, children }, start)
    }
    case 'signature': {
      const children = spec.lines.map(([text, role]) => {
        const leaf = out.leaf(text, role)
        out.newLine()
        return leaf
      })
      const issuers = spec.issuers ?? spec.lines.filter(([, role]) => role === 'issuer').map(([text]) => text)
      return out.placed(
        { type: 'signature' as const, issuers, ...(spec.date !== undefined && { date: spec.date }), children },
        start,
      )
    }
    case 'body': {
      const children = spec.blocks.map((block) => blockOf(block, out))
      return out.placed({ type: 'body' as const, children }, start)
    }
    default:
      return namedOf(spec, out, line(spec.text), start)
  }
}

function namedOf(
  spec: { type: PartSpec['type']; text: string; value: string | undefined; flag: boolean },
  out: Writer,
  children: Leaf[],
  start: number,
) {
  if (spec.type === 'issuer')
    return out.placed({ type: 'issuer' as const, name: spec.value ?? spec.text, children }, start)
  if (spec.type === 'annotation') return out.placed({ type: 'annotation' as const, children }, start)
  const repeated = spec.flag ? { repeated: true as const } : {}
  return out.placed({ type: 'title' as const, text: spec.value ?? spec.text, ...repeated, children }, start)
}

function childOf(spec: Spec, out: Writer): Notice['children'][number] {
  const start = out.text.length
  if ('parts' in spec) {
    const label = spec.words === undefined ? [] : [out.leaf(spec.words)]
    out.newLine()
    const children = [...label, ...spec.parts.map((part) => partOf(inner(part), out))]
    return out.placed({ type: 'attachment', ...(spec.label !== undefined && { label: spec.label }), children }, start)
  }
  if (spec.type === 'field') {
    const leaves = [out.leaf(spec.label, 'label')]
    out.text += ' '
    if (spec.value !== '') leaves.push(out.leaf(spec.value, 'value'))
    out.newLine()
    const [field] = fieldNode(spec.key, spec.label, spec.value, leaves)
    return out.placed({ type: 'metadata', children: field === undefined ? [] : [field] }, start)
  }
  if (spec.type === 'furniture' || spec.type === 'imprint') {
    const children = [out.leaf(spec.text)]
    out.newLine()
    return spec.type === 'furniture'
      ? out.placed({ type: 'furniture', children }, start)
      : out.placed({ type: 'imprint', children }, start)
  }
  return partOf(inner(spec), out)
}

function inner(part: PartSpec): Exclude<PartSpec, { type: 'field' | 'furniture' | 'imprint' }> {
  return part.type === 'field' || part.type === 'furniture' || part.type === 'imprint'
    ? { type: 'body', blocks: [] }
    : part
}

/** Notices with their text, which the positions of the tree count in. */
export const notices: fc.Arbitrary<Notice> = fc
  .tuple(fc.array(fc.oneof(outerPart, attachment), { maxLength: 7 }), fc.boolean())
  .map(([specs, oneLine]) => {
    const out = new Writer()
    const children = specs.map((spec: Spec) => childOf(spec, out))
    const notice = out.placed({ type: 'notice' as const, data: { confidence: 0.5, oneLine }, children }, 0)
    out.finish()
    return notice
  })
