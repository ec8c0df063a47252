/** How the cards of one cell flow: side by side as far as the column is wide, then row by row. */
import type { Id, Touchpoint } from '../../journey/schema.ts'
import { isSameList } from '../../same-list.ts'
import { cardHeight, cardPain, cardTitle, compactCardHeight, imagesHeight } from './card-anatomy.ts'
import type { LabelledPairs } from './labelled-pairs.ts'
import { cardGap, compactGap } from './map-sizes.ts'

/** A card in the grid: `offset` is its top, in units from the top of the lane's cards; `index` is its row. */
export type Placement = {
  readonly touchpointId: Id
  readonly column: number
  readonly lane: number
  readonly index: number
  /** Nothing of the cell stands below it. */
  readonly isLast: boolean
  readonly offset: number
  readonly height: number
}

/** Where a cell stands: its first column and how many it has. */
type FlowPlace = {
  readonly column: number
  readonly lane: number
  readonly across: number
  readonly cardWidth: number
  readonly mostRoomyRows: number
}

export type CellFlow = FlowPlace & {
  /** Rows above which words stand. */
  readonly labelledRows: readonly number[]
  readonly touchpoints: readonly Touchpoint[]
  readonly isCompact: boolean
  readonly placements: readonly Placement[]
  readonly height: number
}

/** The cards of a cell; placements that stay as they were are the same objects again. */
export function flowOf(
  touchpoints: readonly Touchpoint[],
  place: FlowPlace,
  pairs: LabelledPairs,
  before?: CellFlow,
): CellFlow {
  const { column, lane, across, cardWidth, mostRoomyRows } = place
  const stays =
    before?.column === column &&
    before.lane === lane &&
    before.across === across &&
    before.cardWidth === cardWidth &&
    before.mostRoomyRows === mostRoomyRows
  const labelledRows = labelledRowsOf(touchpoints, across, pairs)
  const staysApart = stays && isSameList(before.labelledRows, labelledRows)
  if (staysApart && before.touchpoints === touchpoints) return before
  const isCompact = Math.ceil(touchpoints.length / across) > mostRoomyRows
  const heights = touchpoints.map((touchpoint) => {
    const form = { width: cardWidth, isCompact }
    const lineCount = cardTitle(touchpoint, form).lines.length
    const words = isCompact ? compactCardHeight(lineCount) : cardHeight(lineCount, cardPain(touchpoint, form).length)
    return words + imagesHeight(touchpoint)
  })
  const isApart = new Set(labelledRows)
  let bottom = 0
  let offset = 0
  const placements = touchpoints.map((touchpoint, at): Placement => {
    const slot = at % across
    const index = Math.floor(at / across)
    if (slot === 0) offset = at === 0 ? 0 : bottom + (isCompact && !isApart.has(index) ? compactGap : cardGap)
    const height = heights[at] ?? 0
    bottom = Math.max(bottom, offset + height)
    const isLast = at + across >= touchpoints.length
    const known = stays ? before.placements[at] : undefined
    const isSame = known?.touchpointId === touchpoint.id && known.offset === offset && known.height === height
    if (known && isSame && known.isLast === isLast) return known
    return { touchpointId: touchpoint.id, column: column + slot, lane, index, isLast, offset, height }
  })
  const isWholeSame =
    stays &&
    before.isCompact === isCompact &&
    before.placements.length === placements.length &&
    placements.every((placement, index) => placement === before.placements[index])
  return {
    ...place,
    labelledRows,
    touchpoints,
    isCompact,
    placements: isWholeSame ? before.placements : placements,
    height: bottom,
  }
}

function labelledRowsOf(touchpoints: readonly Touchpoint[], across: number, pairs: LabelledPairs): readonly number[] {
  if (pairs.size === 0 || touchpoints.length <= across) return none
  const rows = new Set<number>()
  touchpoints.forEach(({ id }, at) => {
    const below = touchpoints[at + across]
    if (below && pairs.get(id)?.includes(below.id)) rows.add(Math.floor(at / across) + 1)
  })
  return [...rows]
}

const none: readonly number[] = []
