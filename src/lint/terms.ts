/** Terms of the user's own: what a rule must not take for unknown or wrong. */

export const termKinds = ['organs', 'names', 'words'] as const
export type TermKind = (typeof termKinds)[number]

/** As a configuration gives them; an absent kind has none. */
export type Terms = { readonly [Kind in TermKind]?: readonly string[] | undefined }

/** The terms at work, blanks taken out. */
export interface KnownTerms {
  /** Names of organs; the parser and `lexicon.looksLikeOrgan` know them too. */
  readonly organs: ReadonlySet<string>
  /** Names of persons, places and things. */
  readonly names: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  /** Whether `text` as a whole, blanks aside, is a term of one of `kinds` (of any where none is given). */
  has(text: string, ...kinds: readonly TermKind[]): boolean
  /** Whether the characters of `text` from `start` to `end` lie within a term: 启用 within 启用堂. */
  covers(text: string, start: number, end: number, ...kinds: readonly TermKind[]): boolean
}

export const noTerms: KnownTerms = knownTerms({})

export function knownTerms(terms: Terms): KnownTerms {
  const setOf = (kind: TermKind): ReadonlySet<string> =>
    new Set((terms[kind] ?? []).map(withoutBlanks).filter((term) => term !== ''))
  const sets = { organs: setOf('organs'), names: setOf('names'), words: setOf('words') }
  const wanted = (kinds: readonly TermKind[]): readonly ReadonlySet<string>[] =>
    (kinds.length === 0 ? termKinds : kinds).map((kind) => sets[kind])
  return {
    ...sets,
    has(text, ...kinds) {
      const term = withoutBlanks(text)
      return wanted(kinds).some((set) => set.has(term))
    },
    covers(text, start, end, ...kinds) {
      return wanted(kinds).some((set) => [...set].some((term) => liesWithin(text, start, end, term)))
    },
  }
}

/** A term that begins in this window and ends in it holds the range, wherever it stands. */
function liesWithin(text: string, start: number, end: number, term: string): boolean {
  return end - start <= term.length && text.slice(Math.max(0, end - term.length), start + term.length).includes(term)
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '')
}
