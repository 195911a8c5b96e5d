import { describe, expect, it } from 'vitest'
import { ownTitleWords, withoutQuoted } from '../../src/lexicon/index.ts'
import { parse } from '../../src/parse/index.ts'
import { sourceFromText } from '../../src/read/index.ts'
import { noticeWith } from '../../src/testing/index.ts'

describe('withoutQuoted', () => {
  it.each([
    ['关于印发《关于招生的办法》的通知', '关于印发□□□□□□□□□的通知'],
    ['转发《〈条例〉办法》的通知（试行）', '转发□□□□□□□□的通知□□□□'],
    ['关于开学的通知', '关于开学的通知'],
  ])('keeps the length of %s', (text, bare) => {
    expect(withoutQuoted(text)).toBe(bare)
  })
})

describe('ownTitleWords', () => {
  it('finds the way back through blanks and lines', () => {
    const text = noticeWith({ title: ['云湖区 教育局', '关于做好开学工作的通知（试行）'] })
    const words = ownTitleWords(parse(sourceFromText(text, { path: 'notice.txt' })))
    expect(words?.text).toBe('云湖区教育局关于做好开学工作的通知（试行）')
    expect(words?.text.slice(0, words.end)).toBe('云湖区教育局关于做好开学工作的通知')
    const range = words?.rangeOf(3, 8)
    expect(text.slice(range?.start, range?.end)).toBe('教育局\n关于')
  })
})
