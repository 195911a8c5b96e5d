/** Nodes of the head. */
import type { Field, Leaf } from '../tree/index.ts'
import { bodyNode } from './body.ts'
import { type HeadLine, isLoose } from './head-line.ts'
import type { Head } from './head.ts'
import { fieldNode, fieldNodes, metadataNode } from './header.ts'
import { type Line, wholeLine } from './lines.ts'
import { type Child, documentNumberNode, furnitureNode, historyNodes, issuerNode, titleNode } from './nodes.ts'

export function headNodes(head: Head, isRepeated: boolean): Child[] {
  const nodes: Child[] = []
  for (let index = 0; index < head.lines.length; index++) {
    const from = index
    const first = head.lines[index]
    if (first === undefined) break
    while (continuesNode(first, head.lines[index + 1])) index++
    nodes.push(...headNode(head.lines.slice(from, index + 1), isRepeated))
  }
  return nodes
}

export function continuesNode(first: HeadLine, next: HeadLine | undefined): boolean {
  if (next === undefined) return false
  if (first.role === 'field') return next.role === 'field' || next.role === 'value'
  if (first.role === 'title' || first.role === 'repeated') return next.role === first.role && next.title === first.title
  return (
    first.role === 'history' &&
    next.role === 'history' &&
    /^[（(]/.test(first.line.text) &&
    !/[）)]$/.test(first.line.text)
  )
}

export function headNode(lines: readonly HeadLine[], isRepeated: boolean): Child[] {
  const first = lines[0]
  if (first === undefined) return []
  const each = lines.map((line) => line.line)
  switch (first.role) {
    case 'field':
    case 'value':
      return metadataNode(fieldsOfHead(lines))
    case 'title':
      return titleNode(each, isRepeated ? true : undefined)
    case 'repeated':
      return titleNode(each, true)
    case 'issuer':
      return issuerNode(each)
    case 'documentNumber':
      return each.flatMap(documentNumberNode)
    case 'history':
      return historyNodes(each)
    case 'furniture':
      return each.flatMap(furnitureNode)
    case 'page':
      return isLoose(first.line) ? looseField(first.line) : bodyNode(each)
  }
}

/** A date without a label between the head's lines: part of the header, but no field. */
export function looseField(line: Line): Child[] {
  return metadataNode(wholeLine(line))
}

export function fieldsOfHead(lines: readonly HeadLine[]): (Field | Leaf)[] {
  const nodes: (Field | Leaf)[] = []
  for (let index = 0; index < lines.length; index++) {
    const each = lines[index]
    if (each === undefined) break
    const values: Line[] = []
    for (let next = index + 1; lines[next]?.role === 'value'; next++) values.push(lines[next]?.line ?? each.line)
    if (each.role === 'field' && each.fields !== undefined) nodes.push(...fieldNodes(each.line, each.fields, values))
    else if (each.role === 'value' && index === 0)
      nodes.push(...fieldNode('other', '', each.line.text, wholeLine(each.line)))
  }
  return nodes
}
