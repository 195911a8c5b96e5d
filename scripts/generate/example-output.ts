/** What the tool says of an example, as a user sees it in the terminal. */
import {
  Corpus,
  type Example,
  factsOf,
  type LintSettings,
  lint,
  type Rule,
  ruleFailed,
  rules,
} from '../../src/lint/index.ts'
import { parse } from '../../src/parse/index.ts'
import { sourceFromText } from '../../src/read/index.ts'
import { stylishReporter } from '../../src/report/index.ts'
import type { Language } from '../../src/tree/index.ts'

const off = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]))

/** An example of a rule that does not do as it should. */
export class ExampleError extends Error {}

/** @throws ExampleError where the rule says nothing of `text`, or fails on it. */
export async function outputOf(rule: Rule, example: Example, language: Language): Promise<string> {
  const texts = typeof example === 'string' ? [example] : example
  const text = texts.at(-1) ?? ''
  const source = sourceFromText(text, { path: 'notice.txt' })
  const severity = rule.severity === 'off' ? 'warning' : rule.severity
  const settings: LintSettings = { language, rules: { ...off, [rule.id]: severity } }
  const corpus = new Corpus()
  for (const [at, before] of texts.slice(0, -1).entries()) {
    const earlier = sourceFromText(before, { path: `${at + 1}.txt` })
    corpus.add(earlier.path, factsOf(parse(earlier), earlier, settings), [], settings)
  }
  const notice = parse(source)
  const own = lint(notice, source, settings)
  const messages = corpus.add(source.path, factsOf(notice, source, settings), own, settings)
  const failed = messages.find(({ ruleId }) => ruleId === ruleFailed)
  if (failed !== undefined) throw new ExampleError(failed.message)
  if (messages.length === 0) throw new ExampleError(`${rule.id}: silent on its own bad example:\n${text}`)
  return stylishReporter({ language }).file({ path: 'notice.txt', encoding: source.encoding, messages, source })
}
