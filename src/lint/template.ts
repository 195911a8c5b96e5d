/** Message templates: text with `{name}` placeholders, taken apart once and filled many times. */

export type TemplateData = Readonly<Record<string, string | number>>

export interface Template {
  /** The names between braces, each once, in the order of their first appearance. */
  readonly names: readonly string[]
  /** Fills the placeholders. Values are taken as they are: braces in them mean nothing. */
  render(data: TemplateData): string
}

/** Matches `{found}`; not `{}`, `{ found }` or a lone brace, which stay in the text. */
const placeholder = /\{([A-Za-z][A-Za-z0-9]*)\}/

export function compileTemplate(text: string): Template {
  const parts = text.split(placeholder)
  if (parts.length === 1) return { names: [], render: () => text }
  // `split` with one group alternates: text, name, text, name, … text.
  const names = parts.filter((_, at) => at % 2 === 1)
  return {
    names: [...new Set(names)],
    render(data) {
      let rendered = ''
      for (const [at, part] of parts.entries()) rendered += at % 2 === 1 ? String(data[part] ?? `{${part}}`) : part
      return rendered
    },
  }
}

/** The first placeholder that `data` leaves unfilled, and nobody else fills. */
export function missingName(
  template: Template,
  data: Readonly<Record<string, unknown>>,
  filledLater?: ReadonlySet<string>,
): string | undefined {
  for (const name of template.names) if (data[name] === undefined && filledLater?.has(name) !== true) return name
  return undefined
}
