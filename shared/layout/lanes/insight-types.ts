/** Geometry of the insight lanes, in units from the lanes' top left corner: x as on the grid times the scale, y down. */
import type { TextInsightName } from '../../journey/insights.ts'
import type { Emotion, Id } from '../../journey/schema.ts'
import type { Box } from '../grid/boxes.ts'

/** `emotion` is null where it isn't known: the point then waits on the line of neutral and belongs to no curve. */
export type EmotionPoint = {
  readonly touchpointId: Id
  readonly stageId: Id
  readonly emotion: Emotion | null
  readonly x: number
  readonly y: number
}

/** How differently touchpoints feel that have no path between them: `y` is where it feels best. */
export type EmotionSpread = Box

/** `look` numbers the persona's colour, dash and marker. `path` leads through the known points, and through the middle of each spread. */
export type EmotionCurve = {
  readonly personaId: Id
  readonly look: number
  readonly points: readonly EmotionPoint[]
  readonly spreads: readonly EmotionSpread[]
  readonly path: string
}

export type EmotionLane = {
  readonly name: 'emotions'
  readonly y: number
  readonly height: number
  /** The y of each emotion's line, in units from the lane's top. */
  readonly levels: readonly { readonly emotion: Emotion; readonly y: number }[]
  readonly curves: readonly EmotionCurve[]
}

/** A text as drawn, on its box (y from the lane's top). `isMore`: it only counts what there was no room for. */
export type InsightItem = Box & {
  readonly stageId: Id
  readonly text: string
  readonly lines: readonly string[]
  readonly touchpointIds: readonly Id[]
  readonly isMore: boolean
}

export type TextLane = {
  readonly name: TextInsightName
  readonly y: number
  readonly height: number
  /** The line of visibility is along its top: what is below it customers don't see. */
  readonly isUnderLine: boolean
  readonly items: readonly InsightItem[]
}

export type InsightLane = EmotionLane | TextLane
export type InsightLayout = { readonly height: number; readonly lanes: readonly InsightLane[] }
