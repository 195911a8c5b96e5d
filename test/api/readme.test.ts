/** What the READMEs show is what the program does, and what they name is there. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const manifest: { readonly dependencies: Record<string, string>; readonly files: readonly string[] } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
)

/** Command lines with the output shown below them; one that ends in … shows the first lines only. */
function examplesOf(page: string): { readonly command: string; readonly output: string }[] {
  return [...page.matchAll(/```console\n\$ notice-lint ([^\n]+)\n([^]*?)\n```/g)].map(
    ([, command = '', output = '']) => ({
      command,
      output,
    }),
  )
}

function outputOf(command: string): string {
  const { stdout } = spawnSync(process.execPath, [join(root, 'bin/notice-lint.js'), ...command.split(' ')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'zh_CN.UTF-8', NO_COLOR: '1' },
  })
  return stdout.trimEnd()
}

function showRealOutput(examples: ReturnType<typeof examplesOf>): void {
  for (const { command, output } of examples) {
    const shown = output.replace(/\n…$/, '')
    const real = outputOf(command)
    expect(shown === output ? real : real.slice(0, shown.length), command).toBe(shown)
  }
}

describe('docs/fixes.md', () => {
  it('shows real output', () => {
    const examples = examplesOf(readFileSync(join(root, 'docs/fixes.md'), 'utf8'))
    expect(examples).toHaveLength(1)
    showRealOutput(examples)
  })
})

describe.each(['README.md', 'README.zh.md'])('%s', (name) => {
  const page = readFileSync(join(root, name), 'utf8')

  it('shows real output', () => {
    const examples = examplesOf(page)
    expect(examples).toHaveLength(3)
    showRealOutput(examples)
  })

  it('names every dependency with its purpose, and no other', () => {
    const rows = [...page.matchAll(/^\| ([a-z@][a-z0-9/-]*) \| ([^|]+) \|$/gm)].map((match) => match[1])
    expect(rows.filter((row) => row !== 'package').sort()).toEqual(Object.keys(manifest.dependencies).sort())
  })

  it('links to files that are there and published', () => {
    const links = [...page.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '')
    expect(links.length).toBeGreaterThan(8)
    for (const link of links) {
      expect(existsSync(join(root, link)), link).toBe(true)
      const [top = ''] = dirname(link) === '.' ? [link] : link.split('/')
      expect([...manifest.files, 'CONTRIBUTING.md'], link).toContain(top)
    }
  })
})
