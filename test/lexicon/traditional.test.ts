import { describe, expect, it } from 'vitest'
import { plainWords, simplified, withScriptOf } from '../../src/lexicon/index.ts'

describe('simplified', () => {
  it.each([
    ['雲湖縣人民政府辦公廳關於綠化的通知', '云湖县人民政府办公厅关于綠化的通知'],
    ['各縣（市、區）人民政府', '各县（市、区）人民政府'],
    ['云湖区教育局', '云湖区教育局'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(simplified(text)).toBe(expected)
    expect(simplified(text)).toHaveLength(text.length)
  })
})

describe('plainWords', () => {
  it('reads traditional characters only within a traditional text', () => {
    const word = '辦公廳'
    expect(withScriptOf('各縣人民政府：現將有關事項通知如下，請實施。', () => plainWords(word))).toBe('办公厅')
    expect(withScriptOf('各县人民政府：现将有关事项通知如下。', () => plainWords(word))).toBe(word)
    expect(plainWords(word)).toBe(word)
  })
})
