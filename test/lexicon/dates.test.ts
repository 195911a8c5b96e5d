import { describe, expect, it } from 'vitest'
import { type DateForm, findDates, parseDate, weekdayOf } from '../../src/lexicon/index.ts'

/** `raw = iso` of what was found; a date that is no whole and possible one shows its parts: `2024年3月 = 2024-3-?`. */
function told({ raw, iso, year, month, day, valid }: DateForm): string {
  return `${raw} = ${iso ?? `${year ?? '?'}-${month ?? '?'}-${day ?? '?'}${valid ? '' : ' impossible'}`}`
}

describe('findDates', () => {
  it.each([
    ['于2024年3月15日印发', ['2024年3月15日 = 2024-03-15']],
    ['2024年03月05日', ['2024年03月05日 = 2024-03-05']],
    ['2024 年 3 月 15 日', ['2024 年 3 月 15 日 = 2024-03-15']],
    ['２０２４年３月１５日', ['２０２４年３月１５日 = 2024-03-15']],
    ['2024年3月15号', ['2024年3月15号 = 2024-03-15']],
    ['二〇二四年三月十五日', ['二〇二四年三月十五日 = 2024-03-15']],
    ['二○二四年三月十五日', ['二○二四年三月十五日 = 2024-03-15']],
    ['二Ｏ一九年十二月三十一日', ['二Ｏ一九年十二月三十一日 = 2019-12-31']],
    ['二零零九年五月廿三日', ['二零零九年五月廿三日 = 2009-05-23']],
    ['2024-03-15', ['2024-03-15 = 2024-03-15']],
    ['2024-3-5 10:30', ['2024-3-5 = 2024-03-05']],
    ['2024.3.15', ['2024.3.15 = 2024-03-15']],
    ['2024/03/15', ['2024/03/15 = 2024-03-15']],
    ['2024年3月', ['2024年3月 = 2024-3-?']],
    ['2024年3月份', ['2024年3月份 = 2024-3-?']],
    ['3月15日前', ['3月15日 = ?-3-15']],
    ['三月十五日', ['三月十五日 = ?-3-15']],
    ['24年3月15日', ['24年3月15日 = 24-3-15']],
    // Leap years.
    ['2024年2月29日', ['2024年2月29日 = 2024-02-29']],
    ['2000年2月29日', ['2000年2月29日 = 2000-02-29']],
    ['2月29日', ['2月29日 = ?-2-29']],
    ['2023年2月29日', ['2023年2月29日 = 2023-2-29 impossible']],
    ['1900年2月29日', ['1900年2月29日 = 1900-2-29 impossible']],
    ['2024年13月1日', ['2024年13月1日 = 2024-13-1 impossible']],
    ['2024年4月31日', ['2024年4月31日 = 2024-4-31 impossible']],
    ['2024年3月0日', ['2024年3月0日 = 2024-3-0 impossible']],
    ['2024-13-01', ['2024-13-01 = 2024-13-1 impossible']],
    // Ranges: the second date leaves out what it shares with the first.
    ['2024年3月1日至4月30日', ['2024年3月1日 = 2024-03-01', '4月30日 = ?-4-30']],
    ['2024年3月1日—2025年2月28日', ['2024年3月1日 = 2024-03-01', '2025年2月28日 = 2025-02-28']],
    ['2024年3月至5月', ['2024年3月 = 2024-3-?']],
  ])('in “%s”', (text, expected) => {
    expect(findDates(text).map(told)).toEqual(expected)
  })

  it.each([
    ['2024年', 'a year alone'],
    ['2024年度', 'a year alone'],
    ['三个月', 'a span of time'],
    ['12个月15天', 'a span of time'],
    ['3月', 'a month alone'],
    ['2.3.1', 'a number of a section'],
    ['192.168.1.10', 'an address'],
    ['1.2.2024.5', 'a number of a section'],
    ['GB/T 9704-2012', 'a standard'],
    ['0791-8888-1234', 'a telephone number'],
    ['12024-03-15', 'part of a longer number'],
    ['2024-03-155', 'part of a longer number'],
    ['2024.3/15', 'two signs'],
    ['十五日', 'a day alone'],
  ])('“%s” is none: %s', (text) => {
    expect(findDates(text).map(told)).toEqual([])
  })

  it('says where a date stands and how it is written', () => {
    expect(findDates('自2024年03月1日起')).toEqual([
      {
        start: 1,
        end: 11,
        raw: '2024年03月1日',
        style: 'arabic',
        year: 2024,
        yearText: '2024',
        month: 3,
        monthText: '03',
        day: 1,
        dayText: '1',
        padded: true,
        valid: true,
        iso: '2024-03-01',
      },
    ])
  })

  it.each([
    ['2024年3月1日', 'arabic'],
    ['二〇二四年三月一日', 'chinese'],
    ['2024-03-01', 'iso'],
    ['2024.3.1', 'dotted'],
    ['2024/3/1', 'dotted'],
  ])('%s is written the way called %s', (text, style) => {
    expect(findDates(text)[0]?.style).toBe(style)
  })

  it.each([
    ['2024年3月15日', false],
    ['2024年03月15日', true],
    ['2024年3月05日', true],
    ['2024年10月20日', false],
    ['二〇二四年三月十五日', false],
  ])('%s has leading zeros: %s', (text, padded) => {
    expect(findDates(text)[0]?.padded).toBe(padded)
  })
})

describe('parseDate', () => {
  it.each([
    ['2024年3月15日', '2024-03-15'],
    ['　2024年3月15日 ', '2024-03-15'],
    ['二〇二四年三月十五日', '2024-03-15'],
    ['2024-03-15', '2024-03-15'],
  ])('the whole of “%s”', (text, iso) => {
    expect(parseDate(text)?.iso).toBe(iso)
  })

  it.each([
    ['2024年3月15日印发', 'words behind it'],
    ['于2024年3月15日', 'words before it'],
    ['2024年3月1日至2日', 'a range'],
    ['2024-03-15 10:30', 'a time behind it'],
    ['', 'nothing'],
  ])('“%s” is none: %s', (text) => {
    expect(parseDate(text)).toBeUndefined()
  })
})

describe('weekdayOf', () => {
  it.each([
    ['2024-03-15', 5],
    ['2024-03-17', 0],
    ['2000-01-01', 6],
    ['2024-13-01', undefined],
    ['15.3.2024', undefined],
  ])('%s is day %s of the week', (iso, day) => {
    expect(weekdayOf(iso)).toBe(day)
  })
})
