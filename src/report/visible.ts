/** What is printed of a file's own text: a notice must not be able to steer the terminal that shows it. */

/**
 * Control characters as their pictures (`␛`, `␊`), those without one and the marks that turn the writing direction as
 * `�`. A tab becomes four blanks, so that a caret line can be laid out under it.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, picture)
}

function picture(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 0x09) return '    '
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}
