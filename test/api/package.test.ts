/** The packed package in a folder of its own: its types, its code, its schema, and the programs that the README shows. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'notice-lint-package-'))
const installed = join(folder, 'node_modules/notice-lint')

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  expect(`${stdout}${stderr}`.slice(status === 0 ? Number.POSITIVE_INFINITY : 0)).toBe('')
  return stdout
}

/** What npm would put beside the package: its dependencies, and the types that they bring. */
function linkDependencies(): void {
  const manifest: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(installed, 'package.json'), 'utf8'),
  )
  for (const name of [...Object.keys(manifest.dependencies), '@types']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction')
  }
}

beforeAll(() => {
  mkdirSync(installed, { recursive: true })
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], root)
  const [archive = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  run('tar', ['-xzf', join(folder, archive), '-C', installed, '--strip-components=1'], folder)
  linkDependencies()
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const consumer = `
import { unified } from 'unified'
import {
  defineRule, document, type LintMessage, lint, type Notice, type NoticeDocument, noticeJson, noticeLint, noticeParse,
  parse, read, type Rule, toMarkdown,
} from 'notice-lint'
import { noticeWith, ruleTable } from 'notice-lint/testing'

const result = await read(new TextEncoder().encode('关于放假的通知\\n各科室：\\n2024年6月31日放假。\\n'), { path: 'notice.txt' })
if (!result.ok) throw new Error(result.problem.kind)
const notice: Notice = parse(result.source)
const messages: LintMessage[] = [...lint(notice, result.source, { language: 'en' })]
const exported: NoticeDocument = document(notice, result.source)
const title: string | undefined = exported.title
// @ts-expect-error there is no such key
exported.pages
const markdown: string = toMarkdown(notice)
const own = defineRule({
  id: 'own/title-length', since: '1.0.0', severity: 'warning', fix: 'none', verified: true,
  basis: { strength: 'L', zh: '本站', en: 'this site' },
  messages: { long: { zh: '标题过长', en: 'the title is long' } },
  docs: {
    summary: { zh: '标题不超过 50 字', en: 'Titles have at most 50 characters' },
    why: { zh: '版面', en: 'space' }, limits: { zh: '无', en: 'none' }, good: [], bad: [],
  },
  create: (context) => ({ title: (node) => node.text.length > 50 && context.report({ messageId: 'long', at: node }) }),
})
await ruleTable(own, {
  valid: [noticeWith()],
  near: [{ why: 'short', text: noticeWith({ title: '通知' }) }, { why: 'none', text: noticeWith({ title: null }) }],
  invalid: [{ text: '长'.repeat(60) + '的通知\\n各科室：\\n', messages: [{ messageId: 'long', at: '1:1–1:64' }] }],
})
const rules: readonly Rule[] = [own]
const processor = unified().use(noticeParse).use(noticeLint, { extraRules: rules }).use(noticeJson, { sha256: '0'.repeat(64) })
const text: string = String(await processor.process('关于放假的通知\\n'))
console.log(JSON.stringify([title, messages.some((each) => each.ruleId === 'date/invalid'), markdown.length > 0, JSON.parse(text).title]))
`

describe('the packed package', () => {
  it('holds code, types, schemas and pages, and no sources or tests', () => {
    expect(readdirSync(installed).sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'README.zh.md',
        'bin',
        'dist',
        'docs',
        'examples',
        'package.json',
        'schema',
      ].sort(),
    )
  })

  it('gives its types and its code to a strict program', () => {
    writeFileSync(join(folder, 'consumer.mts'), consumer)
    const options = {
      compilerOptions: {
        target: 'ES2022',
        module: 'NodeNext',
        strict: true,
        types: ['node'],
        outDir: 'out',
        skipLibCheck: true,
      },
      files: ['consumer.mts'],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options))
    run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], folder)
    expect(JSON.parse(run(process.execPath, [join(folder, 'out/consumer.mjs')], folder))).toEqual([
      '关于放假的通知',
      true,
      true,
      '关于放假的通知',
    ])
  }, 60_000)

  it.each(['README.md', 'README.zh.md'])(
    'runs the programs of %s',
    (name) => {
      const programs = [...readFileSync(join(installed, name), 'utf8').matchAll(/```js\n([^]*?)```/g)]
      expect(programs).toHaveLength(2)
      for (const [index, program] of programs.entries()) {
        const file = join(folder, `program-${index}.js`)
        writeFileSync(file, program[1] ?? '')
        expect(run(process.execPath, [file], installed)).toMatch(
          index === 0 ? /15:4 date\/invalid/ : /"schemaVersion": 1/,
        )
      }
    },
    60_000,
  )

  it('runs the plugin of docs/plugins.md and its test', () => {
    const page = readFileSync(join(installed, 'docs/plugins.md'), 'utf8')
    const [plugin = '', table = ''] = [...page.matchAll(/```js\n([^]*?)```/g)].map((match) => match[1])
    writeFileSync(join(folder, 'plugin.mjs'), plugin)
    writeFileSync(join(folder, 'plugin.test.mjs'), table)
    expect(run(process.execPath, ['--test', 'plugin.test.mjs'], folder)).toMatch(/^# pass 6$/m)
  }, 60_000)

  it('publishes the schemas', () => {
    writeFileSync(
      join(folder, 'schema.js'),
      "import schema from 'notice-lint/schema/notice.schema.json' with { type: 'json' }\nconsole.log(schema.title)\n",
    )
    expect(run(process.execPath, ['--no-warnings', join(folder, 'schema.js')], folder)).toBe('公文 | notice\n')
  })
})
