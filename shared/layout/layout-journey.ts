/** The layout of a journey: a pure function of the document, so that a map can't get messy and every picture equals the screen. */
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import { cardsOf, cellsOf, ghostsOf, laneNameLines, stageNameLines } from './boxes.ts'
import type { Collapsed } from './collapsed.ts'
import { connectionPaths } from './connection-paths.ts'
import { gridOf } from './grid.ts'
import type { LeastSizes } from './least-sizes.ts'
import { cardWidth, headerHeight, laneHeaderWidth } from './measures.ts'
import { type Plan, planOf } from './plan.ts'
import { reuseLayout } from './reuse.ts'
import type { JourneyLayout } from './types.ts'

export type LayoutOptions = {
  /** The layout before: what has the same values is handed out as the same object again. */
  readonly previous?: JourneyLayout
  readonly collapsed?: Collapsed
  /** Sizes that the grid must at least have, so that it equals another map's. */
  readonly least?: LeastSizes
}

/**
 * Lays out stages as columns and channels as lanes, flows each cell's cards from top to bottom and leads the connections through
 * the gutters. All in units; deterministic. Connections whose touchpoints are gone have no path.
 */
export function layoutJourney(
  document: JourneyDocument,
  { previous, collapsed, least }: LayoutOptions = {},
): JourneyLayout {
  // A plan doesn't tell for which least sizes it was made.
  const before = previous && !least ? plans.get(previous) : undefined
  const grid = gridOf(document, before?.grid, collapsed)
  const plan = planOf(grid, inOrder(document.connections), before, least)
  const { columns, lanes } = plan
  const cards = cardsOf(grid, columns, lanes, previous?.cards)
  const ghosts = ghostsOf(grid, columns, lanes)
  const layout: JourneyLayout = {
    width: columns.width,
    height: lanes.height,
    headerHeight,
    laneHeaderWidth,
    cardWidth,
    stages: grid.stages.map((stage, index) => ({
      stageId: stage.id,
      x: columns.xs[index] ?? 0,
      width: columns.widths[index] ?? 0,
      cardX: columns.cardXs[index] ?? 0,
      nameLines: stageNameLines(stage),
    })),
    channels: grid.channels.map((channel, index) => ({
      channelId: channel.id,
      y: lanes.ys[index] ?? 0,
      height: lanes.heights[index] ?? 0,
      nameLines: laneNameLines(channel),
    })),
    cells: cellsOf(grid, columns, lanes),
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

/** How each layout came about, for the next one. */
const plans = new WeakMap<JourneyLayout, Plan>()
