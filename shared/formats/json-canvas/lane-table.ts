/** A map that somebody drew on a canvas as a table: names of lanes in a column at its left, stages above the others. */
import { laneOf } from '../lanes/lane-words.ts'
import type { NamedTable } from '../tables/cells/text-table.ts'
import type { Box } from './layout.ts'
import { readNodeText } from './node-labels.ts'
import type { CanvasNode } from './parse.ts'
import { ourKey } from './write-json-canvas.ts'

type Card = { readonly box: Box; readonly title: string; readonly text: string }

export type LaneTable = {
  readonly table: NamedTable
  /** What stands above the stages. */
  readonly above: readonly string[]
}

/** The table; null of a canvas that lies otherwise, and of ours. */
export function laneTable(nodes: readonly CanvasNode[], name: string): LaneTable | null {
  const isOther = ({ type, fields }: CanvasNode) => type !== 'text' || Object.hasOwn(fields, ourKey)
  if (nodes.length > mostNodes || nodes.some(isOther)) return null
  const cards = nodes.map((node): Card => {
    const { title, rest } = readNodeText(node.words)
    return { box: node, title, text: rest === '' ? title : `${title}: ${rest.replace(/\s*\n\s*/g, ' ')}` }
  })
  const lanes = lanesIn(cards)
  const [first] = lanes
  if (!first || lanes.length < 2) return null
  const right = Math.max(...lanes.map(({ box }) => box.x + box.width))
  const others = cards.filter((card) => !lanes.includes(card))
  const above = others.filter(({ box }) => bottom(box) <= first.box.y).sort((a, b) => a.box.y - b.box.y)
  const lowest = Math.max(...above.map(({ box }) => bottom(box)))
  const heads = above.filter(({ box }) => middle(box).x > right && bottom(box) > lowest - box.height).sort(byX)
  const cells = others.filter((card) => !above.includes(card))
  // What stands left of the names is no cell of a table.
  if (heads.length < 2 || cells.some(({ box }) => middle(box).x < right)) return null
  const textAt = (lane: Card, head: Card): string =>
    cells
      .filter(({ box }) => nearest(lanes, box, 'y') === lane && nearest(heads, box, 'x') === head)
      .map(({ text }) => text)
      .join('\n')
  const table = {
    name,
    headerRow: 1,
    headers: ['', ...heads.map(({ title }) => title)],
    rows: lanes.map((lane) => [lane.title, ...heads.map((head) => textAt(lane, head))]),
  }
  return { table, above: above.filter((card) => !heads.includes(card)).map(({ text }) => text) }
}

/** Nobody lays out more by hand, and each cell is held against each lane. */
const mostNodes = 1_000

/** The cards with names of lanes that stand below each other, leftmost of all such. */
function lanesIn(cards: readonly Card[]): readonly Card[] {
  const named = cards.filter(({ title }) => laneOf(title) !== null)
  const left = Math.min(...named.map(({ box }) => box.x))
  return named.filter(({ box }) => Math.abs(box.x - left) < box.width / 2).sort((a, b) => a.box.y - b.box.y)
}

function nearest(cards: readonly Card[], box: Box, axis: 'x' | 'y'): Card | undefined {
  const away = (card: Card) => Math.abs(middle(card.box)[axis] - middle(box)[axis])
  return cards.reduce<Card | undefined>((best, card) => (best && away(best) <= away(card) ? best : card), undefined)
}

function bottom({ y, height }: Box): number {
  return y + height
}

function middle({ x, y, width, height }: Box): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 }
}

function byX(a: Card, b: Card): number {
  return a.box.x - b.box.x
}
