/** A file of text as far as a person looks at it before it comes in. */
import type { Nodes, Root } from 'mdast'
import { formatCount } from '../../words/counts.ts'
import { plainWordsOf } from './node-words.ts'
import { parseHtml } from './tree.ts'

const mostLines = 400
const longestLine = 400

/** Its first lines; of a web page what it says, of JSON a line a value. */
export function shownText(text: string, kind: 'html' | 'json' | 'text'): string {
  const lines = inLines(text, kind).split(/\r\n|[\n\r]/)
  const shown = lines
    .slice(0, mostLines)
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line))
  const more = lines.length - shown.length
  return [...shown, ...(more > 0 ? [`… and ${formatCount(more, 'more line')}`] : [])].join('\n').trim()
}

function inLines(text: string, kind: 'html' | 'json' | 'text'): string {
  if (kind === 'html') return pageWords(parseHtml(text))
  return kind === 'json' ? JSON.stringify(JSON.parse(text), null, 2) : text
}

/** Its paragraphs apart, each item of a list on a line. */
function pageWords({ children }: Root): string {
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
