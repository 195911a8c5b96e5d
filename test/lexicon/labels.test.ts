import { describe, expect, it } from 'vitest'
import { labelKey, longestLabel, normalizeLabel } from '../../src/lexicon/index.ts'

describe('labelKey', () => {
  it.each([
    ['索引号', 'indexNumber'],
    ['索 引 号', 'indexNumber'],
    ['索　引　号：', 'indexNumber'],
    ['- 索引号:', 'indexNumber'],
    ['【索引号】', 'indexNumber'],
    ['[发文字号]', 'documentNumber'],
    ['文 号', 'documentNumber'],
    ['发布机构', 'issuer'],
    ['标\u00a0题', 'title'],
    ['公文生成日期', 'dateWritten'],
    ['发布时间', 'datePublished'],
    ['实施日期', 'dateEffective'],
    ['有效期', 'dateExpires'],
    ['有 效 性', 'validity'],
    ['主题分类', 'category'],
    ['体裁', 'genre'],
    ['主题词', 'keywords'],
    ['密级', 'classification'],
    ['紧急程度', 'urgency'],
    ['份号', 'copyNumber'],
    ['签发人', 'signer'],
    ['信息来源', 'other'],
    ['浏览次数', 'other'],
  ])('%s is %s', (label, key) => {
    expect(labelKey(label)).toBe(key)
  })

  it.each([
    ['联系人', 'a word of the text'],
    ['索引号码', 'a longer word'],
    ['号', 'part of a label'],
    ['', 'nothing'],
    ['：', 'a colon alone'],
    // Names that every object has are no labels.
    ['constructor', 'no label'],
    ['toString', 'no label'],
  ])('“%s” is none: %s', (label) => {
    expect(labelKey(label)).toBeUndefined()
  })

  it('takes labels of a user, and prefers them', () => {
    const extra = { 公文编号: 'documentNumber', 文号: 'other' } as const
    expect(labelKey('公 文 编 号：', extra)).toBe('documentNumber')
    expect(labelKey('文号', extra)).toBe('other')
    expect(labelKey('索引号', extra)).toBe('indexNumber')
    expect(labelKey('constructor', extra)).toBeUndefined()
  })
})

describe('normalizeLabel', () => {
  it.each([
    ['- 索 引 号：', '索引号'],
    ['*　发文\u2003机关 :', '发文机关'],
    ['【文号】：', '文号'],
    ['|标题|', '标题'],
    ['备注/文号', '备注/文号'],
  ])('of “%s” is %s', (label, normal) => {
    expect(normalizeLabel(label)).toBe(normal)
  })
})

describe('longestLabel', () => {
  it('is as long as the longest label that is known', () => {
    expect(labelKey('规范性文件登记号')).toBe('other')
    expect(longestLabel).toBeGreaterThanOrEqual('规范性文件登记号'.length)
  })
})
