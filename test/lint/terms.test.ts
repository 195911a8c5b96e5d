/** Terms of the user's own: known to rules, to the engine and to the parser, for one run and no longer. */
import { describe, expect, it } from 'vitest'
import { looksLikeOrgan, withOrgans } from '../../src/lexicon/index.ts'
import { defineRule, type KnownTerms, lint, type Rule, rules, type Terms } from '../../src/lint/index.ts'
import { parse } from '../../src/parse/index.ts'
import { sourceFromText } from '../../src/read/index.ts'
import { noticeWith } from '../../src/testing/index.ts'
import { sampleRule } from './sample-rule.ts'
import { byHand } from './tree-by-hand.ts'

const off = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]))

/** What the sample rule, changed so, says of `text`: the offsets of its letters. */
function told(text: string, terms: Terms, change: Partial<Pick<Rule, 'id' | 'spares'>>): number[] {
  const { notice, source } = byHand(text)
  const rule = defineRule({ ...sampleRule, ...change })
  return lint(notice, source, { rules: off, extraRules: [rule], terms }).map(({ position }) => position.start.offset)
}

describe('a finding within a term', () => {
  const words = { words: ['甲乙堂'] }
  it.each<[string, Terms, Partial<Rule>, number[]]>([
    ['counts where the rule does not spare terms', words, {}, [0, 1, 4]],
    ['is dropped where the rule spares them', words, { spares: ['words'] }, [4]],
    ['counts where the rule spares other kinds', words, { spares: ['organs', 'names'] }, [0, 1, 4]],
    ['is dropped for rules of wording', words, { id: 'wording/sample' }, [4]],
    ['counts for a rule of wording that spares nothing', words, { id: 'wording/sample', spares: [] }, [0, 1, 4]],
    ['counts where only a part of the term is there', { words: ['乙堂丙甲丁'] }, { spares: ['words'] }, [0, 1, 4]],
  ])('%s', (_, terms, change, expected) => {
    expect(told('甲乙堂丙甲', terms, change)).toEqual(expected)
  })
})

describe('context.terms', () => {
  function termsFor(given: Terms | undefined): KnownTerms {
    let seen: KnownTerms | undefined
    const { notice, source } = byHand('丙')
    const { id, since, severity, fix, verified, basis, messages, docs } = sampleRule
    const rule = defineRule({
      id,
      since,
      severity,
      fix,
      verified,
      basis,
      messages,
      docs,
      create({ terms }) {
        seen = terms
        return {}
      },
    })
    lint(notice, source, { rules: off, extraRules: [rule], terms: given })
    if (seen === undefined) throw new Error('the rule was not asked')
    return seen
  }

  it('is empty where there are none', () => {
    expect([...termsFor(undefined).organs]).toEqual([])
    expect(termsFor({}).has('棠湾之家')).toBe(false)
  })

  it('knows terms by kind, blanks aside', () => {
    const terms = termsFor({ organs: ['棠湾 之家', ' '], words: ['起用堂'] })
    expect(terms.organs).toEqual(new Set(['棠湾之家']))
    expect(terms.has('棠湾　之家')).toBe(true)
    expect(terms.has('棠湾之家', 'words', 'names')).toBe(false)
  })

  it('tells what lies within a term', () => {
    const terms = termsFor({ words: ['起用堂'] })
    const text = '起用起用堂起用'
    const at = (start: number, end: number): boolean => terms.covers(text, start, end)
    expect([at(0, 2), at(2, 4), at(2, 5), at(3, 5), at(4, 6), at(5, 7)]).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
    ])
    expect(terms.covers(text, 2, 4, 'organs')).toBe(false)
  })
})

describe('organs of one’s own', () => {
  const name = '棠湾之家'
  const text = noticeWith({ title: '关于做好春季开学工作的通知', recipients: `${name}：`, signature: name })
  const source = sourceFromText(text, { path: 'notice.txt' })
  const outline = (organs: readonly string[]): string[] => {
    const { children } = parse(source, { organs })
    return children.flatMap((node) => (node.type === 'signature' ? node.issuers : [node.type]))
  }

  it('sign and receive', () => {
    expect(outline([name])).toContain('recipients')
    expect(outline([name])).toContain(name)
  })

  it('are forgotten afterwards, even where the work fails', () => {
    const before = outline([])
    outline([name])
    const fail = (): never => {
      expect(looksLikeOrgan(name)).toBe(true)
      throw new Error('boom')
    }
    expect(() => withOrgans(new Set([name]), fail)).toThrow('boom')
    expect(looksLikeOrgan(name)).toBe(false)
    expect(outline([])).toEqual(before)
  })

  it('are known to rules', () => {
    const header = sourceFromText(`索引号：YX01-2024-00005\n发文机关：云湖区教育局\n${text}`, { path: 'notice.txt' })
    const told = (terms: Terms): string[] =>
      lint(parse(header, { organs: terms.organs ?? [] }), header, { terms }).map(({ ruleId }) => ruleId)
    expect(told({})).not.toContain('metadata/issuer-mismatch')
    expect(told({ organs: [name] })).toContain('metadata/issuer-mismatch')
  })
})
