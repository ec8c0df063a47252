/** What a node of a page says, as people read it. */
import type { Nodes } from 'mdast'

/** Marks of private use around what is bold, which no text of a page holds. */
export const boldStart = '\uE010'
export const boldEnd = '\uE011'

/** Tags in a line of Markdown that begin or end a line of their own. */
const ofLines = /^<(?:br\s*\/?|\/?(?:li|ul|ol|p|div)\b[^<>]*)>$/i

/** Breaks are line breaks, and what is bold stands between marks. */
export function wordsOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    case 'break':
      return '\n'
    case 'html':
      return ofLines.test(node.value.trim()) ? '\n' : ''
    case 'image':
      return node.alt ?? ''
    case 'strong':
      return `${boldStart}${node.children.map(wordsOf).join('')}${boldEnd}`
    case 'list':
    case 'listItem':
    case 'blockquote':
      return node.children.map(wordsOf).join('\n')
    case 'table':
      return node.children.map((row) => row.children.map(plainWordsOf).join(' | ')).join('\n')
    default:
      return 'children' in node ? node.children.map((child: Nodes) => wordsOf(child)).join('') : ''
  }
}

/** The same without marks of what is bold. */
export function plainWordsOf(node: Nodes): string {
  return withoutBold(wordsOf(node)).trim()
}

export function withoutBold(text: string): string {
  return text.replace(/[\uE010\uE011]/g, '')
}
