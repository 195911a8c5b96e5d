/** The outline of a notice: title, sections and items, signature, attachments. */
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver/node.js'
import { childOf, type Language, type Node, type Position, textOf } from '../index.ts'
import type { CheckedDocument, CheckedNotice } from './checked-document.ts'
import type { Places } from './places.ts'

/** An entry longer than this is cut: an outline is for finding one's way. */
const longest = 40

export function symbolsOf(checked: CheckedDocument): DocumentSymbol[] {
  return checked.kind === 'notice' ? entriesBelow(checked.notice, checked) : []
}

/** The same for clients that know no hierarchy. */
export function flatSymbolsOf(symbols: readonly DocumentSymbol[], uri: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range } },
    ...flatSymbolsOf(children, uri),
  ])
}

function entriesBelow(parent: Node, checked: CheckedNotice): DocumentSymbol[] {
  if (!('children' in parent)) return []
  const children: readonly Node[] = parent.children
  return children.flatMap((node) => entriesOf(node, checked))
}

function entriesOf(node: Node, checked: CheckedNotice): DocumentSymbol[] {
  const { places, language } = checked
  switch (node.type) {
    case 'title':
      return node.repeated === true ? [] : [entry(node.text, SymbolKind.Module, node, node, places)]
    case 'recipients':
      return [entry(node.names.join('；'), SymbolKind.Field, node, node, places)]
    case 'body':
      return entriesBelow(node, checked)
    case 'section':
    case 'item': {
      const kind = node.type === 'section' ? SymbolKind.Namespace : SymbolKind.Field
      const head = childOf(node, 'heading') ?? childOf(node, 'marker') ?? node
      return [{ ...entry(numbered(node), kind, node, head, places), children: entriesBelow(node, checked) }]
    }
    case 'signature':
      return [entry(signatureName(node, language), SymbolKind.Constant, node, node, places)]
    case 'attachment': {
      const title = childOf(node, 'title')
      const name = [node.label, title?.text].filter((part) => part !== undefined).join(' ')
      const named = name === '' ? { zh: '附件', en: 'attachment' }[language] : name
      const rest = entriesBelow(node, checked)
      return [{ ...entry(named, SymbolKind.Package, node, title ?? node, places), children: rest }]
    }
    default:
      return []
  }
}

/** Marker and heading; of one without a heading the words that follow. */
function numbered(node: Extract<Node, { type: 'section' | 'item' }>): string {
  const heading = childOf(node, 'heading')
  if (heading === undefined) return textOf(node)
  return `${childOf(node, 'marker')?.text ?? ''}${heading.text}`
}

function signatureName({ issuers, date }: Extract<Node, { type: 'signature' }>, language: Language): string {
  const name = [...issuers, ...(date === undefined ? [] : [date])].join(' ')
  return name === '' ? { zh: '落款', en: 'signature' }[language] : name
}

interface Placed {
  readonly position: Position
}

function entry(name: string, kind: SymbolKind, whole: Placed, head: Placed, places: Places): DocumentSymbol {
  const line = name.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  const shown = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : line
  return {
    // The protocol allows no empty names.
    name: shown === '' ? '…' : shown,
    kind,
    range: places.rangeOf(whole.position),
    selectionRange: places.rangeOf(head.position),
  }
}
