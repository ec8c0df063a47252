/** How personas feel from stage to stage, as a curve that is read from afar. */
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import type { Box, Point } from '../layout/grid/boxes.ts'
import { smoothPath } from '../layout/lanes/emotion-curves.ts'

/** `look` numbers the persona's colour, dash and marker. Stages at which nothing is known of the persona have no point. */
export type FeelingCurve = {
  readonly personaId: Id
  readonly look: number
  readonly points: readonly (Point & { readonly stageId: Id })[]
  readonly path: string
}

/** The worst and the best that can be felt. */
const mostFelt = 2
/** More curves than looks can't be told apart. */
export const mostCurves = 5

/**
 * One curve a persona of whom something is known, through the middle of what is felt in each stage.
 * @param middles where each stage has its middle, in units; stages without one are left out.
 * @param room the curve's top and height.
 */
export function feelingCurves(
  document: JourneyDocument,
  middles: ReadonlyMap<Id, number>,
  room: Pick<Box, 'y' | 'height'>,
): readonly FeelingCurve[] {
  return inOrder(document.personas)
    .slice(0, mostCurves)
    .flatMap(({ id: personaId }, look): FeelingCurve[] => {
      const points = [...middles].flatMap(([stageId, x]) => {
        const felt = feltIn(document, stageId, personaId)
        if (felt === null) return []
        return [{ stageId, x, y: room.y + (room.height * (mostFelt - felt)) / (2 * mostFelt) }]
      })
      return points.length === 0 ? [] : [{ personaId, look, points, path: smoothPath(points) }]
    })
}

/** The mean of what the persona feels at the stage's touchpoints; null where nothing is known. */
function feltIn(document: JourneyDocument, stageId: Id, personaId: Id): number | null {
  const felt = [...document.touchpoints.values()].flatMap((touchpoint) =>
    touchpoint.stageId === stageId && Object.hasOwn(touchpoint.emotions, personaId)
      ? [touchpoint.emotions[personaId] ?? 0]
      : [],
  )
  return felt.length === 0 ? null : felt.reduce<number>((sum, one) => sum + one, 0) / felt.length
}
