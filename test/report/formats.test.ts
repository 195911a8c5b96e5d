import { describe, expect, it } from 'vitest'
import { ruleById } from '../../src/lint/index.ts'
import {
  addToSummary,
  checkstyleReporter,
  emptySummary,
  type FileResult,
  githubReporter,
  gitlabReporter,
  htmlReporter,
  identitiesOf,
  junitReporter,
  markdownReporter,
  type Reporter,
  sarifReporter,
} from '../../src/report/index.ts'
import { type LintMessage, lineStartsOf, positionAt } from '../../src/tree/index.ts'

const text = '通知\n<b>加强</b>值守，，及时报告。\n三、排查\n'
const source = { text, lineStarts: lineStartsOf(text) }

function message(words: string, more: Partial<LintMessage> = {}): LintMessage {
  const start = text.indexOf(words)
  return {
    ruleId: 'punctuation/duplicate',
    severity: 'error',
    messageId: 'repeated',
    message: `“${words}”重复`,
    position: positionAt(source, start, start + words.length),
    data: {},
    ...more,
  }
}

const comma = text.indexOf('，，')
const duplicate = message('，，', {
  help: '改为“，”',
  fix: { range: { start: comma, end: comma + 2 }, text: '，', safe: true },
})
const residue = message('<b>', {
  ruleId: 'webpage/html-residue',
  severity: 'warning',
  message: '含“<b>” & 50%,\n多行',
  folded: [{ position: message('</b>').position, data: {} }],
})
const results: readonly FileResult[] = [
  { path: '通 知/a.txt', encoding: 'utf-8', messages: [residue, duplicate], source },
  { path: 'b.txt', encoding: 'utf-8', messages: [], source },
  {
    path: 'c.txt',
    messages: [message('三', { ruleId: 'internal/not-checked', message: '不能读' })],
    unchecked: true,
  },
]

async function textOf(reporter: Reporter, files: readonly FileResult[] = results): Promise<string> {
  let all = reporter.start()
  for (const file of files) all += await reporter.file(file)
  return all + reporter.end(files.reduce(addToSummary, emptySummary))
}

/** Stands for a digest: the text with what is no letter left out. */
const hash = (words: string): string => Buffer.from(words).toString('hex')
const sarifOptions = { language: 'zh', version: '1.2.3', hash, ruleOf: ruleById } as const

describe('github', () => {
  it('is one command a message, with its signs escaped', async () => {
    expect(await textOf(githubReporter())).toBe(
      [
        '::warning file=通 知/a.txt,line=2,col=1,endColumn=4,title=webpage/html-residue::含“<b>” & 50%25,%0A多行',
        '::error file=通 知/a.txt,line=2,col=12,endColumn=14,title=punctuation/duplicate::“，，”重复%0A改为“，”',
        '::error file=c.txt,line=3,col=1,endColumn=2,title=internal/not-checked::不能读',
        '',
      ].join('\n'),
    )
  })

  it('gives the last line instead of columns where a place has several lines', async () => {
    const long = message('报告。\n三、')
    expect(await textOf(githubReporter(), [{ path: 'a:b,c.txt', messages: [long], source }])).toContain(
      'file=a%3Ab%2Cc.txt,line=2,endLine=3,title=',
    )
  })
})

describe('gitlab', () => {
  it('is a list of what GitLab asks for', async () => {
    const report: unknown = JSON.parse(await textOf(gitlabReporter(hash)))
    expect(report).toMatchObject([
      {
        check_name: 'webpage/html-residue',
        severity: 'minor',
        location: { path: '通 知/a.txt', lines: { begin: 2, end: 2 } },
      },
      { check_name: 'punctuation/duplicate', severity: 'major', description: '“，，”重复' },
      { check_name: 'internal/not-checked', location: { path: 'c.txt' } },
    ])
    expect(JSON.parse(await textOf(gitlabReporter(hash), []))).toEqual([])
  })
})

describe('junit', () => {
  it('fails errors only, and passes clean files', async () => {
    const report = await textOf(junitReporter())
    expect(report).toContain('<testsuite name="通 知/a.txt" tests="2" failures="1" errors="0"')
    expect(report).toContain('<failure message="“，，”重复" type="punctuation/duplicate">通 知/a.txt:2:12\n')
    expect(report).toContain('<system-out>warning: 通 知/a.txt:2:1\n含“&lt;b&gt;” &amp; 50%')
    expect(report).toContain('<testsuite name="b.txt" tests="1" failures="0" errors="0"')
    expect(report).toContain('<error message="不能读" type="internal/not-checked">')
  })
})

describe('checkstyle', () => {
  it('names the files with findings', async () => {
    const report = await textOf(checkstyleReporter())
    expect(report).toContain(
      '<error line="2" column="12" severity="error" message="“，，”重复" source="notice-lint.punctuation.duplicate"/>',
    )
    expect(report).not.toContain('b.txt')
  })
})

describe('markdown', () => {
  it('is a table whose words are no markup', async () => {
    const report = await textOf(markdownReporter('zh'))
    expect(report).toContain('| 2 | ❌ 错误 | “，，”重复<br>改为“，” | `punctuation/duplicate` |')
    expect(report).toContain('含“\\<b\\>” \\& 50%, 多行')
  })

  it('says how many it leaves out', async () => {
    const many: FileResult = { path: 'a.txt', messages: Array.from({ length: 205 }, () => duplicate), source }
    expect(await textOf(markdownReporter('en'), [many])).toContain('5 more are not listed.')
  })
})

describe('sarif', () => {
  it('places what another file says in that file', async () => {
    const related = { position: duplicate.position, path: '甲/b.txt', text: '那一份' }
    const file: FileResult = { path: 'a.txt', messages: [{ ...duplicate, related }], source }
    const log = JSON.parse(await textOf(sarifReporter(sarifOptions), [file]))
    const [{ locations, relatedLocations }] = log.runs[0].results
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe('a.txt')
    expect(relatedLocations[0].physicalLocation.artifactLocation.uri).toBe(encodeURI('甲/b.txt'))
  })

  it('has results, places, fixes, and the rules that were met', async () => {
    const log = JSON.parse(await textOf(sarifReporter(sarifOptions)))
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits' }] })
    const [run] = log.runs
    expect(run.results).toMatchObject([
      { ruleId: 'webpage/html-residue', ruleIndex: 0, level: 'warning', relatedLocations: [{ id: 1 }] },
      {
        ruleId: 'punctuation/duplicate',
        ruleIndex: 1,
        level: 'error',
        message: { text: '“，，”重复\n改为“，”' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: '%E9%80%9A%20%E7%9F%A5/a.txt' },
              region: { startLine: 2, startColumn: 12, endLine: 2, endColumn: 14 },
            },
          },
        ],
        fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: '，' } }] }] }],
      },
      { ruleId: 'internal/not-checked' },
    ])
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'webpage/html-residue',
      'punctuation/duplicate',
      'internal/not-checked',
    ])
    expect(run.tool.driver.rules[1].help.markdown).toContain('GB/T 15834')
  })

  it('is whole without results too', async () => {
    expect(JSON.parse(await textOf(sarifReporter(sarifOptions), []))).toMatchObject({ runs: [{ results: [] }] })
  })

  it.each([
    ['/a/b c.txt', 'file:///a/b%20c.txt'],
    ['C:/a.txt', 'file:///C:/a.txt'],
    ['a/b.txt', 'a/b.txt'],
  ])('names %s as %s', async (path, uri) => {
    const log = await textOf(sarifReporter(sarifOptions), [{ path, messages: [duplicate], source }])
    expect(log).toContain(`"artifactLocation":{"uri":"${uri}"}`)
  })
})

describe('identitiesOf', () => {
  it('outlive a line inserted above, and tell like findings apart', () => {
    const before = identitiesOf({ path: 'a.txt', messages: [duplicate, duplicate], source })
    const moved = `新的一行\n${text}`
    const later = { text: moved, lineStarts: lineStartsOf(moved) }
    const start = moved.indexOf('，，')
    const same = { ...duplicate, position: positionAt(later, start, start + 2) }
    expect(identitiesOf({ path: 'a.txt', messages: [same], source: later })).toEqual(before.slice(0, 1))
    expect(new Set(before).size).toBe(2)
  })
})

describe('html', () => {
  it('shows each finding in its place, and nothing of the notice as markup', async () => {
    const page = await textOf(htmlReporter('zh'))
    expect(page).toContain('<mark id="m0" class="warning" data-rule="webpage/html-residue">&lt;b&gt;</mark>加强')
    expect(page).toContain(
      '值守<mark id="m1" class="error" data-rule="punctuation/duplicate">，，</mark>及时报告。</li>',
    )
    expect(page).toContain('<a href="#m1">第 2 行</a>')
    expect(page).not.toMatch(/<b>|src=|https?:/)
    expect(page.match(/<section /g)).toHaveLength(3)
  })

  it('keeps the words of a path from closing its script', async () => {
    const odd = { ...duplicate, ruleId: '</script><i>' }
    expect(await textOf(htmlReporter('en'), [{ path: '<i>', messages: [odd], source }])).not.toContain('<i>')
  })
})
