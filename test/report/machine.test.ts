import { describe, expect, it } from 'vitest'
import {
  addToSummary,
  compactReporter,
  emptySummary,
  type FileResult,
  jsonReporter,
  type Reporter,
} from '../../src/report/index.ts'
import type { LintMessage } from '../../src/tree/index.ts'

const message: LintMessage = {
  ruleId: 'punctuation/stray-dot',
  severity: 'error',
  messageId: 'stray',
  message: '“帮.扶”中的“.”疑为多余',
  position: { start: { line: 3, column: 5, offset: 20 }, end: { line: 3, column: 6, offset: 21 } },
  data: {},
  help: '删去',
  basis: '技术性检查',
  fix: { range: { start: 20, end: 21 }, text: '', safe: true },
}
const warning: LintMessage = {
  ruleId: 'webpage/boilerplate',
  severity: 'warning',
  messageId: 'line',
  message: '第\n二行',
  data: {},
  position: { start: { line: 4, column: 1, offset: 30 }, end: { line: 5, column: 2, offset: 40 } },
}
const results: readonly FileResult[] = [
  { path: '通 知/a.txt', encoding: 'gb18030', messages: [message, warning] },
  { path: 'b.md', encoding: 'utf-8', messages: [] },
  { path: 'c.txt', messages: [{ ...warning, severity: 'error', ruleId: 'internal/not-checked' }], unchecked: true },
]

async function textOf(reporter: Reporter, files: readonly FileResult[]): Promise<string> {
  let text = reporter.start()
  for (const file of files) text += await reporter.file(file)
  return text + reporter.end(files.reduce(addToSummary, emptySummary))
}

describe('json', () => {
  it('is the contract of version 1, indented, and no more', async () => {
    const expected = {
      version: 1,
      files: [
        {
          path: '通 知/a.txt',
          encoding: 'gb18030',
          messages: [
            {
              ruleId: 'punctuation/stray-dot',
              severity: 'error',
              message: '“帮.扶”中的“.”疑为多余',
              line: 3,
              column: 5,
              endLine: 3,
              endColumn: 6,
              fix: { range: [20, 21], text: '', safe: true },
            },
            {
              ruleId: 'webpage/boilerplate',
              severity: 'warning',
              message: '第\n二行',
              line: 4,
              column: 1,
              endLine: 5,
              endColumn: 2,
            },
          ],
        },
        { path: 'b.md', encoding: 'utf-8', messages: [] },
        {
          path: 'c.txt',
          messages: [
            {
              ruleId: 'internal/not-checked',
              severity: 'error',
              message: '第\n二行',
              line: 4,
              column: 1,
              endLine: 5,
              endColumn: 2,
            },
          ],
        },
      ],
      summary: { files: 3, errors: 2, warnings: 1, infos: 0, fixable: 1 },
    }
    expect(await textOf(jsonReporter(), results)).toBe(`${JSON.stringify(expected, null, 2)}\n`)
  })

  it('is whole without any file', async () => {
    const summary = { files: 0, errors: 0, warnings: 0, infos: 0, fixable: 0 }
    expect(await textOf(jsonReporter(), [])).toBe(`${JSON.stringify({ version: 1, files: [], summary }, null, 2)}\n`)
  })
})

describe('json after fixes', () => {
  it('says how many places were mended, in each file and in all', async () => {
    const files = [
      { path: 'a.txt', messages: [], fixed: 2 },
      { path: 'b.txt', messages: [], fixed: 0 },
    ]
    const text = await textOf(jsonReporter(), files)
    expect(JSON.parse(text)).toEqual({
      version: 1,
      files: [
        { path: 'a.txt', fixed: 2, messages: [] },
        { path: 'b.txt', fixed: 0, messages: [] },
      ],
      summary: { files: 2, errors: 0, warnings: 0, infos: 0, fixable: 0, fixed: 2 },
    })
  })
})

describe('compact', () => {
  it('is one line a message, and none for what standard error told', async () => {
    expect(await textOf(compactReporter(), results)).toBe(
      [
        '通 知/a.txt:3:5: error punctuation/stray-dot “帮.扶”中的“.”疑为多余',
        '通 知/a.txt:4:1: warning webpage/boilerplate 第␊二行',
        '',
      ].join('\n'),
    )
  })
})
