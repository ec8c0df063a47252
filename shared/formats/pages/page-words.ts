/** What a page of HTML says, line by line, without its marks. */
import type { Nodes, Root } from 'mdast'
import { plainWordsOf } from './node-words.ts'

/** Its paragraphs apart, each item of a list on a line. */
export function pageWords({ children }: Root): string {
  return children.map((node) => linesOf(node, '')).join('\n\n')
}

function linesOf(node: Nodes, indent: string): string {
  if (node.type === 'list') return node.children.map((item) => linesOf(item, indent)).join('\n')
  if (node.type === 'listItem') {
    const [first = '', ...below] = node.children.map((child) =>
      linesOf(child, child.type === 'list' ? `${indent}  ` : ''),
    )
    return [`${indent}• ${first}`, ...below].join('\n')
  }
  return plainWordsOf(node)
}
