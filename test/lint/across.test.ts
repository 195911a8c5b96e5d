/** Rules across documents: what is kept, what is compared, in which order it is told. */
import { describe, expect, it } from 'vitest'
import { Corpus, defineRule, factsOf, type LintSettings, type Rule, ruleFailed, rules } from '../../src/lint/index.ts'
import type { LintMessage } from '../../src/tree/index.ts'
import { byHand } from './tree-by-hand.ts'

const two = { zh: '…', en: '…' }

/** Tells each line that stood in a document before. */
function sameLine(extra: Partial<Rule> = {}): Rule {
  return {
    ...defineRule({
      id: 'mine/same-line',
      since: '0.1.0',
      severity: 'warning',
      fix: 'none',
      verified: true,
      basis: { strength: 'X', ...two },
      messages: { again: { zh: '“{line}”在 {path} 里有过 {count} 次', en: '"{line}" stood in {path}, {count} times' } },
      docs: { summary: two, why: two, limits: two, good: [], bad: [] },
      create: () => ({}),
      across: {
        collect: ({ source, positionAt }) => {
          let start = 0
          return source.text.split('\n').map((line) => {
            const at = positionAt(start, start + line.length)
            start += line.length + 1
            return { key: line, at, data: { line } }
          })
        },
        conclude({ at, data: { line = '' } }, earlier, report) {
          const [first] = earlier
          if (first === undefined) return
          const { path } = first
          report({
            messageId: 'again',
            at,
            data: { line, path, count: earlier.length },
            related: { at: first.at, path, zh: '先前', en: 'before' },
          })
        },
      },
    }),
    ...extra,
  }
}

const off = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]))
const settingsWith = (rule: Rule, more: LintSettings['rules'] = {}): LintSettings => ({
  extraRules: [rule],
  rules: { ...off, ...more },
})

/** What is told of each of `texts`, added in their order as a, b, c. */
function run(texts: readonly string[], settings: LintSettings = settingsWith(sameLine())): LintMessage[][] {
  const corpus = new Corpus()
  return texts.map((text, at) => {
    const { notice, source } = byHand(text)
    return corpus.add('abc'.charAt(at), factsOf(notice, source, settings), [], settings)
  })
}

describe('a corpus', () => {
  it('tells the later of two documents, with the place in the earlier one', () => {
    const [first, second] = run(['甲\n乙', '丙\n乙'])
    expect(first).toEqual([])
    expect(second).toMatchObject([
      {
        ruleId: 'mine/same-line',
        severity: 'warning',
        message: '“乙”在 a 里有过 1 次',
        position: { start: { line: 2, column: 1 } },
        related: { path: 'a', text: '先前', position: { start: { line: 2 } } },
      },
    ])
  })

  it('keeps equal facts once, and the first of them', () => {
    expect(run(['甲', '甲', '甲'])[2]).toMatchObject([{ data: { path: 'a', count: 1 } }])
  })

  it('does not compare a document with itself', () => {
    expect(run(['甲\n甲'])).toEqual([[]])
    expect(run(['甲\n甲', '甲\n甲'])[1]).toHaveLength(1)
  })

  it('knows nothing of a rule that is off, and says with the severity that is set', () => {
    expect(run(['甲', '甲'], settingsWith(sameLine(), { 'mine/same-line': 'off' }))).toEqual([[], []])
    expect(run(['甲', '甲'], settingsWith(sameLine(), { 'mine/same-line': 'error' }))[1]).toMatchObject([
      { severity: 'error' },
    ])
  })

  it('puts its messages among those of the document, in the order of places', () => {
    const settings = settingsWith(sameLine())
    const corpus = new Corpus()
    const { notice, source } = byHand('甲\n乙\n丙')
    corpus.add('a', factsOf(notice, source, settings), [], settings)
    const [one, , three] = corpus.add('b', factsOf(notice, source, settings), [], settings)
    if (one === undefined || three === undefined) throw new Error('no message')
    const own = [
      { ...one, ruleId: ruleFailed, position: three.position },
      { ...one, ruleId: 'a/a' },
      { ...three, ruleId: 'z/z' },
    ]
    const told = corpus.add('c', factsOf(notice, source, settings), own, settings)
    expect(told.map(({ ruleId, position }) => `${position.start.line} ${ruleId}`)).toEqual([
      '3 internal/rule-failed',
      '1 a/a',
      '1 mine/same-line',
      '2 mine/same-line',
      '3 mine/same-line',
      '3 z/z',
    ])
  })

  it('remembers no more than a few facts of one key', () => {
    const rule = sameLine({
      across: {
        collect: ({ source, positionAt }) => [{ key: 'one', at: positionAt(0, 0), data: { text: source.text } }],
        conclude: ({ at }, earlier, report) =>
          report({ messageId: 'again', at, data: { line: '', path: '', count: earlier.length } }),
      },
    })
    const settings = settingsWith(rule)
    const corpus = new Corpus()
    let last: LintMessage[] = []
    for (let at = 0; at < 100; at++) {
      const { notice, source } = byHand(String(at))
      last = corpus.add(String(at), factsOf(notice, source, settings), [], settings)
    }
    expect(last).toMatchObject([{ data: { count: 20 } }])
  })
})

describe('a rule that fails', () => {
  const broken = (): never => {
    throw new Error('boom')
  }
  const across = sameLine().across
  if (across === undefined) throw new Error('no across')

  it.each([
    ['collecting', { ...across, collect: broken }, 0],
    ['concluding', { ...across, conclude: broken }, 1],
  ])('%s is told on that document', (_, parts, at) => {
    const told = run(['甲', '甲'], settingsWith(sameLine({ across: parts })))
    expect(told[at]).toMatchObject([{ ruleId: ruleFailed, message: '规则 mine/same-line 运行出错：boom' }])
  })

  it('by giving a fix is told too', () => {
    const conclude: typeof across.conclude = ({ at }, _, report) =>
      report({
        messageId: 'again',
        at,
        data: { line: '', path: '', count: 0 },
        fix: { range: { start: 0, end: 1 }, text: '', safe: true },
      })
    const [, told] = run(['甲', '甲'], settingsWith(sameLine({ fix: 'safe', across: { ...across, conclude } })))
    expect(told).toMatchObject([{ ruleId: ruleFailed }])
  })
})
