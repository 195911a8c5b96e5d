import { describe, expect, it } from 'vitest'
import {
  documentNumberKey,
  findDocumentNumbers,
  parseDocumentNumber,
  parseOrderNumber,
} from '../../src/lexicon/index.ts'

describe('findDocumentNumbers', () => {
  const found = (text: string): string[] =>
    findDocumentNumbers(text).map(({ organCode, year, serial }) => `${organCode} ${year} ${serial}`)

  it.each([
    ['云教〔2024〕12号', ['云教 2024 12']],
    // Brackets that people take for 〔〕.
    ['云教[2024]12号', ['云教 2024 12']],
    ['云教［2024］12号', ['云教 2024 12']],
    ['云教【2024】12号', ['云教 2024 12']],
    ['云教〖2024〗12号', ['云教 2024 12']],
    ['云教﹝2024﹞12号', ['云教 2024 12']],
    ['云教（2024）12号', ['云教 2024 12']],
    ['云教(2024)12号', ['云教 2024 12']],
    ['云教〈2024〉12号', ['云教 2024 12']],
    ['云教<2024>12号', ['云教 2024 12']],
    ['云教〔2024]12号', ['云教 2024 12']],
    // Blanks, full-width digits, short years, 第, leading zeros, 号 left out.
    ['云教 〔2024〕 12 号', ['云教 2024 12']],
    ['云教〔２０２４〕１２号', ['云教 2024 12']],
    ['云教〔24〕12号', ['云教 24 12']],
    ['云教〔二〇二四〕12号', ['云教 2024 12']],
    ['云教〔2024〕第12号', ['云教 2024 12']],
    ['云教〔2024〕012号', ['云教 2024 12']],
    ['云教〔2024〕12', ['云教 2024 12']],
    // Codes with letters and with the words of the genre.
    ['云教办函〔2024〕3号', ['云教办函 2024 3']],
    ['云府办规〔2024〕3号', ['云府办规 2024 3']],
    // The code is cut out of running text.
    ['根据国发〔2020〕5号', ['国发 2020 5']],
    ['现将国发〔2020〕5号', ['国发 2020 5']],
    ['按照云政发〔2019〕8号文件精神', ['云政发 2019 8']],
    ['《关于做好绿化工作的通知》（云绿〔2021〕7号）', ['云绿 2021 7']],
    ['废止云教〔2018〕1号、云教〔2019〕2号', ['云教 2018 1', '云教 2019 2']],
  ])('in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    ['（2020）闽02民初1号', 'a case number: no digits behind the bracket'],
    ['(2021)云01行终23号', 'a case number'],
    ['〔2024〕12号', 'no code before the bracket'],
    ['第12号', 'no year'],
    ['2024年12号', 'no bracket'],
    ['云教〔2024〕号', 'no serial'],
    ['云教〔202〕12号', 'no year'],
    ['甲方（2024）3', 'round brackets without 号'],
  ])('“%s” is none: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('says what stands where', () => {
    expect(findDocumentNumbers('印发云教 [2024]第 012号。')).toEqual([
      {
        start: 2,
        end: 17,
        raw: '云教 [2024]第 012号',
        organCode: '云教',
        year: 2024,
        serial: 12,
        yearText: '2024',
        serialText: '012',
        open: '[',
        close: ']',
        di: true,
        hao: true,
        blank: true,
      },
    ])
  })
})

describe('parseDocumentNumber', () => {
  it.each([
    ['云教〔2024〕12号', '云教〔2024〕12号'],
    ['　云教〔2024〕12号　', '云教〔2024〕12号'],
    ['（云教〔2024〕12号）', '云教〔2024〕12号'],
    ['(云教〔2024〕12号)', '云教〔2024〕12号'],
  ])('the whole of “%s”', (text, raw) => {
    expect(parseDocumentNumber(text)?.raw).toBe(raw)
  })

  it.each([
    ['云教〔2024〕12号文件', 'a word behind it'],
    ['根据云教〔2024〕12号', 'a word before it'],
    ['云教〔2024〕12号、13号', 'two'],
    ['', 'nothing'],
  ])('“%s” is none: %s', (text) => {
    expect(parseDocumentNumber(text)).toBeUndefined()
  })
})

describe('parseOrderNumber', () => {
  it.each([
    ['第707号', { raw: '第707号', serial: 707 }],
    ['（第707号）', { raw: '第707号', serial: 707 }],
    ['第 12 号', { raw: '第 12 号', serial: 12 }],
    ['第三十二号', { raw: '第三十二号', serial: 32 }],
    ['云湖市人民政府令第3号', { raw: '云湖市人民政府令第3号', organCode: '云湖市人民政府令', serial: 3 }],
    ['公告2018年第26号', { raw: '公告2018年第26号', organCode: '公告', year: 2018, serial: 26 }],
    ['2005年第8号令', { raw: '2005年第8号令', year: 2005, serial: 8 }],
    ['2018年第26号', { raw: '2018年第26号', year: 2018, serial: 26 }],
    ['（2024年3号）', { raw: '2024年3号', year: 2024, serial: 3 }],
    ['〔2024〕3号', { raw: '〔2024〕3号', year: 2024, serial: 3 }],
  ])('%s', (text, expected) => {
    expect(parseOrderNumber(text)).toEqual(expected)
  })

  it.each([
    ['707号', 'no 第'],
    ['2024年3号', 'a year and a house, without brackets'],
    ['第707号文件', 'a word behind it'],
    ['云湖路第3号', 'an address'],
    ['第3号楼', 'a building'],
    ['第三条', 'an article'],
    ['关于修改办法的决定第3号', 'no order'],
    ['', 'nothing'],
  ])('“%s” is none: %s', (text) => {
    expect(parseOrderNumber(text)).toBeUndefined()
  })
})

describe('documentNumberKey', () => {
  it.each([
    ['云教〔2024〕12号', '云教[2024]012号'],
    ['云教〔2024〕12号', '云教 （２０２４）第１２号'],
    ['第707号', '第 707 号'],
  ])('%s and %s are one number', (one, two) => {
    expect(documentNumberKey(one)).toBe(documentNumberKey(two))
  })

  it.each([
    ['云教〔2024〕12号', '云教〔2024〕13号'],
    ['云教〔2024〕12号', '云教〔2023〕12号'],
    ['云教〔2024〕12号', '云教办〔2024〕12号'],
    // 2024 and 12 must not run together.
    ['云教〔2024〕12号', '云教〔202〕412号'],
  ])('%s and %s are two', (one, two) => {
    expect(documentNumberKey(one)).not.toBe(documentNumberKey(two))
  })
})
