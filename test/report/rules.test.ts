import { describe, expect, it } from 'vitest'
import { explainText, type RuleDoc, rulesJson, rulesMarkdown, ruleTable } from '../../src/report/index.ts'

const rule: RuleDoc = {
  id: 'numbering/sequence',
  since: '0.1.0',
  severity: 'error',
  fix: 'unsafe',
  verified: false,
  basis: { strength: 'P', zh: '惯例，同级序号连续', en: 'convention: numbers run on' },
  options: {
    maximum: { type: 'number', default: 3, minimum: 1, zh: '最多几处', en: 'how many at most' },
    style: { type: 'string', default: 'any', values: ['any', 'strict'], zh: '写法', en: 'style' },
  },
  docs: {
    summary: { zh: '同级序号连续', en: 'numbers at one level run on' },
    why: { zh: '缺号让人以为缺文', en: 'a gap looks like lost text' },
    limits: { zh: '只看同级', en: 'looks at one level only' },
    good: ['一、甲\n二、乙\n'],
    bad: ['一、甲\n三、乙'],
  },
}
const other: RuleDoc = {
  ...rule,
  id: 'date/invalid',
  severity: 'off',
  verified: true,
  options: {},
  docs: { ...rule.docs, summary: { zh: '日期存在', en: 'the date exists' } },
}

describe('explain', () => {
  it('tells a rule whole', () => {
    expect(explainText(rule, 'zh')).toBe(
      `numbering/sequence
同级序号连续

级别：错误（error）
依据：惯例，同级序号连续（条文未核对原文）
效力：惯例
修改：可自动修改，改后须核对
始于：0.1.0

为什么
缺号让人以为缺文

查不到的、可能不准的
只看同级

选项
  maximum (number 1…) = 3
    最多几处
  style (string: any | strict) = "any"
    写法

正确
    一、甲
    二、乙

错误
    一、甲
    三、乙
`,
    )
  })

  it('tells it in English, without options where there are none', () => {
    const text = explainText(other, 'en')
    expect(text).toContain('severity: off\nbasis: convention: numbers run on\nstrength: practice\n')
    expect(text).not.toContain('options')
    expect(text).not.toContain('not checked')
  })
})

describe('the rule table', () => {
  it('lines up in Chinese', async () => {
    expect(await ruleTable([rule, other], 'zh')).toBe(
      [
        '规则                级别   修改    效力  说明',
        'numbering/sequence  error  unsafe  P     同级序号连续',
        'date/invalid        off    unsafe  P     日期存在',
        '',
      ].join('\n'),
    )
  })

  it('is a table in Markdown', () => {
    const barred = { ...other, docs: { ...other.docs, summary: { zh: '日期|时间', en: 'date' } } }
    expect(rulesMarkdown([barred], 'zh')).toBe(
      [
        '| 规则 | 级别 | 修改 | 效力 | 说明 |',
        '| --- | --- | --- | --- | --- |',
        '| date/invalid | off | unsafe | P | 日期\\|时间 |',
        '',
      ].join('\n'),
    )
    expect(rulesMarkdown([other], 'en')).toMatch(/^\| rule \| severity \| fix \| strength \| summary \|\n/)
  })

  it('is a list for programs', () => {
    expect(JSON.parse(rulesJson([other]))).toEqual([
      {
        id: 'date/invalid',
        group: 'date',
        severity: 'off',
        fix: 'unsafe',
        strength: 'P',
        basis: { zh: '惯例，同级序号连续', en: 'convention: numbers run on' },
        verified: true,
        since: '0.1.0',
        summary: { zh: '日期存在', en: 'the date exists' },
        options: {},
      },
    ])
  })
})
