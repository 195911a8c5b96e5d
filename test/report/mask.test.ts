import { describe, expect, it } from 'vitest'
import { masked } from '../../src/report/mask.ts'

describe('masked', () => {
  it.each([
    ['privacy/id-card', '身份证990101199003071234。', '身份证990***************。'],
    ['privacy/id-card', '９９０１０１１９９００３０７１２３Ｘ', '９９０＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊'],
    ['privacy/mobile', '电话138 0013 8000', '电话138 **** ****'],
    ['privacy/mobile', '2024年第12号', '2024年第12号'],
    ['date/hao', '卡号6222021234567890128', '卡号622****************'],
    ['date/hao', '电话13800138000', '电话13800138000'],
  ])('%s: %s', (rule, text, shown) => {
    const parts = { before: '', marked: text, after: '', cutBefore: false, cutAfter: false }
    expect(masked(parts, rule).marked).toBe(shown)
  })
})
