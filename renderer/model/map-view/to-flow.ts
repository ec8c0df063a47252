/** Cards of the layout -> React Flow's nodes. A card of which nothing changed yields the same node object. */
import type { Node } from 'reactflow'
import type { Mark } from '../../../shared/gaps/mark.ts'
import { inOrder, type JourneyDocument, touchpointsInCell } from '../../../shared/journey/document.ts'
import { openOpportunitiesOf } from '../../../shared/journey/opportunities.ts'
import { compareRanks } from '../../../shared/journey/rank.ts'
import type { Id, Kind, Touchpoint } from '../../../shared/journey/schema.ts'
import type { Box, CardBox, JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import type { CardWords } from '../../../shared/layout/grid/card-words.ts'
import { wordsOnMap } from '../../../shared/layout/grid/words-on-map.ts'
import type { ZoomStep } from '../../../shared/layout/grid/zoom-step.ts'
import { columnsIn, lanesIn, meets } from './visible-area.ts'

export type CardData = {
  readonly touchpoint: Touchpoint
  readonly card: CardBox
  /** As they are drawn at this step of the zoom; null where the card is a chip without any. */
  readonly words: CardWords | null
  readonly kind: Kind
  /** How many opportunities there are at the touchpoint. */
  readonly opportunities: number
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
  readonly marks: ReadonlyMap<Id, Mark>
  readonly previewedIds: ReadonlySet<Id>
  /** What the filter is about; null where there is none. */
  readonly matchingIds: ReadonlySet<Id> | null
  /** The part of the map that is drawn; cards elsewhere have no node unless they are selected, as all are that a hand holds. */
  readonly area: Box | null
  /** What is drawn wherever it is: the card under the pointer. */
  readonly pointedAtId: Id | null
  readonly step: ZoomStep
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
    const known = before.get(touchpoint.id)
    const opportunities = openOpportunitiesOf(document, touchpoint.id).length
    const words = wordsOnMap(document, layout, touchpoint, card, input.step)
    const data = { touchpoint, card, words, kind, opportunities, mark, isPreviewed, isDimmed }
    // A card that is only chosen is not laid out again.
    const shown = known && isSameData(known.data, data) ? known.data : data
    const node = newNode(shown, isSelected)
    nodes.push(known && isSame(known, node) ? known : node)
  }
  return nodes
}

/** Of a large journey only those in view and those that are selected: no letter has time to look at each of thousands. */
function drawnTouchpoints(input: FlowInput): readonly Touchpoint[] {
  const { document, layout, area, selectedIds, pointedAtId } = input
  if (!area) return inOrder(document.touchpoints)
  const drawn = new Set<Touchpoint>(touchpointsIn(area, document, layout))
  for (const id of [...selectedIds, pointedAtId ?? '']) {
    const touchpoint = document.touchpoints.get(id)
    if (touchpoint) drawn.add(touchpoint)
  }
  return [...drawn].sort(compareRanks)
}

/** The touchpoints of which something lies in the area, cell by cell. */
export function* touchpointsIn(area: Box, document: JourneyDocument, layout: JourneyLayout): Generator<Touchpoint> {
  for (const { channelId } of lanesIn(layout, area)) {
    for (const { stageId } of columnsIn(layout, area)) {
      yield* inView(touchpointsInCell(document, { stageId, channelId }), layout, area)
    }
  }
}

/** The touchpoints of a cell that lie in the area: they stand row by row, so that the first one is found by halving. */
function* inView(inCell: readonly Touchpoint[], layout: JourneyLayout, area: Box): Generator<Touchpoint> {
  const boxOf = (at: number) => layout.cards.get(inCell[at]?.id ?? '')
  let [low, high] = [0, inCell.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const box = boxOf(middle)
    if (box && box.y + box.height < area.y) low = middle + 1
    else high = middle
  }
  // Of a row that begins above, a taller card may still reach into the area.
  const rowTop = boxOf(low - 1)?.y
  while (low > 0 && boxOf(low - 1)?.y === rowTop) low -= 1
  for (let at = low; at < inCell.length; at += 1) {
    const [touchpoint, box] = [inCell[at], boxOf(at)]
    if (!touchpoint || !box || box.y > area.y + area.height) return
    if (meets(area, box)) yield touchpoint
  }
}

function isSameData(one: CardData, other: CardData): boolean {
  return (
    one.touchpoint === other.touchpoint &&
    one.card === other.card &&
    one.words === other.words &&
    one.kind === other.kind &&
    one.opportunities === other.opportunities &&
    one.mark === other.mark &&
    one.isPreviewed === other.isPreviewed &&
    one.isDimmed === other.isDimmed
  )
}

function isSame(node: CardNode, { data, selected }: CardNode): boolean {
  return node.data === data && node.selected === selected
}

/** Sizes come from the layout, so that React Flow needn't measure before it shows a card. */
function newNode(data: CardData, isSelected: boolean): CardNode {
  const { x, y, width, height } = data.card
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
