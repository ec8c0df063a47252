/** Cells of a table of HTML: a line for each paragraph, box and bullet in them, as Word and wikis fill them. */
import { defaultHandlers, type Handle } from 'hast-util-to-mdast'

type Cell = Parameters<Handle>[1]
type Node = Cell['children'][number]

/** What a parser does with cells, which else would write their parts as one word. */
export const cellHandlers: Readonly<Record<'td' | 'th', Handle>> = {
  td: (state, cell) => defaultHandlers.td(state, withLines(cell)),
  th: (state, cell) => defaultHandlers.th(state, withLines(cell)),
}

function withLines(cell: Cell): Cell {
  const lines = linesIn(cell.children).filter((line) => line.some(isSaid))
  return { ...cell, children: lines.flatMap((line, at) => (at === 0 ? line : [lineBreak, ...line])) }
}

const inOwnLine = /^(?:p|div|section|ul|ol|li|h[1-6])$/

/** Chips of one look with nothing between them. */
function areChips(nodes: readonly Node[]): boolean {
  const said = nodes.filter(isSaid)
  const looks = said.map((node) => (node.type === 'element' && node.tagName === 'span' ? firstClass(node) : ''))
  return said.length > 1 && looks.every((look) => look !== '' && look === looks[0])
}

function firstClass({ properties: { className } }: Cell): string {
  return Array.isArray(className) ? String(className[0] ?? '') : ''
}

function linesIn(nodes: readonly Node[]): Node[][] {
  if (areChips(nodes)) return nodes.filter(isSaid).map((node) => [node])
  const lines: Node[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'element' && inOwnLine.test(node.tagName)) {
      for (const line of linesIn(node.children)) lines.push(line)
      lines.push([])
    } else lines.at(-1)?.push(node)
  }
  return lines
}

function isSaid(node: Node): boolean {
  return node.type === 'element' || (node.type === 'text' && node.value.trim() !== '')
}

const lineBreak: Node = { type: 'element', tagName: 'br', properties: {}, children: [] }
