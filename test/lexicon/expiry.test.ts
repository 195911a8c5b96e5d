import { describe, expect, it } from 'vitest'
import { expiriesOf } from '../../src/lexicon/index.ts'
import { parse } from '../../src/parse/index.ts'
import { sourceFromText } from '../../src/read/index.ts'
import { noticeWith } from '../../src/testing/index.ts'

describe('expiriesOf', () => {
  it.each([
    ['本通知自2024年4月1日起施行，有效期5年。', ['2029-03-31']],
    ['本通知自印发之日起施行，有效期为三年。', ['2027-03-14']],
    ['本通知有效期至2026年12月31日。', ['2026-12-31']],
    ['本通知自2024年4月1日起实施，有效期自2024年4月1日至2026年3月31日。', ['2026-03-31']],
    ['学生证有效期5年，到期应当换发。', []],
    ['许可证自2024年4月1日起启用，有效期内可以续期。', []],
  ])('reads %s', (closing, days) => {
    const text = noticeWith({ body: ['请各校做好准备工作。', closing] })
    expect(expiriesOf(parse(sourceFromText(text, { path: 'notice.txt' }))).map(({ iso }) => iso)).toEqual(days)
  })
})
