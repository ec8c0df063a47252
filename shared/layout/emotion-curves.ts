/** Emotion curves: one point for each touchpoint of a stage, side by side in the stage's column, higher where people feel better. */

import type { JourneyDocument } from '../journey/document.ts'
import { touchpointsByStage } from '../journey/insights.ts'
import { type Emotion, emotions, type Id, type Persona } from '../journey/schema.ts'
import type { EmotionCurve, EmotionLane, EmotionPoint } from './insight-types.ts'
import { emotionMeasures } from './measures.ts'
import type { LaneColumns, Point } from './types.ts'

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
  const places = placesOf(document, layout, scale)
  return {
    name: 'emotions',
    height,
    levels: emotions.map((emotion) => ({ emotion, y: middle - emotion * levelPitch })),
    curves: personas.map((persona, look) => {
      const shift = (look - (personas.length - 1) / 2) * emotionMeasures.curveShift
      return curveOf(persona.id, look, places, middle + shift)
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

function placesOf(document: JourneyDocument, layout: LaneColumns, scale: number): Place[] {
  const byStage = touchpointsByStage(document)
  return layout.stages.flatMap(({ stageId, x, width }) => {
    const touchpoints = byStage.get(stageId) ?? []
    return touchpoints.map((touchpoint, index) => ({
      touchpointId: touchpoint.id,
      stageId,
      x: (x + (width * (index + 0.5)) / touchpoints.length) * scale,
      emotions: touchpoint.emotions,
    }))
  })
}

function curveOf(personaId: Id, look: number, places: readonly Place[], neutral: number): EmotionCurve {
  const points = places.map(({ touchpointId, stageId, x, emotions: known }): EmotionPoint => {
    const emotion = Object.hasOwn(known, personaId) ? (known[personaId] ?? null) : null
    return { touchpointId, stageId, emotion, x, y: neutral - (emotion ?? 0) * emotionMeasures.levelPitch }
  })
  return { personaId, look, points, path: smoothPath(points.filter(({ emotion }) => emotion !== null)) }
}

/** A curve that lies level at each point, so that it never says more than the points do. */
function smoothPath(points: readonly Point[]): string {
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
