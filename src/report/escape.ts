/** Text within other languages. */

/** For XML 1.0 and HTML, in text and in attributes with double quotes; characters that XML does not have become `�`. */
export function xml(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
      .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
  )
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** For a cell of a table in GitHub's and GitLab's Markdown: nothing in it is a sign, and it stays on its line. */
export function markdownCell(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\`*_{}[\]<>#|~&@!]/g, (sign) => `\\${sign}`)
}

/** A path as a URI reference: relative as it is, absolute as `file:///…`. */
export function uriOf(path: string): string {
  const reference = path.split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return `file://${reference}`
  return /^[A-Za-z]:\//.test(path) ? `file:///${path.slice(0, 2)}${reference.slice(4)}` : reference
}
