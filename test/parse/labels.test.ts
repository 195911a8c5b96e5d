/** Labels that a user adds in the configuration. */
import { describe, expect, it } from 'vitest'
import { type ParseOptions, parse } from '../../src/parse/index.ts'
import { sourceFromText } from '../../src/read/index.ts'
import { childrenOf } from '../../src/tree/index.ts'

function fields(text: string, options?: ParseOptions): string[] {
  const notice = parse(sourceFromText(text, { path: '' }), options)
  return childrenOf(notice, 'metadata').flatMap((metadata) =>
    childrenOf(metadata, 'field').map(({ key, label, value }) => `${key} ${label} ${value}`),
  )
}

describe('labels of a user', () => {
  const text = '公文编号：云教〔2024〕12号\n关于绿化的通知\n各学校：\n请落实。'

  it('make a field', () => {
    expect(fields(text, { labels: { 公文编号: 'documentNumber' } })).toEqual([
      'documentNumber 公文编号 云教〔2024〕12号',
    ])
  })

  it('are unknown without them', () => {
    expect(fields(text)).toEqual([])
  })

  it('go before our own', () => {
    expect(fields('文号：12\n索引号：YH001\n关于绿化的通知', { labels: { 文号: 'indexNumber' } })).toEqual([
      'indexNumber 文号 12',
      'indexNumber 索引号 YH001',
    ])
  })
})
