/** "1. Discover" with bullets right below it that aren't indented: people mean them as parts of it, though Markdown parts the lists. */
import type { List, RootContent } from 'mdast'

/** The nodes with such bullets in the items above them. */
export function withBulletsBelow(nodes: readonly RootContent[]): RootContent[] {
  const parted = nodes.filter((node, at) => isOneNumber(node) && isBullets(nodes[at + 1]))
  if (parted.length < 2) return [...nodes]
  const joined: RootContent[] = []
  for (const [at, node] of nodes.entries()) {
    const last = joined.at(-1)
    if (isOneNumber(node) && isBullets(nodes[at + 1])) {
      if (isList(last) && last.ordered && goesOn(last, node)) last.children.push(...node.children)
      else joined.push({ ...node, children: [...node.children] })
    } else if (isBullets(node) && isOneNumber(nodes[at - 1]) && isList(last)) {
      const item = last.children.at(-1)
      if (item) last.children.splice(-1, 1, { ...item, children: [...item.children, node] })
    } else joined.push(node)
  }
  return joined
}

function isList(node: RootContent | undefined): node is List {
  return node?.type === 'list'
}

function isOneNumber(node: RootContent | undefined): node is List {
  return isList(node) && node.ordered === true && node.children.length === 1
}

function isBullets(node: RootContent | undefined): node is List {
  return isList(node) && !node.ordered
}

/** Whether a list counts on from another one. */
function goesOn(list: List, { start }: List): boolean {
  return start === (list.start ?? 1) + list.children.length
}
