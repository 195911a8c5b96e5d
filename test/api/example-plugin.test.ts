/** examples/plugin works as its page says: its own tests pass, and the program runs its rules. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cwd = join(root, 'examples/plugin')

function run(...args: readonly string[]): { readonly code: number | null; readonly stdout: string } {
  const env = { PATH: process.env['PATH'] ?? '', LANG: 'zh_CN.UTF-8' }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env })
  expect(stderr).toBe('')
  return { code: status, stdout }
}

describe('examples/plugin', () => {
  it('tests its rules', () => {
    const { code, stdout } = run('--test', 'rules.test.mjs')
    expect(code, stdout).toBe(0)
    expect(stdout).toMatch(/^# pass 14$|ℹ pass 14/m)
  }, 60_000)

  it('checks its notice', () => {
    const { code, stdout } = run(join(root, 'bin/notice-lint.js'), 'notice.txt', '--format', 'json')
    expect(code).toBe(0)
    const messages: readonly { ruleId: string }[] = JSON.parse(stdout).files[0].messages
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(['linxi/title-length', 'linxi/contact-phone']),
    )
    expect(run(join(root, 'bin/notice-lint.js'), 'explain', 'linxi/title-length').stdout).toContain('本站要求')
  }, 60_000)
})
