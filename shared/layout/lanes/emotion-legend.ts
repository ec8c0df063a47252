/** The names of personas at the left of their curves, one below the other: in two lines each where one is too long and the lane has room. */
import { emotionMeasures } from '../grid/map-sizes.ts'

/** Free below the last name. */
const foot = 6

export type EmotionLegend = {
  readonly maxLines: 1 | 2
  /** The middle of each name, from the lane's top, by its place. */
  readonly middles: readonly number[]
}

/**
 * @param height of the lane
 * @param lineHeight of a line of names
 * @param isCut whether a name is longer than a line
 */
export function emotionLegend(
  names: readonly string[],
  height: number,
  lineHeight: number,
  isCut: (name: string) => boolean,
): EmotionLegend {
  const { legendTop, legendPitch } = emotionMeasures
  const room = (height - legendTop - foot) / Math.max(1, names.length)
  const isWrapped = room >= 2 * lineHeight && names.some(isCut)
  const pitch = isWrapped ? Math.min(room, 2 * lineHeight + 6) : legendPitch
  return { maxLines: isWrapped ? 2 : 1, middles: names.map((_, at) => legendTop + pitch * (at + 0.5)) }
}
