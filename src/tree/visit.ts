import type { Leaf, Node, NodeOf, NodeType, Parent } from './nodes.ts'

export function isLeaf(node: Node): node is Leaf {
  return node.type === 'text' || node.type === 'markup'
}

/** Calls `enter` for `node` and everything below it in document order, `leave` on the way back. Recursion-free. */
export function walk(
  root: Node,
  enter: (node: Node, parent: Parent | undefined) => void,
  leave?: (node: Node) => void,
): void {
  const open: { node: Parent; next: number }[] = []
  enter(root, undefined)
  if (isLeaf(root)) return leave?.(root)
  open.push({ node: root, next: 0 })
  while (open.length > 0) {
    const top = open[open.length - 1]
    if (top === undefined) return
    const child: Node | undefined = top.node.children[top.next++]
    if (child === undefined) {
      leave?.(top.node)
      open.pop()
      continue
    }
    enter(child, top.node)
    if (isLeaf(child)) leave?.(child)
    else open.push({ node: child, next: 0 })
  }
}

/** All leaves below `node`, in document order. */
export function leavesOf(node: Node): Leaf[] {
  const leaves: Leaf[] = []
  walk(node, (each) => {
    if (isLeaf(each)) leaves.push(each)
  })
  return leaves
}

/** The first direct child of the given type. */
export function childOf<Type extends NodeType>(node: Parent, type: Type): NodeOf<Type> | undefined {
  for (const child of node.children) if (isType(child, type)) return child
  return undefined
}

/** The direct children of the given type. */
export function childrenOf<Type extends NodeType>(node: Parent, type: Type): NodeOf<Type>[] {
  const found: NodeOf<Type>[] = []
  for (const child of node.children) if (isType(child, type)) found.push(child)
  return found
}

function isType<Type extends NodeType>(node: Node, type: Type): node is NodeOf<Type> {
  return node.type === type
}

/**
 * The words below `node`, markup left out. Lines of one paragraph are joined as a reader joins them: without a blank,
 * but with one between two Latin letters or digits.
 */
export function textOf(node: Node): string {
  // Kept apart until the end: looking at the end of a string that has just grown copies all of it.
  const parts: string[] = []
  for (const leaf of leavesOf(node)) {
    if (leaf.type !== 'text') continue
    const before = parts[parts.length - 1]?.slice(-1) ?? ''
    if (/[A-Za-z0-9,.;]/.test(before) && /^[A-Za-z0-9]/.test(leaf.value)) parts.push(' ')
    parts.push(leaf.value)
  }
  return parts.join('')
}
