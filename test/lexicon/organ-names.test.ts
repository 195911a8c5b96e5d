import { describe, expect, it } from 'vitest'
import { organKey, organRelation } from '../../src/lexicon/index.ts'

describe('organKey', () => {
  it.each([
    ['云湖区人民政府', '云湖区政府'],
    ['云 湖 区 教 育 局', '云湖区教育局'],
    ['云湖区教育局（云湖区语言文字委员会）', '云湖区教育局'],
    ['云湖市发展和改革委员会', '云湖市发展改革委'],
    ['云湖市人民政府办公厅', '云湖市政府办公室'],
  ])('is the same for %s and %s', (one, two) => {
    expect(organKey(one)).toBe(organKey(two))
  })
})

describe('organRelation', () => {
  it.each([
    ['云湖区教育局', '云湖区教育局', 'same'],
    ['云湖区教育局', '云湖 区教育局', 'same'],
    ['教育局', '云湖区教育局', 'same'],
    ['云湖区人民政府', '云湖区政府', 'same'],
    ['云湖市教育局', '云湖省云湖市教育局', 'same'],
    ['云湖市发改委', '云湖市发展改革委', 'same'],
    ['云湖区人民政府', '云湖区人民政府办公室', 'longer'],
    ['云湖区教育局办公室', '云湖区教育局', 'longer'],
    ['云湖区教育局', '云胡区教育局', 'close'],
    ['云湖区市场监督管理局', '云湖市场监督管理局', 'close'],
    ['云湖区教育局', '青岭县财政局', 'other'],
    ['云湖区教育局', '云湖区人民检察院', 'other'],
    ['云湖区教育局', '', 'other'],
  ])('%s and %s: %s', (one, two, relation) => {
    expect(organRelation(one, two)).toBe(relation)
    expect(organRelation(two, one)).toBe(relation)
  })
})
