import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'

// Backtracking is judged by an automaton: exact, where the expression has no look-ahead and is not enormous.
process.env.RECHECK_BACKEND = 'pure'

interface Expression {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** Where rules find their expressions: they run on whole paragraphs, however long. */
const folders = ['src/lint', 'src/lexicon']

function literalsIn(file: string): Expression[] {
  const found: Expression[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('regex' in node && typeof node.regex === 'object' && node.regex !== null) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string }
      found.push({ file, source: pattern, flags })
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }))
  return found
}

/** Expressions put together from pieces, as they are when the rules have been loaded. */
async function assembled(): Promise<Expression[]> {
  const found: Expression[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const made = new target(source, flags)
      found.push({ file: 'put together', source: made.source, flags: made.flags })
      return made
    },
  })
  try {
    await import('../src/lint/registry.ts')
  } finally {
    globalThis.RegExp = original
  }
  return found
}

describe('regular expressions of the rules', () => {
  it('do not backtrack badly', { timeout: 300_000 }, async () => {
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name)),
    )
    const all = [...(await assembled()), ...files.flatMap(literalsIn)]
    const unlike = new Map(all.map((each) => [`/${each.source}/${each.flags}`, each]))
    const slow: string[] = []
    let undecided = 0
    for (const [written, { file, source, flags }] of unlike) {
      const result = checkSync(source, flags.replace('d', ''), { checker: 'automaton', timeout: 1500 })
      if (result.status === 'unknown') undecided++
      if (result.status === 'vulnerable') slow.push(`${file}: ${written} is ${result.complexity.type}`)
    }
    console.log(`${unlike.size} regular expressions, ${undecided} of them undecided (look-ahead or size)`)
    expect(slow).toEqual([])
  })
})
