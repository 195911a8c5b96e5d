/** Every line of docs/exit-codes.md, run. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exitCodes } from '../../src/cli/exit-codes.ts'
import { fixtures, noticeLint, put, removeFolder, root, sentences, workFolder } from './program.ts'

const page = readFileSync(join(root, 'docs/exit-codes.md'), 'utf8')

/** Rows such as `| \`notice-lint clean.txt\` | 0 | … |`. */
const rows = page.split('\n').flatMap((line) => {
  const [, command, code] = /^\| `notice-lint([^`]*)` \| (\d+) \|/.exec(line) ?? []
  return command === undefined || code === undefined ? [] : [{ command, code: Number(code) }]
})

/** Words of a command line; single quotes hold blanks together. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

let folder = ''
beforeEach(() => {
  folder = workFolder()
  const fixture = (name: string): string => readFileSync(join(fixtures, name), 'utf8')
  put(folder, 'folder/a.txt', fixture('clean.txt'))
  put(folder, 'folder/b/c.md', fixture('error.txt'))
  put(folder, 'same/a.txt', fixture('clean.txt'))
  put(folder, 'same/a.md', fixture('clean.txt'))
  put(folder, 'fixable.txt', fixture('clean.txt').replace('〔2020〕', '[2020]'))
  put(
    folder,
    'damaged.txt',
    Buffer.from(`${fixture('clean.txt').replace('〔2020〕', '[2020]').repeat(3)}\xff\n`, 'latin1'),
  )
  put(folder, 'twice/a.txt', fixture('clean.txt'))
  put(folder, 'twice/b.txt', fixture('clean.txt').replaceAll('秋季学期开学', '暑假安全'))
  put(folder, 'empty-folder/notes.csv', '1,2\n')
  put(folder, 'empty.txt', '')
  put(folder, 'word.txt', 'PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml word/document.xml')
  put(folder, 'broken.yaml', 'rules:\n  date/invlid: off\n')
})
afterEach(() => removeFolder(folder))

describe('docs/exit-codes.md', () => {
  it('has rows for the codes that a plain run can end with', () => {
    expect(rows.length).toBeGreaterThan(40)
    expect(new Set(rows.map((row) => row.code))).toEqual(new Set([0, 1, 2]))
  })

  it('explains every code', () => {
    const explained = [...page.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))
    // Ctrl-C is the system's doing: see streams.test.ts.
    expect(explained).toEqual([...Object.values(exitCodes), 130].sort((one, two) => one - two))
  })

  it.each(rows)('notice-lint$command ends with $code', ({ command, code }) => {
    const { code: found, stderr } = noticeLint(wordsOf(command), { cwd: folder })
    expect({ code: found, stderr }).toMatchObject({ code })
    // Without arguments the answer is the help.
    if (command !== '') expect(sentences(stderr).length).toBeGreaterThanOrEqual(code === 2 ? 1 : 0)
  })
})
