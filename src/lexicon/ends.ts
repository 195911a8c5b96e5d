/**
 * `text` without the characters at its end that `mark`, an expression for one character, matches. Linear: an
 * expression such as `/[:：]+$/` looks at every run of colons from each of its colons.
 */
export function withoutEnd(text: string, mark: RegExp): string {
  let end = text.length
  while (end > 0 && mark.test(text.charAt(end - 1))) end--
  return end === text.length ? text : text.slice(0, end)
}
