import { describe, expect, it } from 'vitest'
import { loadPalette, unifiedDiff } from '../../src/report/index.ts'

const lines = (...each: readonly string[]): string => each.map((line) => `${line}\n`).join('')

describe('a unified diff', () => {
  it('is empty where nothing changes', async () => {
    expect(await unifiedDiff('a.txt', '甲\n', '甲\n')).toBe('')
  })

  it('shows three lines around each change, and 汉字 in the name as they are', async () => {
    const before = '一\n二\n三\n四\n五\n六\n七\n八\n'
    expect(await unifiedDiff('公文/通知.txt', before, before.replace('五', '伍'))).toBe(
      lines(
        '--- 公文/通知.txt',
        '+++ 公文/通知.txt',
        '@@ -2,7 +2,7 @@',
        ' 二',
        ' 三',
        ' 四',
        '-五',
        '+伍',
        ' 六',
        ' 七',
        ' 八',
      ),
    )
  })

  it('ends with the blank lines that stand around the change', async () => {
    expect(await unifiedDiff('a.txt', '一\n\n二\n', '壹\n\n二\n')).toMatch(/\n \n 二\n$/)
    expect(await unifiedDiff('a.txt', '一\n\n', '壹\n\n')).toMatch(/\n\+壹\n \n$/)
  })

  it('keeps CRLF, and tells of a missing last line end', async () => {
    expect(await unifiedDiff('a b.txt', '一\r\n二', '壹\r\n二')).toBe(
      lines(
        '--- a b.txt\t',
        '+++ a b.txt\t',
        '@@ -1,2 +1,2 @@',
        '-一\r',
        '+壹\r',
        ' 二',
        '\\ No newline at end of file',
      ),
    )
  })

  it('takes lines that end with CR alone', async () => {
    expect(await unifiedDiff('a.txt', '一\r二\r', '一\r贰\r')).toContain('\n 一\n-二\n+贰\n')
  })

  it('cannot steer the terminal that shows it, and is otherwise exact', async () => {
    const [before, after] = ['\u001b[2J一\r\n', '\u001b[2J二\r\n']
    expect(await unifiedDiff('a.txt', before, after)).toContain('-\u001b[2J一\r\n')
    expect(await unifiedDiff('a\u0007.txt', before, after, { terminal: true })).toBe(
      lines('--- a␇.txt', '+++ a␇.txt', '@@ -1,1 +1,1 @@', '-␛[2J一', '+␛[2J二'),
    )
  })

  it('has colours that change nothing else', async () => {
    const plain = await unifiedDiff('a.txt', '一\n-- 二\n', '一\n++ 三\n')
    const coloured = await unifiedDiff('a.txt', '一\n-- 二\n', '一\n++ 三\n', { palette: await loadPalette() })
    expect(coloured).toContain('\u001b[31m--- 二\u001b[39m')
    expect(coloured).toContain('\u001b[32m+++ 三\u001b[39m')
    expect(coloured.replace(/\p{Cc}\[\d+m/gu, '')).toBe(plain)
  })
})
