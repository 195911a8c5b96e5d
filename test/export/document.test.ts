import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { type BlockValue, document, type NoticeDocument, toJson, toNdjsonLine, toYaml } from '../../src/export/index.ts'
import { parse } from '../../src/parse/index.ts'
import { sourceFromText } from '../../src/read/index.ts'
import { type Node, type Notice, walk } from '../../src/tree/index.ts'
import { corpus, fixturePaths, parsed, textsBelow } from './notices.ts'
import { notices } from './trees.ts'

function exported(text: string): NoticeDocument {
  const source = sourceFromText(text, { path: 'notice.txt' })
  return document(parse(source), source)
}

const issued = `索 引 号：HX02104-0200-2023-00012
文  号：云教〔2023〕15号
发布机构：云溪县教育局
成文日期：2023年03月06日
公开方式：主动公开
云溪县教育局文件
云教〔2023〕15号
关于印发2023年工作要点的通知
各中小学，幼儿园、局机关各科室：
现将《云溪县教育局2023年工作要点》印发给你们，请认真贯彻落实。
附件：1.任务分工表
2.联系人名单
云溪县教育局
2023年3月6日
（此件公开发布）
云溪县教育局2023年工作要点
一、加强队伍建设
1.深入开展师德教育。把师德表现作为考核的首要内容。
2.健全培训制度。全年培训不少于60学时。
二、保障校园安全
（一）压实责任
学校主要负责人是第一责任人。
抄送：县政府办公室。
`

describe('document', () => {
  it('holds every part under the keys of the design', () => {
    const { source, attachments, ...rest } = exported(issued)
    expect(source).toEqual({ path: 'notice.txt', encoding: 'utf-8', confidence: expect.any(Number) })
    expect(rest).toEqual({
      schemaVersion: 1,
      metadata: {
        indexNumber: 'HX02104-0200-2023-00012',
        documentNumber: '云教〔2023〕15号',
        issuer: '云溪县教育局',
        dateWritten: '2023-03-06',
        other: { 公开方式: '主动公开' },
      },
      documentNumber: { raw: '云教〔2023〕15号', organCode: '云教', year: 2023, serial: 15 },
      issuer: '云溪县教育局',
      title: '关于印发2023年工作要点的通知',
      genre: '通知',
      recipients: ['各中小学', '幼儿园、局机关各科室'],
      body: [{ type: 'paragraph', text: '现将《云溪县教育局2023年工作要点》印发给你们，请认真贯彻落实。' }],
      attachmentNotes: ['任务分工表', '联系人名单'],
      signature: { issuers: ['云溪县教育局'], date: '2023-03-06' },
      annotations: ['（此件公开发布）'],
      imprint: ['抄送：县政府办公室。'],
      furniture: [],
      asWritten: [{ part: 'issuer', lines: ['云溪县教育局文件'] }],
    })
    expect(attachments.map((each) => each.title)).toEqual(['云溪县教育局2023年工作要点'])
    const body = attachments[0]?.body ?? []
    expect(body[0]).toEqual({
      type: 'section',
      level: 1,
      marker: { text: '一、', style: 'chinese', number: 1 },
      heading: '加强队伍建设',
      children: [
        item(3, '1.', 1, '深入开展师德教育', '把师德表现作为考核的首要内容。'),
        item(3, '2.', 2, '健全培训制度', '全年培训不少于60学时。'),
      ],
    })
    expect(body[1]).toMatchObject({
      heading: '保障校园安全',
      children: [{ heading: '压实责任', children: [{ type: 'paragraph', text: '学校主要负责人是第一责任人。' }] }],
    })
  })

  it('leaves out what the notice lacks, but for the arrays that are always there', () => {
    expect(exported('关于召开会议的通知\n各科室：\n请准时参加。\n')).toEqual({
      schemaVersion: 1,
      source: { path: 'notice.txt', encoding: 'utf-8', confidence: expect.any(Number) },
      metadata: {},
      title: '关于召开会议的通知',
      genre: '通知',
      recipients: ['各科室'],
      body: [{ type: 'paragraph', text: '请准时参加。' }],
      attachmentNotes: [],
      attachments: [],
      furniture: [],
    })
  })

  it('takes path, encoding and hash from the caller alone', () => {
    const notice = parse(sourceFromText('关于放假的通知\n', { path: 'x.txt' }))
    const sha256 = 'a'.repeat(64)
    expect(document(notice).source).toEqual({ confidence: notice.data.confidence })
    expect(document(notice, { path: 'y.txt', encoding: 'gb18030' }, { sha256 }).source).toEqual({
      path: 'y.txt',
      encoding: 'gb18030',
      sha256,
      confidence: notice.data.confidence,
    })
  })

  it('names the signing organs where no line above the title names the issuer', () => {
    const text = '关于开展检查的通知\n各单位：\n请配合检查。\n云溪县教育局\n云溪县公安局\n2024年5月6日\n'
    expect(exported(text).issuer).toBe('云溪县教育局、云溪县公安局')
  })

  it('keeps a header field that stands twice, and one that says more than its date', () => {
    const text =
      '成文日期：2024-05-06 09:30\n发布机构：云溪县教育局\n发布机构：云溪县公安局\n文号：云教〔2024〕5号\n关于放假的通知\n'
    const { metadata, asWritten } = exported(text)
    expect(metadata).toEqual({ documentNumber: '云教〔2024〕5号', issuer: '云溪县教育局', dateWritten: '2024-05-06' })
    expect(asWritten).toEqual([
      { part: 'field', lines: ['成文日期：2024-05-06 09:30'] },
      { part: 'field', lines: ['发布机构：云溪县公安局'] },
    ])
  })

  it('has no key for a field without a value', () => {
    const { metadata } = exported('索引号：A-1\n主题词：\n文号：云教〔2024〕5号\n关于放假的通知\n')
    expect(metadata).toEqual({ indexNumber: 'A-1', documentNumber: '云教〔2024〕5号' })
  })
})

function item(level: 3, text: string, number: number, heading: string, words: string): BlockValue {
  return { type: 'item', level, marker: { text, style: 'arabic', number }, heading, text: words, children: [] }
}

/** Signs between the values of these parts, the words 附件 and the numbers of its entries. */
const separators: Partial<Record<Node['type'], RegExp>> = {
  // Bars between cells, and what an empty cell holds.
  field: /^[\s|｜—－/-]+|[\s|｜—－/-]+$/g,
  recipients: /[，,；;：:]/g,
  attachmentNote: /[附件录表：:、.．,，;；()（）0-9０-９]/g,
}

/** What must be found again in the document: all words but labels, dates that are ISO there, and separators. */
function wordsToKeep(notice: Notice): string {
  let words = ''
  walk(notice, (node, parent) => {
    if (node.type !== 'text' || parent === undefined) return
    if (node.role === 'label' && parent.type === 'field') return
    if (parent.type === 'field' && parent.date !== undefined) return
    if (parent.type === 'signature' && node.role === 'date' && parent.date !== undefined) return
    const signs = parent.type === 'attachment' ? /[：:.．、]/g : separators[parent.type]
    words += signs === undefined ? node.value : node.value.replace(signs, '')
  })
  return words.replace(/\s/g, '')
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(wordsOf).join('')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([key, each]) => (['type', 'style', 'part', 'source'].includes(key) ? '' : wordsOf(each)))
    .join('')
}

/** The characters of `words` that `text` does not hold as often. The 。 between heading and text is put back. */
function missing(notice: Notice): string {
  const exported = document(notice)
  const count = new Map<string, number>()
  for (const char of wordsOf(exported)) count.set(char, (count.get(char) ?? 0) + 1)
  count.set('。', (count.get('。') ?? 0) + joints(exported))
  return [...wordsToKeep(notice)]
    .filter((char) => {
      const left = (count.get(char) ?? 0) - 1
      count.set(char, left)
      return left < 0
    })
    .join('')
}

describe('no words are lost', () => {
  it('from any tree', () => {
    fc.assert(
      fc.property(notices, (notice) => {
        expect(missing(notice)).toBe('')
      }),
      { numRuns: 500 },
    )
  })

  const real = textsBelow(corpus)
  it(`from the fixtures${real.length === 0 ? '; corpus skipped, it is not beside the checkout' : ' and the corpus'}`, async () => {
    for (const path of [...fixturePaths(), ...real]) {
      const file = await parsed(path)
      if (file !== undefined) expect(missing(file.notice), path).toBe('')
    }
  }, 120_000)
})

/** How many 。 a reader of the document puts back. */
function joints(exported: NoticeDocument): number {
  const count = (blocks: readonly BlockValue[]): number =>
    blocks.reduce((sum, block) => {
      if (block.type === 'paragraph' || block.type === 'table') return sum
      const own = block.heading !== undefined && block.text !== undefined && block.joint === undefined ? 1 : 0
      return sum + own + count(block.children)
    }, 0)
  return count(exported.body) + exported.attachments.reduce((sum, each) => sum + count(each.body), 0)
}

describe('the formats', () => {
  it('hold the same document', () => {
    fc.assert(
      fc.property(notices, (notice) => {
        const value = document(notice)
        expect(JSON.parse(toJson(value))).toEqual(value)
        expect(JSON.parse(toNdjsonLine(value))).toEqual(value)
        expect(parseYaml(toYaml(value))).toEqual(value)
      }),
    )
  })

  it('end in one line end, and NDJSON has no other', () => {
    const value = exported(issued)
    expect(toJson(value)).toMatch(/\}\n$/)
    expect(toYaml(value)).toMatch(/[^\n]\n$/)
    expect(toNdjsonLine(value).indexOf('\n')).toBe(toNdjsonLine(value).length - 1)
  })

  it('keep a label such as __proto__ in every format', () => {
    const value: NoticeDocument = {
      ...exported(issued),
      metadata: { other: Object.fromEntries([['__proto__', '甲']]) },
    }
    expect(toJson(value)).toContain('"__proto__": "甲"')
    expect(toYaml(value)).toContain('__proto__: 甲')
  })
})
