/** The language server as its clients meet it. One server serves most of the cases. */
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import iconv from 'iconv-lite'
import { TextDocument } from 'vscode-languageserver-textdocument'
import {
  type CodeAction,
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type MarkupContent,
  type Range,
  type SymbolInformation,
  TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bin, environment, put, removeFolder, root, workFolder } from '../cli/program.ts'
import { LanguageClient } from './client.ts'

/** As when the package is installed whole: the server then knows the pages of the rules. */
cpSync(join(root, 'docs/rules'), join(dirname(bin), '../docs/rules'), { recursive: true })

const example = readFileSync(join(root, 'docs/example/notice.txt'), 'utf8')
const folder = workFolder()
let client: LanguageClient
beforeAll(async () => {
  client = await LanguageClient.start({ folder, locale: 'zh-cn' })
})
afterAll(async () => {
  const code = await client.exit()
  removeFolder(folder)
  expect(code).toBe(0)
  expect(client.stderr).toBe('')
})

function placeOf(text: string, words: string): Range {
  const document = TextDocument.create('', '', 0, text)
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`no ${words}`)
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) }
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...edits])
}

/** The edits of an action on one document, whose version they name. */
function editsOf(action: CodeAction | undefined): TextEdit[] {
  const [change] = action?.edit?.documentChanges ?? []
  if (change === undefined || !TextDocumentEdit.is(change)) throw new Error('no edits')
  return change.edits.map((edit) => ({ range: edit.range, newText: edit.newText }))
}

async function actionsAt(name: string, range: Range, only?: string[]): Promise<CodeAction[]> {
  return client.ask('textDocument/codeAction', name, { range, context: { diagnostics: [], ...(only && { only }) } })
}

async function hoverAt(name: string, range: Range): Promise<string | undefined> {
  const hover: Hover | null = await client.ask('textDocument/hover', name, { position: range.start })
  return (hover?.contents as MarkupContent | undefined)?.value
}

describe('diagnostics', () => {
  it('say what the command says, at UTF-16 places, with the page of the rule', async () => {
    const found = await client.open('公文.txt', example)
    expect(found.map(({ code }) => code)).toEqual([
      'metadata/date-mismatch',
      'docnumber/bracket',
      'punctuation/halfwidth',
      'numbering/sequence',
      'date/invalid',
    ])
    const [mismatch, bracket, comma] = found
    expect(bracket).toMatchObject({
      range: placeOf(example, '[2024]'),
      severity: DiagnosticSeverity.Error,
      source: 'notice-lint',
      message: '发文字号的年份“[2024]”应用六角括号，写作“〔2024〕”',
    })
    expect(bracket?.codeDescription?.href).toMatch(/^file:.*\/docs\/rules\/docnumber\/bracket\.md$/)
    expect(bracket?.tags).toBeUndefined()
    expect(comma?.severity).toBe(DiagnosticSeverity.Warning)
    expect(mismatch?.relatedInformation).toEqual([
      {
        location: { uri: client.uri('公文.txt'), range: placeOf(example, '2024年5月6日') },
        message: expect.any(String),
      },
    ])
  })

  it('count characters beyond U+FFFF as two, and a byte-order mark that was left in the text', async () => {
    const text = `\uFEFF云教[2024]31号\n${example.slice(example.indexOf('云溪县教育局关于'))}`.replace(
      '工作,现',
      '𠮷作,现',
    )
    const found = await client.open('𠮷.txt', text)
    const at = (rule: string) => found.find(({ code }) => code === rule)?.range
    expect(at('docnumber/bracket')).toEqual(placeOf(text, '[2024]'))
    expect(at('punctuation/halfwidth')).toEqual(placeOf(text, ','))
  })

  it('fold the places of one cause into one, and name the others', async () => {
    const text = example.replaceAll('、', ',')
    const found = (await client.open('folded.txt', text)).filter(({ code }) => code === 'punctuation/halfwidth')
    expect(found).toHaveLength(1)
    expect(found[0]?.relatedInformation?.length).toBeGreaterThan(2)
  })

  it.each([
    ['text', '公文.text', 'text'],
    ['Markdown', '公文.md', 'markdown'],
    ['a document that is no file', 'untitled:公文', 'plaintext'],
  ])('are given for %s', async (_, name, languageId) => {
    expect((await client.open(name, example, languageId)).length).toBeGreaterThanOrEqual(4)
  })

  it('are one info for a text that is no notice, and none for an empty one or another language', async () => {
    const list = readFileSync(join(folder, 'shopping-list.txt'), 'utf8')
    expect(await client.open('list.txt', list)).toMatchObject([
      { severity: DiagnosticSeverity.Information, code: 'internal/not-a-notice', message: '这不像一份公文，没有检查' },
    ])
    expect(await client.ask('textDocument/formatting', 'list.txt', { options: {} })).toEqual([])
    expect(await client.ask('textDocument/documentSymbol', 'list.txt')).toEqual([])
    expect(await client.open('empty.txt', ' \n')).toEqual([])
    expect(await client.open('公文.py', example, 'python')).toEqual([])
  })

  it('are the same for a notice that its editor decoded from GB18030', async () => {
    const bytes = iconv.encode(example, 'gb18030')
    const text = new TextDecoder('gb18030').decode(bytes)
    put(folder, 'gb18030.txt', bytes)
    const { stdout } = spawnSync(process.execPath, [bin, 'gb18030.txt', '--format', 'json'], {
      cwd: folder,
      env: environment(),
      encoding: 'utf8',
    })
    const told: { ruleId: string; line: number; column: number }[] = JSON.parse(stdout).files[0].messages
    expect(told.length).toBeGreaterThan(0)
    const found = await client.open('gb18030.txt', text)
    expect(found.map(({ code, range: { start } }) => [code, start.line + 1, start.character + 1])).toEqual(
      told.map(({ ruleId, line, column }) => [ruleId, line, column]),
    )
  })

  it('follow changes after a pause, and only the last of them', async () => {
    await client.open('typed.txt', example)
    const before = client.published('typed.txt')
    const range = placeOf(example, '[2024]')
    await client.change('typed.txt', 2, [{ range, text: '〔' }])
    const next = { start: range.start, end: range.start }
    for (let version = 3; version <= 8; version++)
      await client.change('typed.txt', version, [{ range: next, text: '' }])
    await client.change('typed.txt', 9, [{ text: example.replace('[2024]', '〔2024〕') }])
    const codes = (await client.diagnostics('typed.txt', 9)).map(({ code }) => code)
    expect(codes).not.toContain('docnumber/bracket')
    expect(codes).toContain('date/invalid')
    expect(client.published('typed.txt')).toBe(before + 1)
  })

  it('are gone when the document is closed', async () => {
    await client.open('closed.txt', example)
    await client.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: client.uri('closed.txt') },
    })
    await client.until(() => client.published('closed.txt') === 2)
    expect(await client.diagnostics('closed.txt')).toEqual([])
    expect(await client.ask('textDocument/hover', 'closed.txt', { position: { line: 5, character: 4 } })).toBeNull()
  })
})

describe('code actions', () => {
  beforeAll(async () => {
    await client.open('公文.txt', example)
  })

  it('mend one place, the safe way preferred', async () => {
    const [fix] = await actionsAt('公文.txt', placeOf(example, '2024]'))
    expect(fix).toMatchObject({ title: '改正：把“[2024]”改为“〔2024〕”', kind: 'quickfix', isPreferred: true })
    expect(applied(example, editsOf(fix))).toBe(example.replace('[2024]', '〔2024〕'))
  })

  it('say where the result is to be looked over', async () => {
    const [fix] = await actionsAt('公文.txt', placeOf(example, '三、'))
    expect(fix?.title).toMatch(/^改正（改后须核对）：/)
    expect(fix?.isPreferred).toBeUndefined()
    expect(applied(example, editsOf(fix))).toBe(example.replace('三、', '二、'))
  })

  it('mend all of a rule', async () => {
    const text = example.replace('校舍和围墙。', '校舍,围墙。')
    await client.open('rule.txt', text)
    const actions = await actionsAt('rule.txt', placeOf(text, '校舍,围墙'))
    const all = actions.find(({ title }) => title === '改正全文的 punctuation/halfwidth（2 处）')
    expect(applied(text, editsOf(all))).toBe(text.replaceAll(',', '，'))
    // The place itself, though its message stands elsewhere.
    expect(applied(text, editsOf(actions[0]))).toBe(text.replace('校舍,', '校舍，'))
  })

  it('mend all that is safe, when asked for it', async () => {
    const mended = example.replace('[2024]', '〔2024〕').replace(',', '，')
    for (const only of [['source.fixAll'], ['source.fixAll.notice-lint']]) {
      const actions = await actionsAt('公文.txt', placeOf(example, '索引号'), only)
      expect(actions).toMatchObject([{ title: '改正全文不改变含义的问题（2 处）', kind: 'source.fixAll.notice-lint' }])
      expect(applied(example, editsOf(actions[0]))).toBe(mended)
    }
    expect(await actionsAt('公文.txt', placeOf(example, '[2024]'), ['refactor'])).toEqual([])
  })

  it('put up with a finding by a comment, in Markdown only', async () => {
    const text = `---\r\n索引号: YX0210-2024-00031\r\n---\r\n\r\n# 云溪县教育局关于开展校园安全检查的通知\r\n\r\n各中小学：\r\n\r\n各校于2024年6月31日前报送自查报告。\r\n\r\n云溪县教育局\r\n\r\n2024年5月6日\r\n`
    const found = await client.open('公文.md', text, 'markdown')
    expect(found.map(({ code }) => code)).toContain('date/invalid')
    const actions = await actionsAt('公文.md', placeOf(text, '6月31日'))
    const line = editsOf(actions.find(({ title }) => title === '这一行不查 date/invalid'))
    expect(applied(text, line)).toContain('\r\n<!-- notice-lint disable-next-line date/invalid -->\r\n各校于')
    const file = editsOf(actions.find(({ title }) => title === '本文不查 date/invalid'))
    expect(applied(text, file)).toContain('\r\n---\r\n<!-- notice-lint disable date/invalid -->\r\n\r\n# ')
    for (const [name, edits] of Object.entries({ line, file })) {
      const codes = (await client.open(`${name}.md`, applied(text, edits), 'markdown')).map(({ code }) => code)
      expect(codes).not.toContain('date/invalid')
      expect(codes).not.toContain('internal/unused-suppression')
    }
    const titles = (await actionsAt('公文.txt', placeOf(example, '6月31日'))).map(({ title }) => title)
    expect(titles).toEqual(['说明 date/invalid', '改正全文不改变含义的问题（2 处）'])
  })

  it('explain a rule', async () => {
    const actions = await actionsAt('公文.txt', placeOf(example, '6月31日'))
    const command = actions.find(({ title }) => title === '说明 date/invalid')?.command
    await client.connection.sendRequest('workspace/executeCommand', { ...command })
    await client.until(() => client.shown.length > 0)
    expect(client.shown.at(-1)).toMatch(/^date\/invalid\n/)
  })
})

describe('hover', () => {
  it('tells the clause and what to do, and nothing where nothing is wrong', async () => {
    await client.open('公文.txt', example)
    const text = await hoverAt('公文.txt', placeOf(example, '2024]'))
    expect(text).toMatch(/^\*\*发文字号的年份“\\\[2024\\\]”/)
    expect(text).toContain('依据：GB/T 9704—2012 7\\.2\\.5')
    expect(text).toContain('办法：把')
    expect(text).toMatch(/\[规则说明\]\(file:.*bracket\.md\)/)
    expect(await hoverAt('公文.txt', placeOf(example, '消防'))).toBeUndefined()
  })
})

describe('the outline', () => {
  const text = example
    .replace('云溪县教育局\n2024', '附件：1.检查表\n\n云溪县教育局\n2024')
    .concat('\n附件1\n检查表\n一、校舍\n（一）屋面。查漏水。\n')

  it('has title, recipients, sections and items, signature, attachments', async () => {
    await client.open('outline.txt', text)
    const symbols: DocumentSymbol[] = await client.ask('textDocument/documentSymbol', 'outline.txt')
    const tree = (entries: readonly DocumentSymbol[]): unknown[] =>
      entries.map(({ name, children = [] }) => (children.length === 0 ? name : [name, ...tree(children)]))
    expect(tree(symbols)).toEqual([
      '云溪县教育局关于开展校园安全检查的通知',
      '各中小学、幼儿园',
      ['一、检查内容', '（一）校舍和围墙。', '（二）消防设施。'],
      '三、工作要求',
      '云溪县教育局 2024-05-06',
      ['附件1 检查表', '检查表', ['一、校舍', '（一）屋面。']],
    ])
    const within = (entries: readonly DocumentSymbol[]): void => {
      for (const { range, selectionRange, children = [] } of entries) {
        expect(selectionRange.start.line).toBeGreaterThanOrEqual(range.start.line)
        expect(selectionRange.end.line).toBeLessThanOrEqual(range.end.line)
        within(children)
      }
    }
    within(symbols)
  })

  it('folds header, sections and attachments', async () => {
    await client.open('outline.txt', text)
    const folds: FoldingRange[] = await client.ask('textDocument/foldingRange', 'outline.txt')
    const lines = text.split('\n')
    expect(folds.map(({ startLine, endLine }) => [lines[startLine], lines[endLine]])).toEqual([
      ['索引号：YX0210-2024-00031', '成文日期：2024-05-08'],
      ['一、检查内容', '（二）消防设施。重点查看灭火器和疏散通道。'],
      ['三、工作要求', '各校于2024年6月31日前报送自查报告。'],
      ['附件1', '（一）屋面。查漏水。'],
      ['一、校舍', '（一）屋面。查漏水。'],
    ])
  })
})

describe('formatting', () => {
  it('is the safe fixes, as small edits', async () => {
    await client.open('公文.txt', example)
    const edits: TextEdit[] = await client.ask('textDocument/formatting', '公文.txt', {
      options: { tabSize: 2, insertSpaces: true },
    })
    expect(applied(example, edits)).toBe(example.replace('[2024]', '〔2024〕').replace(',', '，'))
    expect(edits.every(({ range }) => range.start.line === range.end.line)).toBe(true)
  })

  it('keeps line ends', async () => {
    const text = example.replaceAll('\n', '\r\n')
    await client.open('crlf.txt', text)
    const edits: TextEdit[] = await client.ask('textDocument/formatting', 'crlf.txt', { options: {} })
    expect(applied(text, edits)).toBe(text.replace('[2024]', '〔2024〕').replace(',', '，'))
  })
})

describe('configuration', () => {
  it('is found upwards from the file and read again when it changes', async () => {
    expect(JSON.stringify(client.registered)).toContain('workspace/didChangeWatchedFiles')
    const config = put(folder, '下级/.notice-lint.yaml', 'lang: en\nrules:\n  date/invalid: off\n')
    const nested = await LanguageClient.start({ folder: join(folder, '下级'), locale: 'zh-cn' })
    try {
      const first = await nested.open('公文.txt', example)
      expect(first.map(({ code }) => code)).not.toContain('date/invalid')
      expect(first[1]?.message).toMatch(/^the year/)
      writeFileSync(config, 'ruels: {}\n')
      await nested.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: nested.uri('.notice-lint.yaml'), type: 2 }],
      })
      await nested.until(() => nested.published('公文.txt') === 2)
      expect(await nested.diagnostics('公文.txt')).toMatchObject([
        { severity: DiagnosticSeverity.Error, code: 'internal/not-checked', message: expect.stringContaining('ruels') },
      ])
      writeFileSync(config, 'ignore: ["*.txt"]\n')
      await nested.connection.sendNotification('textDocument/didSave', {
        textDocument: { uri: nested.uri('公文.txt') },
      })
      await nested.until(() => nested.published('公文.txt') === 3)
      expect(await nested.diagnostics('公文.txt')).toEqual([])
      rmSync(config)
      await nested.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: nested.uri('.notice-lint.yaml'), type: 3 }],
      })
      await nested.until(() => nested.published('公文.txt') === 4)
      expect((await nested.diagnostics('公文.txt'))[1]?.message).toMatch(/^发文字号/)
    } finally {
      expect(await nested.exit()).toBe(0)
    }
  })
})

describe('another client', () => {
  it('gets English where its locale says so, and what it understands', async () => {
    const other = await LanguageClient.start({ folder, locale: 'en-GB', bare: true })
    const found = await other.open('公文.txt', example)
    expect(found[1]?.message).toMatch(/^the year/)
    expect(found[0]?.relatedInformation).toBeUndefined()
    expect(found[0]?.codeDescription).toBeUndefined()
    const hover: Hover = await other.ask('textDocument/hover', '公文.txt', { position: placeOf(example, '[').start })
    expect(hover.contents).toMatchObject({ kind: 'plaintext' })
    const symbols: SymbolInformation[] = await other.ask('textDocument/documentSymbol', '公文.txt')
    expect(symbols[0]?.location.uri).toBe(other.uri('公文.txt'))
    const actions: CodeAction[] = await other.ask('textDocument/codeAction', '公文.txt', {
      range: placeOf(example, '[2024]'),
      context: { diagnostics: [] },
    })
    expect(Object.keys(actions[0]?.edit?.changes ?? {})).toEqual([other.uri('公文.txt')])
    // Without `shutdown` it is an error, by the protocol.
    expect(await other.exit(true)).toBe(1)
  })

  it('may choose the language and leave configurations alone on the command line', async () => {
    const other = await LanguageClient.start({ folder, locale: 'zh', args: ['--lang', 'en', '--no-config', '--stdio'] })
    expect((await other.open('公文.txt', example))[1]?.message).toMatch(/^the year/)
    expect(await other.exit()).toBe(0)
  })

  it('ends the server by going away', async () => {
    const other = await LanguageClient.start({ folder })
    const code = other.exitCode()
    other.process.stdin.end()
    expect(await code).toBe(1)
  })
})

describe('nonsense', () => {
  it('does not end the server', async () => {
    const other = await LanguageClient.start({ folder, locale: 'zh' })
    const raw = (text: string) => other.process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
    raw('{"jsonrpc":')
    raw('[]')
    raw('null')
    raw('17')
    raw('{"jsonrpc":"2.0"}')
    raw('{"jsonrpc":"2.0","method":5}')
    raw('{"jsonrpc":"2.0","id":9,"result":{}}')
    raw('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{}}')
    raw('{"jsonrpc":"2.0","method":"textDocument/didOpen"}')
    raw('{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{}}}')
    raw(
      '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file://%zz","languageId":"plaintext","version":1,"text":7}}}',
    )
    raw(
      '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"::","languageId":"plaintext","version":"x","text":"关于放假的通知"}}}',
    )
    raw('{"jsonrpc":"2.0","method":"workspace/didChangeWatchedFiles","params":null}')
    await other.change('unknown.txt', 2, [{ text: example }])
    await other.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: other.uri('unknown.txt') },
    })
    await other.connection.sendNotification('no/such', {})
    await expect(other.connection.sendRequest('no/such', {})).rejects.toMatchObject({ code: -32601 })
    await expect(other.connection.sendRequest('textDocument/hover', {})).rejects.toThrow()
    await expect(other.connection.sendRequest('textDocument/codeAction', {})).rejects.toThrow()
    expect(await other.ask('textDocument/hover', 'unknown.txt', { position: { line: 0, character: 0 } })).toBeNull()
    expect(
      await other.connection.sendRequest('workspace/executeCommand', { command: 'rm', arguments: [{}] }),
    ).toBeNull()

    expect((await other.open('公文.txt', example)).length).toBe(5)
    const far = [
      { line: 1e9, character: 1e9 },
      { line: -4, character: -9 },
      { line: 2.5, character: 0.5 },
    ]
    for (const position of far) {
      expect(await other.ask('textDocument/hover', '公文.txt', { position })).toBeNull()
      const range = { start: position, end: { line: 0, character: 0 } }
      const actions: CodeAction[] = await other.ask('textDocument/codeAction', '公文.txt', { range, context: {} })
      expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.notice-lint'])
    }
    // A change that ends beyond the text is one to its end.
    await other.change('公文.txt', 2, [{ range: { start: { line: 0, character: 0 }, end: far[0] }, text: example }])
    expect((await other.diagnostics('公文.txt', 2)).length).toBe(5)
    expect(await other.exit()).toBe(0)
  })

  it('in a header neither', async () => {
    const other = await LanguageClient.start({ folder, locale: 'zh' })
    other.process.stdin.write('Hello: world\r\n\r\n')
    other.process.stdin.write('Content-Length: many\r\n\r\nno colon\r\n\r\n')
    other.process.stdin.write('Content-Length: -5\r\n\r\nContent-Length: 0\r\n\r\n')
    other.process.stdin.write(`${'x'.repeat(20_000)}\r\n\r\n`)
    expect((await other.open('公文.txt', example)).length).toBe(5)
    expect(await other.exit()).toBe(0)
  })
})
