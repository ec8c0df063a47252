/** Sizes that a layout must at least have, so that several maps share one grid. */
import type { JourneyLayout } from './types.ts'

/** By place: how high lanes and how wide the gutters before and after columns are at least. */
export type LeastSizes = { readonly laneHeights: readonly number[]; readonly gutterWidths: readonly number[] }

/** The largest sizes among layouts of equally many stages and channels. */
export function leastOf(layouts: readonly JourneyLayout[]): LeastSizes {
  const largest = (sizes: readonly (readonly number[])[]) =>
    (sizes[0] ?? []).map((_, place) => Math.max(...sizes.map((list) => list[place] ?? 0)))
  return {
    laneHeights: largest(layouts.map(({ channels }) => channels.map(({ height }) => height))),
    gutterWidths: largest(layouts.map(gutterWidthsOf)),
  }
}

function gutterWidthsOf({ stages, cardWidth, width }: JourneyLayout): readonly number[] {
  const edges = [...stages.map(({ cardX }) => cardX), width]
  return edges.map((edge, place) => edge - (place === 0 ? 0 : (edges[place - 1] ?? 0) + cardWidth))
}
