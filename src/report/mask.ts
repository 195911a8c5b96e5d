/** Numbers of persons within a line that is shown: reports lie in logs that many read. */
import type { SnippetParts } from './snippet.ts'

/** Longer runs of digits are numbers of persons, cards and accounts; no rule needs to show them. */
const long = /[0-9０-９]{15,}[xXＸ]?/g
/** What findings about persons are about: telephone numbers too. */
const short = /[0-9０-９](?:[ -]?[0-9０-９*]){6,}[xXＸ]?/g

/** `parts` with the digits of such numbers, but for the first three, as `*` of the same width. */
export function masked(parts: SnippetParts, ruleId: string): SnippetParts {
  const pattern = ruleId.startsWith('privacy/') ? short : long
  const mask = (text: string): string =>
    text.replace(pattern, (run) =>
      Array.from(run, (sign, at) =>
        at < 3 || !/[0-9０-９xXＸ]/.test(sign) ? sign : sign > '\uff00' ? '＊' : '*',
      ).join(''),
    )
  return { ...parts, before: mask(parts.before), marked: mask(parts.marked), after: mask(parts.after) }
}
