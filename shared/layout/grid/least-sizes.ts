/** Sizes that a layout must at least have, so that several maps share one grid. */
import { cellKey, inOrder, type JourneyDocument, touchpointsByCell } from '../../journey/document.ts'
import type { JourneyLayout } from './boxes.ts'
import type { CellCounts } from './column-widths.ts'

/** By place: how high lanes and how wide the gutters before and after columns of cards are at least. */
export type LeastSizes = { readonly laneHeights: readonly number[]; readonly gutterWidths: readonly number[] }

/** How many cards each cell holds in the fullest of documents of equally many stages and channels. */
export function fullestCounts(documents: readonly JourneyDocument[]): CellCounts {
  const counted = documents.map((document) => {
    const cells = touchpointsByCell(document)
    const channels = inOrder(document.channels)
    return inOrder(document.stages).map(({ id: stageId }) =>
      channels.map(({ id: channelId }) => cells.get(cellKey({ stageId, channelId }))?.length ?? 0),
    )
  })
  return (counted[0] ?? []).map((cells, stage) =>
    cells.map((_, lane) => Math.max(...counted.map((counts) => counts[stage]?.[lane] ?? 0))),
  )
}

/** The largest sizes among layouts of equally many stages and channels, and of as many cards side by side. */
export function leastOf(layouts: readonly JourneyLayout[]): LeastSizes {
  const largest = (sizes: readonly (readonly number[])[]) =>
    (sizes[0] ?? []).map((_, place) => Math.max(...sizes.map((list) => list[place] ?? 0)))
  return {
    laneHeights: largest(layouts.map(({ channels }) => channels.map(({ height }) => height))),
    gutterWidths: largest(layouts.map(gutterWidthsOf)),
  }
}

function gutterWidthsOf({ stages, cardWidth, width }: JourneyLayout): readonly number[] {
  const edges = [...stages.flatMap(({ cardXs }) => cardXs), width]
  return edges.map((edge, place) => edge - (place === 0 ? 0 : (edges[place - 1] ?? 0) + cardWidth))
}
