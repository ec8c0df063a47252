/** Parts of a line that a page sets apart by its looks alone: an icon, a number or a badge and the word beside it. */
import type { fromHtml } from 'hast-util-from-html'
import { isBadge } from '../lanes/badge.ts'

type Root = ReturnType<typeof fromHtml>
type Node = Root['children'][number]
type Element = Extract<Node, { readonly type: 'element' }>

/** The page with a space between such parts. */
export function withPartsApart(root: Root): Root {
  return { ...root, children: partsApart(root.children, false) as Root['children'] }
}

function partsApart(nodes: readonly Node[], isHead: boolean): Node[] {
  return nodes.flatMap((node, at): Node[] => {
    const before = nodes[at - 1]
    const isGlued = before !== undefined && areGlued(before, node, isHead)
    return [...(isGlued ? [{ type: 'text' as const, value: ' ' }] : []), insideApart(node)]
  })
}

function insideApart(node: Node): Node {
  if (node.type !== 'element' || /^(?:script|style|svg|pre|code)$/.test(node.tagName)) return node
  const isHead = /^h[1-6]$/.test(node.tagName)
  const children = partsApart(node.children, isHead) as typeof node.children
  // Boxes in a heading are parts of its line.
  return {
    ...node,
    children: isHead ? children.map((child) => (isBox(child) ? { ...child, tagName: 'span' } : child)) : children,
  }
}

function areGlued(one: Node, other: Node, isHead: boolean): boolean {
  if (!isOfLine(one, isHead) || !isOfLine(other, isHead)) return false
  if (one.type === 'text' && other.type === 'text') return false
  const [left, right] = [textOf(one), textOf(other)]
  if (!/\S$/.test(left) || !/^[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(right)) return false
  if (isHead && (isBox(one) || isBox(other))) return true
  const isMarked = (one.type === 'element' && isBadge(left)) || (other.type === 'element' && isBadge(right))
  if (isMarked)
    return /(?:[\p{L}\p{N}\p{Extended_Pictographic}.)]|\uFE0F)$/u.test(left) && !isEndingOfNumber(left, right)
  return one.type === 'element' && other.type === 'element' && /\p{Ll}$/u.test(left) && /^\p{Lu}/u.test(right)
}

/** "1st", "3x" and "15" are one word however they are set. */
function isEndingOfNumber(left: string, right: string): boolean {
  return /\d$/.test(left) && /^(?:\d|(?:st|nd|rd|th|x|er|e|h|s|min|k|m)\b)/i.test(right)
}

function isOfLine(node: Node, isHead: boolean): boolean {
  if (node.type === 'text') return true
  return (
    node.type === 'element' &&
    (/^(?:span|b|strong|i|em|small|mark|time|label)$/.test(node.tagName) || (isHead && isBox(node)))
  )
}

function isBox(node: Node): node is Element {
  return node.type === 'element' && /^(?:div|p)$/.test(node.tagName)
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}
