/** What of a map is in view, in whole stages and channels. */
import type { Part } from '../journey/part-of-journey.ts'
import type { Box, JourneyLayout } from './grid/boxes.ts'

type Span = { readonly start: number; readonly end: number }

/**
 * The stages and channels of which at least half can be seen in `view` (a box in canvas units); null where that is all of them,
 * or none of the one or the other.
 */
export function areaInView({ stages, channels }: JourneyLayout, view: Box): Extract<Part, { of: 'area' }> | null {
  const across = { start: view.x, end: view.x + view.width }
  const down = { start: view.y, end: view.y + view.height }
  const stageIds = stages.filter(({ x, width }) => isMostlyIn(across, x, width)).map(({ stageId }) => stageId)
  const channelIds = channels.filter(({ y, height }) => isMostlyIn(down, y, height)).map(({ channelId }) => channelId)
  if (stageIds.length === 0 || channelIds.length === 0) return null
  const isAll = stageIds.length === stages.length && channelIds.length === channels.length
  return isAll ? null : { of: 'area', stageIds, channelIds }
}

function isMostlyIn({ start, end }: Span, from: number, length: number): boolean {
  return Math.min(end, from + length) - Math.max(start, from) >= length / 2
}
