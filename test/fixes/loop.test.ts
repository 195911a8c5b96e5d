/** The rounds of `fixNotice`. */
import { describe, expect, it } from 'vitest'
import { defineRule, type LintSettings, type Rule, rules } from '../../src/lint/index.ts'
import { fixNotice } from '../../src/notice-fix.ts'
import { loadMarkdown, readSource, sourceFromText } from '../../src/read/index.ts'

const two = { zh: '…', en: '…' }
const off = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]))

/** A rule that replaces each `from` by `to`. */
function replacing(name: string, from: string, to: string, safe = true): Rule {
  return defineRule({
    id: `mine/${name}`,
    since: '0.1.0',
    severity: 'warning',
    fix: safe ? 'safe' : 'unsafe',
    verified: true,
    basis: { strength: 'T', ...two },
    messages: { found: two },
    docs: { summary: two, why: two, limits: two, good: [], bad: [] },
    create: ({ source, positionAt, report }) => ({
      notice() {
        for (let start = source.text.indexOf(from); start >= 0; start = source.text.indexOf(from, start + 1)) {
          const range = { start, end: start + from.length }
          report({ messageId: 'found', at: positionAt(range.start, range.end), fix: { range, text: to, safe } })
        }
      },
    }),
  })
}

function settings(...extraRules: readonly Rule[]): LintSettings {
  return { rules: off, extraRules }
}

function fixed(text: string, unsafe: boolean, ...extraRules: readonly Rule[]) {
  const result = fixNotice(sourceFromText(text, { path: 'a.txt' }), { settings: settings(...extraRules), unsafe })
  const { source, fixed, rounds, settled, messages } = result
  return { text: source.text, fixed, rounds, settled, left: messages.length }
}

describe('the rounds', () => {
  it.each([
    ['nothing to do', '甲', [replacing('a', '乙', '丙')], '甲', 0, 0],
    ['one round for all places', '乙乙乙', [replacing('a', '乙', '丙')], '丙丙丙', 3, 1],
    ['overlapping fixes wait', '甲乙丙', [replacing('a', '甲乙', '丁'), replacing('b', '乙丙', '戊')], '丁丙', 1, 1],
    ['a fix uncovers the next', '甲', [replacing('a', '甲', '乙'), replacing('b', '乙', '丙')], '丙', 2, 2],
    ['fixes that overlap their own kind', '甲甲甲甲', [replacing('a', '甲甲', '甲')], '甲', 3, 2],
  ])('%s', (_, text, own, expected, count, rounds) => {
    expect(fixed(text, false, ...own)).toEqual({ text: expected, fixed: count, rounds, settled: true, left: 0 })
  })

  it('end after ten where two rules undo each other, and say so', () => {
    const quarrel = [replacing('a', '甲', '乙'), replacing('b', '乙', '甲')]
    expect(fixed('甲', false, ...quarrel)).toMatchObject({ rounds: 10, settled: false, left: 1 })
  })

  it('end where a fix changes nothing', () => {
    expect(fixed('甲', false, replacing('a', '甲', '甲'))).toMatchObject({ rounds: 0, settled: true, left: 1 })
  })

  it('apply unsafe fixes only where they are asked for', () => {
    const own = [replacing('a', '甲', '乙'), replacing('b', '丙', '丁', false)]
    expect(fixed('甲丙', false, ...own)).toMatchObject({ text: '乙丙', fixed: 1, left: 1 })
    expect(fixed('甲丙', true, ...own)).toMatchObject({ text: '乙丁', fixed: 2, left: 0 })
  })
})

describe('the text', () => {
  it('stays the file’s own: its path, encoding, mark and line ends', () => {
    const read = readSource(Buffer.from('\uFEFF甲\r\n乙\r\n', 'utf16le'), { path: 'a.txt' })
    if (!read.ok) throw new Error(read.problem.kind)
    const { source } = fixNotice(read.source, { settings: settings(replacing('a', '甲', '丙')) })
    expect(source).toEqual({ ...read.source, text: '丙\r\n乙\r\n' })
  })

  it('is read with the labels of the caller again', () => {
    const source = sourceFromText('公文编码：云教〔2020〕1号\n发布机构：云溪区教育局\n甲\n', { path: 'a.txt' })
    const { notice } = fixNotice(source, {
      labels: { 公文编码: 'documentNumber' },
      settings: settings(replacing('a', '甲', '乙')),
    })
    expect(JSON.stringify(notice)).toContain('"key":"documentNumber"')
  })

  it('of a Markdown file needs its reader', async () => {
    const markdown = await loadMarkdown()
    const source = sourceFromText('# 甲\n\n乙\n', { path: 'a.md', markdown })
    const own = settings(replacing('a', '乙', '丙'))
    expect(fixNotice(source, { settings: own, markdown }).source.text).toBe('# 甲\n\n丙\n')
    expect(() => fixNotice(source, { settings: own })).toThrow('loadMarkdown')
  })
})
