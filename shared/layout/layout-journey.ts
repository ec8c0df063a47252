/** The layout of a journey: a pure function of the document, so that a map can't get messy and every picture equals the screen. */
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import type { Stage } from '../journey/schema.ts'
import { cardsOf, ghostsOf, laneNameLines, stageNameLines } from './boxes.ts'
import { connectionPaths } from './connections/connection-paths.ts'
import type { Columns } from './connections/geometry.ts'
import type { JourneyLayout, StageColumn } from './grid/boxes.ts'
import { CellBoxes } from './grid/cell-boxes.ts'
import type { Collapsed } from './grid/collapsed.ts'
import type { CellCounts, Room } from './grid/column-widths.ts'
import { type Grid, gridOf } from './grid/grid.ts'
import type { LeastSizes } from './grid/least-sizes.ts'
import { headerHeight, laneHeaderWidth } from './grid/map-sizes.ts'
import { type Plan, planOf } from './plan.ts'
import { reuseLayout } from './reuse.ts'

export type LayoutOptions = {
  /** The layout before: what has the same values is handed out as the same object again. */
  readonly previous?: JourneyLayout
  readonly collapsed?: Collapsed
  /** What columns may fill, in units; left out or null, each is as wide as one card. */
  readonly room?: Room | null
  /** Sizes that the grid must at least have, and how many cards its cells at least have room for, so that it equals another map's. */
  readonly least?: LeastSizes
  readonly leastCounts?: CellCounts
}

/**
 * Lays out stages as columns and channels as lanes, flows each cell's cards side by side and from top to bottom, and leads the connections through
 * the gutters. All in units; deterministic. Connections whose touchpoints are gone have no path.
 */
export function layoutJourney(
  document: JourneyDocument,
  { previous, collapsed, room, least, leastCounts }: LayoutOptions = {},
): JourneyLayout {
  // A plan doesn't tell for which least sizes it was made.
  const before = previous && !least ? plans.get(previous) : undefined
  const grid = gridOf(document, before?.grid, { collapsed, room, leastCounts })
  const plan = planOf(grid, inOrder(document.connections), before, least)
  const { columns, lanes } = plan
  const cards = cardsOf(grid, columns, lanes, previous?.cards)
  const ghosts = ghostsOf(grid, columns, lanes)
  const { cardWidth } = grid.widths
  const stages = grid.stages.map((stage, index) => stageColumn(stage, grid, columns, index))
  const channels = grid.channels.map((channel, index) => ({
    channelId: channel.id,
    y: lanes.ys[index] ?? 0,
    height: lanes.heights[index] ?? 0,
    clearHeight: (lanes.gapYs[index + 1] ?? 0) - (lanes.ys[index] ?? 0),
    nameLines: laneNameLines(channel),
  }))
  const layout: JourneyLayout = {
    width: columns.width,
    height: lanes.height,
    headerHeight,
    laneHeaderWidth,
    cardWidth,
    stages,
    channels,
    cells: new CellBoxes(stages, channels, previous?.cells),
    cards,
    ghosts,
    connections:
      previous && plan.routes === before?.routes
        ? previous.connections
        : connectionPaths(plan.routes, plan, () => [...cards.values(), ...ghosts], previous?.connections),
  }
  const reused = previous ? reuseLayout(layout, previous) : layout
  plans.set(reused, plan)
  return reused
}

function stageColumn(
  stage: Stage,
  { firstColumns, widths: { cardWidth } }: Grid,
  columns: Columns,
  index: number,
): StageColumn {
  const [first = 0, end = 0] = firstColumns.slice(index, index + 2)
  const x = columns.xs[first] ?? 0
  const cardXs = columns.cardXs.slice(first, end)
  const cardX = cardXs[0] ?? 0
  // A folded stage keeps the lines that it has when it is open.
  const nameWidth = (cardXs.at(-1) ?? cardX) - cardX + cardWidth
  const width = (columns.xs[end - 1] ?? 0) + (columns.widths[end - 1] ?? 0) - x
  return { stageId: stage.id, x, width, cardX, cardXs, nameLines: stageNameLines(stage, nameWidth) }
}

/** How each layout came about, for the next one. */
const plans = new WeakMap<JourneyLayout, Plan>()
