/** The plugins in anybody's unified pipeline: types without casts, bytes and text, messages and the source on the file. */
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import {
  document,
  noticeJson,
  noticeLint,
  noticeMarkdown,
  noticeParse,
  noticeYaml,
  type NoticeDocument,
  parse,
  ReadError,
  sourceFromText,
  toJson,
  toMarkdown,
  toYaml,
} from '../../src/index.ts'

const text = '关于开展检查的通知\n各单位：\n一、目标\n三、要求\n云溪县教育局\n2024年5月6日\n'
const utf8 = new TextEncoder().encode(text)

describe('unified', () => {
  it('parses, lints and compiles', async () => {
    const processor = unified().use(noticeParse).use(noticeLint, { language: 'en' }).use(noticeJson)
    const file = await processor.process(new VFile({ value: text, path: 'notice.txt' }))
    const exported: NoticeDocument = JSON.parse(String(file))
    expect(exported.title).toBe('关于开展检查的通知')
    expect(exported.source).toMatchObject({ path: 'notice.txt', encoding: 'utf-8' })
    expect(file.data.noticeSource?.text).toBe(text)
    expect(file.messages.map((message) => message.ruleId)).toContain('numbering/sequence')
  })

  it('gives a tree to programs that only parse', () => {
    const tree = unified().use(noticeParse).parse(text)
    expect(tree.type).toBe('notice')
    expect(tree.data.confidence).toBeGreaterThan(0.5)
  })

  it.each([
    ['noticeJson', noticeJson, toJson],
    ['noticeYaml', noticeYaml, toYaml],
  ])('%s writes what the function writes', async (_, plugin, write) => {
    const source = sourceFromText(text, { path: 'notice.txt' })
    const sha256 = 'b'.repeat(64)
    const file = await unified().use(noticeParse).use(plugin, { sha256 }).process({ value: text, path: 'notice.txt' })
    expect(String(file)).toBe(write(document(parse(source), source, { sha256 })))
  })

  it('noticeMarkdown writes what the function writes, and noticeParse reads it back', async () => {
    const file = await unified().use(noticeParse).use(noticeMarkdown).process({ value: text, path: 'notice.txt' })
    expect(String(file)).toBe(toMarkdown(parse(sourceFromText(text, { path: 'notice.txt' }))))
    const again = unified()
      .use(noticeParse)
      .parse(new VFile({ value: String(file), path: 'notice.md' }))
    expect(document(again).title).toBe('关于开展检查的通知')
  })

  it('decodes bytes as the command line does', () => {
    const gb18030 = new Uint8Array([0xb9, 0xd8, 0xd3, 0xda, 0xb7, 0xc5, 0xbc, 0xd9, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa])
    const file = new VFile({ value: gb18030, path: 'notice.txt' })
    expect(document(unified().use(noticeParse).parse(file)).title).toBe('关于放假的通知')
    expect(file.data.noticeSource?.encoding).toBe('gb18030')
  })

  it('takes encoding, format and labels as options', () => {
    const options = { encoding: 'utf-8', format: 'text', labels: { 公文编码: 'documentNumber' } } as const
    const value = new TextEncoder().encode(`公文编码：云教〔2024〕5号\n索引号：A-1\n${text}`)
    const tree = unified()
      .use(noticeParse, options)
      .parse(new VFile({ value, path: 'notice.md' }))
    expect(document(tree).metadata.documentNumber).toBe('云教〔2024〕5号')
  })

  it('says which file gives no text', () => {
    const binary = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])
    const parseIt = () =>
      unified()
        .use(noticeParse)
        .parse(new VFile({ value: binary, path: 'notice.docx' }))
    expect(parseIt).toThrow(ReadError)
    expect(parseIt).toThrow('notice.docx: no text can be read (binary)')
  })

  it('refuses a tree of another parser by name', () => {
    const processor = unified().use(noticeJson)
    expect(() =>
      processor.stringify(Object.assign({ type: 'root' }, parse(sourceFromText(text, { path: '' })), { type: 'root' })),
    ).toThrow('use noticeParse as the parser')
  })

  it('puts the places of messages in the file that was given', async () => {
    const file = await unified()
      .use(noticeParse)
      .use(noticeLint)
      .use(noticeJson)
      .process(new VFile({ value: utf8, path: 'notice.txt' }))
    const gap = file.messages.find((message) => message.ruleId === 'numbering/sequence')
    expect([gap?.line, gap?.column]).toEqual([4, 1])
  })
})
