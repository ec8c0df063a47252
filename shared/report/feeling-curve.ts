/** How the journey feels, stage by stage: the curves of its first personas, in px, in as many bands as its stages need. */
import { bareName } from '../gaps/rule/wording.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { emotionWords } from '../journey/fields/words.ts'
import type { Emotion, Id, Persona, Stage, Touchpoint } from '../journey/schema.ts'
import { smoothPath } from '../layout/lanes/emotion-curves.ts'
import { reportWords as words } from '../words/report-words.ts'
import { shorten } from './shorten.ts'
import { personasWithFeelings, stagesToTell } from './story-order.ts'
import type { WorstMoment } from './worst-moments.ts'

export const curveWidth = 648
export const curveHeight = 138
const neutral = 76
const levelPitch = 25
/** More curves than these over each other can't be told apart on paper. */
const mostCurves = 3
const mostStagesInBand = 7
const mostBands = 2

export type CurvePoint = { readonly x: number; readonly y: number }

export type ReportCurve = {
  /** 0 is the main persona. */
  readonly look: number
  readonly path: string
  readonly points: readonly CurvePoint[]
}

export type CurveStage = {
  readonly name: string
  readonly isAwareness: boolean
  /** "First-time visitor: angry to happy"; empty where it isn't known. */
  readonly feeling: string
  /** What hurts most there, else what is best. */
  readonly note: StageNote | null
}

export type StageNote = { readonly sort: 'pain' | 'low' | 'best'; readonly text: string }

export type CurveBand = {
  readonly stages: readonly CurveStage[]
  readonly curves: readonly ReportCurve[]
  /** Where moments of truth are. */
  readonly truths: readonly CurvePoint[]
  readonly moments: readonly (CurvePoint & { readonly number: number })[]
  /** Half the size of a point: of many, small ones. */
  readonly radius: number
}

export type FeelingCurve = {
  readonly people: readonly string[]
  readonly bands: readonly CurveBand[]
}

/** The y of each emotion's line. */
export function levelY(emotion: number): number {
  return neutral - emotion * levelPitch
}

/** Null where nobody's feelings are known. */
export function feelingCurve(document: JourneyDocument, worst: readonly WorstMoment[]): FeelingCurve | null {
  const personas = personasWithFeelings(document).slice(0, mostCurves)
  if (personas.length === 0) return null
  const stages = stagesToTell(document)
  const count = Math.min(mostBands, Math.ceil(stages.length / mostStagesInBand))
  const size = Math.ceil(stages.length / count)
  const bands = Array.from({ length: count }, (_, band) => {
    const held = stages.slice(band * size, (band + 1) * size)
    return bandOf(held, personas, worst)
  })
  return {
    people: personas.map(({ name }) => bareName(name, 'persona')),
    bands: bands.filter(({ stages: held }) => held.length > 0),
  }
}

type Told = { readonly stage: Stage; readonly touchpoints: readonly Touchpoint[] }
type Placed = { readonly touchpoint: Touchpoint; readonly x: number }

function bandOf(stages: readonly Told[], personas: readonly Persona[], worst: readonly WorstMoment[]): CurveBand {
  const width = curveWidth / stages.length
  const felt = ({ touchpoints }: Told) =>
    touchpoints.filter(({ emotions }) => personas.some(({ id }) => emotions[id] !== undefined))
  const placed = stages.flatMap((told, at): Placed[] => {
    const held = felt(told)
    return held.map((touchpoint, index) => ({ touchpoint, x: width * (at + (index + 0.5) / held.length) }))
  })
  const pitch = Math.min(width, ...stages.map((told) => width / Math.max(1, felt(told).length)))
  const lowest = ({ emotions }: Touchpoint) => levelY(Math.min(...personas.map(({ id }) => emotions[id] ?? 2)))
  return {
    stages: stages.map(({ stage, touchpoints }) => ({
      name: shorten(bareName(stage.name, 'stage'), 44),
      isAwareness: stage.phase === 'awareness',
      feeling: feelingIn(touchpoints, personas),
      note: noteOf(touchpoints),
    })),
    curves: personas
      .map((persona, look) => curveOf(placed, persona.id, look))
      .filter(({ points }) => points.length > 0),
    truths: placed.flatMap(({ touchpoint, x }) => (touchpoint.momentOfTruth ? [{ x, y: lowest(touchpoint) }] : [])),
    moments: worst.flatMap(({ touchpointId, number }) => {
      const at = placed.find(({ touchpoint }) => touchpoint.id === touchpointId)
      return at ? [{ number, x: at.x, y: lowest(at.touchpoint) }] : []
    }),
    radius: Math.min(3, pitch / 2.5),
  }
}

function curveOf(placed: readonly Placed[], personaId: Id, look: number): ReportCurve {
  const points = placed.flatMap(({ touchpoint: { emotions }, x }) => {
    const emotion = Object.hasOwn(emotions, personaId) ? emotions[personaId] : undefined
    return emotion === undefined ? [] : [{ x, y: levelY(emotion) }]
  })
  return { look, points, path: smoothPath(points) }
}

/** How each persona feels in a stage, from its worst to its best touchpoint. */
function feelingIn(touchpoints: readonly Touchpoint[], personas: readonly Persona[]): string {
  const told = personas.flatMap(({ id, name }) => {
    const felt = touchpoints.flatMap(({ emotions }) => (Object.hasOwn(emotions, id) ? (emotions[id] ?? []) : []))
    if (felt.length === 0) return []
    const [worst, best] = [Math.min(...felt), Math.max(...felt)] as [Emotion, Emotion]
    return [words.felt(bareName(name, 'persona'), emotionWords[worst], emotionWords[best])]
  })
  return told.join('; ')
}

const depthOf = ({ emotions }: Touchpoint) => Object.values(emotions).reduce<number>((sum, felt) => sum + felt, 0)

/** The first pain of the touchpoint that hurts most; a stage without pains is told by its low point, else by its best moment. */
function noteOf(touchpoints: readonly Touchpoint[]): CurveStage['note'] {
  const byDepth = touchpoints.toSorted((one, other) => depthOf(one) - depthOf(other))
  for (const touchpoint of byDepth) {
    const pain = touchpoint.pains.map((text) => shorten(text, 56)).find((text) => text !== '')
    if (pain) return { sort: 'pain', text: pain }
  }
  const [worst, best] = [byDepth[0], byDepth.at(-1)]
  const titleOf = ({ title }: Touchpoint) => shorten(bareName(title, 'touchpoint'), 56)
  if (worst && depthOf(worst) < 0) return { sort: 'low', text: titleOf(worst) }
  return best && depthOf(best) > 0 ? { sort: 'best', text: titleOf(best) } : null
}
