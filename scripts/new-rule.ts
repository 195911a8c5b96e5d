/** `npm run new-rule group/name`: writes a rule and its table, ready to be filled. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { scaffold } from './scaffold.ts'

function main(id: string | undefined): number {
  if (id === undefined) return failWith('usage: npm run new-rule group/name')
  try {
    const files = scaffold(id, versionOf(readFileSync('package.json', 'utf8')))
    const there = [...files.keys()].find((path) => existsSync(path))
    if (there !== undefined) return failWith(`${there} is there already`)
    for (const [path, text] of files) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
      process.stdout.write(`wrote ${path}\n`)
    }
  } catch (error) {
    if (error instanceof RangeError) return failWith(error.message)
    throw error
  }
  process.stdout.write('fill both, then: npm run generate\n')
  return 0
}

function versionOf(packageText: string): string {
  const content: unknown = JSON.parse(packageText)
  if (typeof content === 'object' && content !== null && 'version' in content) return String(content.version)
  throw new Error('package.json has no version')
}

function failWith(message: string): number {
  process.stderr.write(`${message}\n`)
  return 2
}

process.exitCode = main(process.argv[2])
