/**
 * What a canvas that somebody drew means as a journey: groups side by side are stages, groups below each other are channels,
 * and where there are none, headings above the cards or the columns in which cards lie are the stages.
 */
import { areStacked, type Groups, isAround, isCrossing } from './groups.ts'
import { type Box, isCentredIn } from './layout.ts'
import { readNodeText } from './node-labels.ts'
import type { CanvasEdge, CanvasNode } from './parse.ts'

export type ForeignGroups = Groups & {
  /** The heading of it all; null where there is none. */
  readonly title: CanvasNode | null
  /** Texts beside all groups that nothing leads to: no touchpoints, but what somebody wrote about them. */
  readonly remarks: readonly CanvasNode[]
  /** Texts that name a stage. */
  readonly headings: readonly CanvasNode[]
}

/** More columns than that are no stages, but cards that lie about. */
const mostColumns = 12

export function foreignGroups(nodes: readonly CanvasNode[], edges: readonly CanvasEdge[]): ForeignGroups {
  const groups = nodes.filter(({ type }) => type === 'group')
  // A frame around the whole says what it is about.
  const frames = groups.filter((group) => groups.filter((other) => isAround(group, other)).length > 1)
  const parts = groups.filter((group) => !frames.includes(group) && !isPartOfAnother(group, groups, frames))
  const crossing = parts.filter((group) => parts.some((other) => isCrossing(group, other)))
  const rest = parts.filter((group) => !crossing.includes(group))
  const lanes = crossing.length === 0 && rest.length > 1 && areStacked(rest) ? rest : crossing
  const columns = lanes === rest ? [] : rest
  const joined = new Set(edges.flatMap(({ fromNode, toNode }) => [fromNode, toNode]))
  const loose = nodes.filter(
    (node) => node.type === 'text' && !joined.has(node.id) && !parts.some((group) => isCentredIn(node, group)),
  )
  const heading = loose.find(({ words }) => /^\s*# /.test(words)) ?? null
  const title = heading && isAlone(heading, loose) ? heading : (frames.find(({ words }) => words.trim() !== '') ?? null)
  const remarks = parts.length > 0 ? loose.filter((node) => node !== title) : []
  if (columns.length > 0) return { lanes, columns, title, remarks, headings: [] }
  const beside = new Set(remarks)
  const cards = nodes.filter((node) => node.type !== 'group' && node !== title && !beside.has(node))
  const tree = lanes.length > 0 ? null : treeIn(cards, edges)
  if (tree) {
    const below = cards.filter((card) => card !== tree.root)
    const top = topRow(tree.parts)
    const stages = top.length === tree.parts.length ? columnsAround(tree.parts, below) : rowsBeside(tree.parts, below)
    return { lanes, columns: stages, title: title ?? tree.root, remarks, headings: tree.parts }
  }
  const row = headingRow(cards)
  if (row.length > 1) return { lanes, columns: columnsBelow(row, cards), title, remarks, headings: row }
  const column = lanes.length > 0 ? [] : headingColumn(cards)
  if (column.length > 1) return { lanes, columns: rowsBeside(column, cards), title, remarks, headings: column }
  const byPlace = columnsByPlace(cards)
  return { lanes, columns: areAgainst(edges, byPlace, cards) ? [] : byPlace, title, remarks, headings: [] }
}

/** Whether a good part of the arrows lead back to columns further left: steps that turn round at the edge are in no columns. */
function areAgainst(
  edges: readonly CanvasEdge[],
  columns: readonly CanvasNode[],
  cards: readonly CanvasNode[],
): boolean {
  const columnOf = new Map(cards.map((card) => [card.id, columns.findLastIndex(({ x }) => x <= middleOf(card))]))
  const steps = edges.map(({ fromNode, toNode }) => (columnOf.get(toNode) ?? 0) - (columnOf.get(fromNode) ?? 0))
  const across = steps.filter((step) => step !== 0)
  const back = across.filter((step) => step < 0).length
  return back > 1 && back * 3 >= across.length
}

/** A group inside a stage or channel is a part of it, not one more. */
function isPartOfAnother(group: CanvasNode, groups: readonly CanvasNode[], frames: readonly CanvasNode[]): boolean {
  return groups.some((other) => !frames.includes(other) && isAround(other, group))
}

type Tree = { readonly root: CanvasNode; readonly parts: readonly CanvasNode[] }

/** One card that leads to several, in one row or one column, each of which leads on: what it is about, and its stages. */
function treeIn(cards: readonly CanvasNode[], edges: readonly CanvasEdge[]): Tree | null {
  const roots = cards.filter(({ id }) => edges.every(({ toNode }) => toNode !== id))
  const [root, ...others] = roots
  if (!root || others.length > 0 || edges.length !== cards.length - 1) return null
  const targets = new Set(edges.filter(({ fromNode }) => fromNode === root.id).map(({ toNode }) => toNode))
  const parts = cards.filter(({ id }) => targets.has(id))
  const leadOn = parts.filter(({ id }) => edges.some(({ fromNode }) => fromNode === id))
  const left = least(parts, ({ x }) => x)
  const areInLine = topRow(parts).length === parts.length || parts.every(({ x, width }) => x < left + width)
  return parts.length > 1 && leadOn.length === parts.length && areInLine ? { root, parts } : null
}

/** Columns that part in the middle between one heading and the next. */
function columnsAround(headings: readonly CanvasNode[], cards: readonly CanvasNode[]): CanvasNode[] {
  const inTurn = [...headings].sort((a, b) => a.x - b.x)
  const bottom = -least(cards, ({ y, height }) => -y - height)
  return inTurn.map((heading, index) => {
    const [before, next] = [inTurn[index - 1], inTurn[index + 1]]
    const left = before ? (middleOf(before) + middleOf(heading)) / 2 : Number.MIN_SAFE_INTEGER / 2
    const right = next ? (middleOf(heading) + middleOf(next)) / 2 : Number.MAX_SAFE_INTEGER / 2
    const { title } = readNodeText(heading.words)
    return asGroup(heading, title, { x: left, y: heading.y, width: right - left, height: bottom - heading.y + 1 })
  })
}

/** Whether no other heading of the same rank stands there: of several, none is about all. */
function isAlone(heading: CanvasNode, others: readonly CanvasNode[]): boolean {
  return others.every((other) => other === heading || !/^\s*# /.test(other.words))
}

/** Headings that lie in one row above the other cards. */
function headingRow(cards: readonly CanvasNode[]): CanvasNode[] {
  const headings = cards.filter(isHeading)
  const row = topRow(headings.length > 1 ? headings : cards)
  if (row.length > mostColumns || !areHeadings(row, cards)) return []
  const lowest = -least(row, ({ y }) => -y)
  const others = cards.filter((card) => !row.includes(card))
  return others.length > 0 && others.every(({ y }) => y > lowest) ? row : []
}

/** Headings that lie in one column beside the other cards: their rows are the stages. */
function headingColumn(cards: readonly CanvasNode[]): CanvasNode[] {
  const headings = cards.filter(isHeading)
  const among = headings.length > 1 ? headings : cards
  const left = least(among, ({ x }) => x)
  const column = among.filter(({ x, width }) => x < left + width / 2)
  if (!areHeadings(column, cards)) return []
  const rightmost = -least(column, ({ x }) => -x)
  const others = cards.filter((card) => !column.includes(card))
  return others.length > 0 && others.every(({ x }) => x > rightmost) ? column : []
}

function topRow(cards: readonly CanvasNode[]): CanvasNode[] {
  const top = least(cards, ({ y }) => y)
  return cards.filter(({ y, height }) => y < top + height)
}

/** A heading without more to it. */
function isHeading({ type, words }: CanvasNode): boolean {
  return type === 'text' && /^\s*#{1,6} [^\n]*\s*$/.test(words)
}

/** Marked as headings, or all of one colour that no other card has. */
function areHeadings(some: readonly CanvasNode[], cards: readonly CanvasNode[]): boolean {
  if (some.length < 2) return false
  if (some.every(isHeading)) return true
  const colour = some[0]?.fields.color
  const others = cards.filter((card) => !some.includes(card))
  return (
    typeof colour === 'string' &&
    some.every(({ fields, words }) => fields.color === colour && !/\n/.test(words.trim())) &&
    others.every(({ fields }) => fields.color !== colour)
  )
}

function rowsBeside(headings: readonly CanvasNode[], cards: readonly CanvasNode[]): CanvasNode[] {
  const inTurn = [...headings].sort((a, b) => a.y - b.y)
  const left = least(cards, ({ x }) => x)
  const width = -least(cards, (card) => -card.x - card.width) - left + 1
  return inTurn.map((heading, index) => {
    const [before, next] = [inTurn[index - 1], inTurn[index + 1]]
    const top = before ? middleBetween(before, heading) : Number.MIN_SAFE_INTEGER / 2
    const bottom = next ? middleBetween(heading, next) : Number.MAX_SAFE_INTEGER / 2
    const { title } = readNodeText(heading.words)
    return asGroup(heading, title, { x: left, y: top, width, height: bottom - top })
  })
}

/** Where the row of one heading ends and that of the next begins: cards hang below theirs more often than above it. */
function middleBetween(upper: Box, lower: Box): number {
  return lower.y - Math.min(lower.height, Math.max(0, lower.y - upper.y - upper.height)) / 2
}

function columnsBelow(headings: readonly CanvasNode[], cards: readonly CanvasNode[]): CanvasNode[] {
  const inTurn = [...headings].sort((a, b) => a.x - b.x)
  const bottom = -least(cards, ({ y, height }) => -y - height)
  return inTurn.map((heading, index) => {
    const right = inTurn[index + 1]?.x ?? Number.MAX_SAFE_INTEGER
    const left = index === 0 ? Number.MIN_SAFE_INTEGER : heading.x
    const { title } = readNodeText(heading.words)
    return asGroup(heading, title, { x: left, y: heading.y, width: right - left, height: bottom - heading.y + 1 })
  })
}

/** Cards whose middles lie closer to each other than a card is wide stand in one column. */
function columnsByPlace(cards: readonly CanvasNode[]): CanvasNode[] {
  const inTurn = [...cards].sort((a, b) => middleOf(a) - middleOf(b))
  const columns: CanvasNode[][] = []
  for (const card of inTurn) {
    const last = columns.at(-1)
    const [first] = last ?? []
    if (last && first && middleOf(card) - middleOf(first) < Math.min(first.width, card.width)) last.push(card)
    else columns.push([card])
  }
  if (columns.length < 2 || columns.length > mostColumns) return []
  const top = least(cards, ({ y }) => y)
  const height = -least(cards, (card) => -card.y - card.height) - top
  return columns.flatMap((column, index) => {
    const [first] = column
    if (!first) return []
    const x = middleOf(first)
    const width = -least(column, (card) => -middleOf(card)) - x
    return [asGroup(first, `Stage ${index + 1}`, { x, y: top, width, height })]
  })
}

/** However many there are: a call takes no more than some ten thousand arguments. */
function least(cards: readonly CanvasNode[], of: (card: CanvasNode) => number): number {
  return cards.reduce((so, card) => Math.min(so, of(card)), Number.MAX_SAFE_INTEGER)
}

function middleOf({ x, width }: Box): number {
  return x + width / 2
}

function asGroup(node: CanvasNode, words: string, box: Box): CanvasNode {
  return { ...node, ...box, type: 'group', words, fields: {} }
}
