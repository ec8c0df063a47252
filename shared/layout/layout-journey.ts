/** The layout of a journey: a pure function of the document, so that a map can't get messy and every picture equals the screen. */
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import { boxesOf, columnsOf, laneNameLines, lanesOf, stageNameLines } from './boxes.ts'
import { connectionPaths } from './connection-paths.ts'
import { gridOf } from './grid.ts'
import { cardWidth, headerHeight, laneHeaderWidth } from './measures.ts'
import { reuseLayout } from './reuse.ts'
import { routesOf } from './routes.ts'
import { gapTracks, gutterTracks, routePorts } from './track-plan.ts'
import type { JourneyLayout } from './types.ts'

export type LayoutOptions = {
  /** The layout before: what has the same values is handed out as the same object again. */
  readonly previous?: JourneyLayout
}

/**
 * Lays out stages as columns and channels as lanes, flows each cell's cards from top to bottom and leads the connections through
 * the gutters. All in units; deterministic. Connections whose touchpoints are gone have no path.
 */
export function layoutJourney(document: JourneyDocument, { previous }: LayoutOptions = {}): JourneyLayout {
  const grid = gridOf(document)
  const { routes, taken } = routesOf(grid, inOrder(document.connections))
  const gaps = gapTracks(routes, grid.channels.length)
  const lanes = lanesOf(grid, gaps)
  const ports = routePorts(routes, taken, lanes, gaps)
  const gutters = gutterTracks(routes, ports, lanes, gaps, grid.stages.length)
  const columns = columnsOf(grid, gutters)
  const boxes = boxesOf(grid, columns, lanes)
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
    ...boxes,
    connections: connectionPaths(
      routes,
      { columns, lanes, gaps, gutters, ports },
      [...boxes.cards.values(), ...boxes.ghosts],
      previous?.connections,
    ),
  }
  return previous ? reuseLayout(layout, previous) : layout
}
