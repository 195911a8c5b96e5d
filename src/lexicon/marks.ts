/** Punctuation marks: pairs and widths. Source: GB/T 15834-2011 4.8, 4.9, 4.15, 5.1. */

/** Opening marks and the marks that close them. */
export const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['〈', '〉'],
  ['〔', '〕'],
  ['［', '］'],
  ['[', ']'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
  ['〖', '〗'],
  ['｛', '｝'],
  ['{', '}'],
])

/** Half-width marks and the full-width marks that a Chinese sentence has in their place. */
export const widths: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
  ['(', '（'],
  [')', '）'],
])

/** Marks that end a sentence (GB/T 15834-2011 4.1 to 4.3), half-width forms included. */
export const sentenceEnd = /[。！？!?]$/
