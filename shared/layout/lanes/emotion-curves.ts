/**
 * Emotion curves: one point for each touchpoint of a stage, side by side in the stage's column, higher where people feel better. A
 * curve goes through them in the order of their connections; between what has no path it makes no order up, but takes the middle.
 */

import { type JourneyDocument, touchpointsInCell } from '../../journey/document.ts'
import { touchpointsByStage } from '../../journey/insights.ts'
import { type Emotion, emotions, type Id, type Persona } from '../../journey/schema.ts'
import type { LaneColumns, Point, StageColumn } from '../grid/boxes.ts'
import { emotionMeasures } from '../grid/map-sizes.ts'
import type { EmotionCurve, EmotionLane, EmotionPoint, EmotionSpread } from './insight-types.ts'
import { type StageSteps, stepsByStage } from './stage-order.ts'

/** The lane of emotions, `scale` times as wide as the grid. The legend at its left fits as many names as there are curves. */
export function emotionLane(
  document: JourneyDocument,
  layout: LaneColumns,
  personas: readonly Persona[],
  scale: number,
): Omit<EmotionLane, 'y'> {
  const { levelPitch, padding, legendTop, legendPitch } = emotionMeasures
  const height = Math.max(4 * levelPitch + 2 * padding, legendTop + legendPitch * personas.length + 8)
  const middle = height / 2
  const steps = stepsOf(document, layout, scale)
  return {
    name: 'emotions',
    height,
    levels: emotions.map((emotion) => ({ emotion, y: middle - emotion * levelPitch })),
    curves: personas.map((persona, look) => {
      const shift = (look - (personas.length - 1) / 2) * emotionMeasures.curveShift
      return curveOf(persona.id, look, steps, middle + shift)
    }),
  }
}

/** The emotion whose line lies nearest to `y` (units from the top of a lane `height` units high). */
export function emotionAt(height: number, y: number): Emotion {
  const level = Math.round((height / 2 - y) / emotionMeasures.levelPitch)
  // A level just below neutral rounds to -0, which no file knows.
  return (Math.max(-2, Math.min(2, level)) + 0) as Emotion
}

type Place = { readonly touchpointId: Id; readonly stageId: Id; readonly x: number; readonly emotions: Emotions }
type Emotions = Readonly<Record<Id, Emotion>>
/** Places with no path between them, from one edge of their share of the stage to the other. */
type Step = { readonly places: readonly Place[]; readonly from: number; readonly to: number }

function stepsOf(document: JourneyDocument, layout: LaneColumns, scale: number): Step[] {
  const byStage = touchpointsByStage(document)
  const steps = stepsByStage(document, byStage)
  return layout.stages.flatMap((column) => {
    const { stageId, x, width } = column
    const held = steps.get(stageId) ?? []
    const count = byStage.get(stageId)?.length ?? 0
    const cardXs = rowOf(document, held, column)
    let before = 0
    return held.map((touchpoints): Step => {
      const at = (index: number) => (x + (width * (before + index)) / Math.max(1, count)) * scale
      const places = touchpoints.map(({ id, emotions }, index) => {
        const cardX = cardXs?.[before + index]
        const middle = cardX === undefined ? at(index + 0.5) : (cardX + layout.cardWidth / 2) * scale
        return { touchpointId: id, stageId, x: middle, emotions }
      })
      const step = { places, from: at(0), to: at(touchpoints.length) }
      before += touchpoints.length
      return step
    })
  })
}

/** Where the cards of a stage stand, if side by side, one after the other as people meet them, each in a column of its own. */
function rowOf(document: JourneyDocument, steps: StageSteps, { cardXs }: StageColumn): readonly number[] | null {
  const inStage = steps.flat()
  if (inStage.length > cardXs.length) return null
  const xs = inStage.map((one) => cardXs[touchpointsInCell(document, one).indexOf(one) % cardXs.length] ?? 0)
  return xs.every((x, at) => at === 0 || x > (xs[at - 1] ?? x)) ? xs : null
}

function curveOf(personaId: Id, look: number, steps: readonly Step[], neutral: number): EmotionCurve {
  const yOf = (emotion: number) => neutral - emotion * emotionMeasures.levelPitch
  const points: EmotionPoint[] = []
  const way: Point[] = []
  const spreads: EmotionSpread[] = []
  for (const { places, from, to } of steps) {
    const known: Emotion[] = []
    for (const { touchpointId, stageId, x, emotions: felt } of places) {
      const emotion = Object.hasOwn(felt, personaId) ? (felt[personaId] ?? null) : null
      points.push({ touchpointId, stageId, emotion, x, y: yOf(emotion ?? 0) })
      if (emotion !== null) known.push(emotion)
    }
    if (known.length === 0) continue
    if (known.length === 1) {
      way.push(...points.slice(-places.length).filter(({ emotion }) => emotion !== null))
      continue
    }
    way.push({ x: (from + to) / 2, y: yOf(known.reduce<number>((sum, felt) => sum + felt, 0) / known.length) })
    const [low, high] = [Math.min(...known), Math.max(...known)]
    spreads.push({ x: from, width: to - from, y: yOf(high), height: yOf(low) - yOf(high) })
  }
  return { personaId, look, points, spreads, path: smoothPath(way) }
}

/** A curve that lies level at each point, so that it never says more than the points do. */
export function smoothPath(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1]
      if (!before) return `M${round(x)} ${round(y)}`
      const middle = round((before.x + x) / 2)
      return `C${middle} ${round(before.y)} ${middle} ${round(y)} ${round(x)} ${round(y)}`
    })
    .join('')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
