/** Cards of the layout -> React Flow's nodes. A card of which nothing changed yields the same node object. */
import type { Node } from 'reactflow'
import type { Mark } from '../../shared/gaps/marks.ts'
import { inOrder, type JourneyDocument, touchpointsInCell } from '../../shared/journey/document.ts'
import { compareRanks } from '../../shared/journey/rank.ts'
import type { Id, Kind, Touchpoint } from '../../shared/journey/schema.ts'
import type { Box, CardBox, JourneyLayout, Point } from '../../shared/layout/types.ts'
import { meets } from './visible-area.ts'

export type CardData = {
  readonly touchpoint: Touchpoint
  readonly card: CardBox
  readonly kind: Kind
  readonly mark: Mark | null
  /** It would be made or changed by the repair that is previewed. */
  readonly isPreviewed: boolean
  /** Whether a filter is about something else. */
  readonly isDimmed: boolean
}
export type CardNode = Node<CardData, 'touchpoint'>

export type FlowInput = {
  readonly document: JourneyDocument
  readonly layout: JourneyLayout
  readonly selectedIds: ReadonlySet<Id>
  /** Where cards hang on the pointer while they are dragged. */
  readonly dragged: ReadonlyMap<Id, Point>
  readonly marks: ReadonlyMap<Id, Mark>
  readonly previewedIds: ReadonlySet<Id>
  /** What the filter is about; null where there is none. */
  readonly matchingIds: ReadonlySet<Id> | null
  /** The part of the map that is drawn; cards elsewhere have no node unless they are selected or dragged. */
  readonly area: Box | null
}

/**
 * Nodes in the order of the journey.
 * @param before the nodes of the last call, by id: React Flow compares by identity and re-reads only those that differ.
 */
export function toFlow(input: FlowInput, before: ReadonlyMap<Id, CardNode>): CardNode[] {
  const { document, layout } = input
  const nodes: CardNode[] = []
  for (const touchpoint of drawnTouchpoints(input)) {
    const card = layout.cards.get(touchpoint.id)
    const kind = document.channels.get(touchpoint.channelId)?.kind
    if (!card || !kind) continue
    const isSelected = input.selectedIds.has(touchpoint.id)
    const mark = input.marks.get(touchpoint.id) ?? null
    const isPreviewed = input.previewedIds.has(touchpoint.id)
    const isDimmed = input.matchingIds !== null && !input.matchingIds.has(touchpoint.id)
    const position = input.dragged.get(touchpoint.id) ?? card
    const known = before.get(touchpoint.id)
    nodes.push(
      known && isSame(known, { touchpoint, card, kind, mark, isPreviewed, isDimmed }, isSelected, position)
        ? known
        : newNode({ touchpoint, card, kind, mark, isPreviewed, isDimmed }, isSelected, position),
    )
  }
  return nodes
}

/** Of a large journey only those in view and those that a hand holds: no letter has time to look at each of thousands. */
function drawnTouchpoints({ document, layout, area, selectedIds, dragged }: FlowInput): readonly Touchpoint[] {
  if (!area) return inOrder(document.touchpoints)
  const drawn = new Set<Touchpoint>()
  for (const cell of layout.cells.values()) {
    if (meets(area, cell))
      for (const touchpoint of inView(touchpointsInCell(document, cell), layout, area)) drawn.add(touchpoint)
  }
  for (const id of [...selectedIds, ...dragged.keys()]) {
    const touchpoint = document.touchpoints.get(id)
    if (touchpoint) drawn.add(touchpoint)
  }
  return [...drawn].sort(compareRanks)
}

/** The touchpoints of a cell that lie in the area: they stand from top to bottom, so that the first one is found by halving. */
function* inView(inCell: readonly Touchpoint[], layout: JourneyLayout, area: Box): Generator<Touchpoint> {
  const boxOf = (at: number) => layout.cards.get(inCell[at]?.id ?? '')
  let [low, high] = [0, inCell.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const box = boxOf(middle)
    if (box && box.y + box.height < area.y) low = middle + 1
    else high = middle
  }
  for (let at = low; at < inCell.length; at += 1) {
    const [touchpoint, box] = [inCell[at], boxOf(at)]
    if (!touchpoint || !box || box.y > area.y + area.height) return
    if (meets(area, box)) yield touchpoint
  }
}

function isSame(node: CardNode, data: CardData, isSelected: boolean, position: Point): boolean {
  return (
    node.data.touchpoint === data.touchpoint &&
    node.data.card === data.card &&
    node.data.kind === data.kind &&
    node.data.mark === data.mark &&
    node.data.isPreviewed === data.isPreviewed &&
    node.data.isDimmed === data.isDimmed &&
    node.selected === isSelected &&
    node.position.x === position.x &&
    node.position.y === position.y
  )
}

/** Sizes come from the layout, so that React Flow needn't measure before it shows a card. */
function newNode(data: CardData, isSelected: boolean, { x, y }: Point): CardNode {
  const { width, height } = data.card
  return {
    id: data.touchpoint.id,
    type: 'touchpoint',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    selected: isSelected,
    data,
    zIndex: isSelected ? 2 : 1,
  }
}
