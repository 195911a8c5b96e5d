/** Nodes of the text behind the head. */
import { genreOf } from '../lexicon/index.ts'
import type { Attachment, Furniture, Imprint, Issuer, Leaf } from '../tree/index.ts'
import { bodyNode } from './body.ts'
import { leavesOfLine, spanOf } from './lines.ts'
import {
  type Child,
  annotationNode,
  documentNumberNode,
  furnitureNode,
  imprintNode,
  recipientsNode,
  signatureNode,
  titleNode,
} from './nodes.ts'
import { attachmentNoteNode } from './note-entries.ts'
import type { Run } from './reading.ts'
import { compact } from './shapes.ts'

export function textNodes(runs: readonly Run[], fuller: Run | undefined): Child[] {
  const nodes: Child[] = []
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]
    if (run === undefined) break
    if (run.part === 0) {
      nodes.push(...(run === fuller ? titleNode(run.lines) : runNodes(run)))
      continue
    }
    const from = index
    while (runs[index + 1]?.part === run.part) index++
    nodes.push(...attachmentNode(runs.slice(from, index + 1)))
  }
  return nodes
}

export type RunNode = Exclude<Attachment['children'][number], Leaf | Issuer>

export function runNodes(run: Run): (RunNode | Imprint | Furniture)[] {
  const { lines } = run
  switch (run.role) {
    case 'recipients':
      return recipientsNode(lines)
    case 'title':
      return titleNode(lines, true)
    case 'attachmentNote':
      return attachmentNoteNode(lines)
    case 'signature':
      return signatureNode(lines)
    case 'annotation':
      return annotationNode(lines)
    case 'documentNumber':
      return lines.flatMap(documentNumberNode)
    case 'imprint':
      return imprintNode(lines)
    case 'furniture':
      return lines.flatMap(furnitureNode)
    case 'label':
    case 'body':
      return bodyNode(lines)
  }
}

export function attachmentNode(runs: readonly Run[]): Attachment[] {
  const children: Attachment['children'][number][] = []
  let label: string | undefined
  for (const run of runs) {
    const first = run.lines[0]
    if (run.role === 'label' && first !== undefined) {
      const head =
        /^[【[]?附\s*(?:件|录|表)?\s*(?:[0-9０-９]{1,2}(?![0-9年])|[0-9](?=20\d\d年)|[一二三四五六七八九十]{1,3})?[】\]]?/.exec(
          first.text,
        )
      const end = head?.[0].length ?? first.text.length
      const colon = /^\s*[:：.．、]?\s*/.exec(first.text.slice(end))?.[0].length ?? 0
      label = compact(first.text.slice(0, end)).replace(/[【】[\]]/g, '')
      const groups = leavesOfLine(first, [
        { to: end, role: 'label' },
        { to: end + colon, markup: true },
        { to: first.text.length },
      ])
      children.push(...(groups[0] ?? []), ...(groups[1] ?? []))
      const words = groups[2] ?? []
      const position = spanOf(words)
      const text = compact(first.text.slice(end + colon))
      const genre = genreOf(text)
      if (position !== undefined)
        children.push({
          type: 'title',
          text,
          ...(genre !== undefined && { genre: genre.word }),
          children: words,
          position,
        })
    } else if (run.role === 'title') children.push(...titleNode(run.lines))
    else {
      for (const node of runNodes(run)) if (node.type !== 'furniture' && node.type !== 'imprint') children.push(node)
    }
  }
  const position = spanOf(children)
  return position === undefined
    ? []
    : [{ type: 'attachment', ...(label !== undefined && { label }), children, position }]
}
