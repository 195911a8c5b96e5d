/** Puts markup that stands on lines of its own, such as a rule, into the tree where it stands. */
import type { Markup, Node, Notice } from '../tree/index.ts'

/**
 * The notice with `markup` (in order) among its children, or those of the node that it stands in. Linear in the nodes
 * and the markup.
 */
export function withMarkup(notice: Notice, markup: readonly Markup[]): Notice {
  return markup.length === 0 ? notice : { ...notice, children: merge(notice.children, markup) }
}

function merge<Child extends Node>(children: readonly Child[], markup: readonly Markup[]): (Child | Markup)[] {
  const merged: (Child | Markup)[] = []
  let next = 0
  for (const child of children) {
    const from = next
    while (startOf(markup[next]) < child.position.start.offset) next++
    for (let at = from; at < next; at++) keep(merged, markup[at])
    const within = next
    while (startOf(markup[next]) < child.position.end.offset) next++
    merged.push(within === next ? child : fill(child, markup.slice(within, next)))
  }
  for (let at = next; at < markup.length; at++) keep(merged, markup[at])
  return merged
}

function keep(merged: (Node | Markup)[], leaf: Markup | undefined): void {
  if (leaf !== undefined) merged.push(leaf)
}

function startOf(leaf: Markup | undefined): number {
  return leaf?.position.start.offset ?? Number.POSITIVE_INFINITY
}

/** The same node with markup inside. A leaf holds words of one line, so that no markup line stands in it. */
function fill<Child extends Node>(node: Child, markup: readonly Markup[]): Child {
  if (!('children' in node)) return node
  return { ...node, children: merge<Node>(node.children, markup) }
}
