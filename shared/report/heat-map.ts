/** Stages x channels as a small table: how much stands in each cell, and how people feel there. */

import { bareName } from '../gaps/wording.ts'
import { counts, inOrder, type JourneyDocument, meanEmotion, touchpointsInCell } from '../journey/document.ts'
import type { Channel, Emotion, Kind, Stage, Touchpoint } from '../journey/schema.ts'
import { emotionWords } from '../journey/words.ts'

export type HeatCell = {
  /** Live and planned touchpoints, and ideas, which fill no gap. */
  readonly count: number
  readonly ideas: number
  /** The nearest of the five emotions to the mean over the cell; null where none is known. */
  readonly emotion: Emotion | null
  /** Whether it is empty in an awareness stage, where it counts most. */
  readonly isAwarenessGap: boolean
}
export type HeatMap = {
  readonly stages: readonly { readonly name: string; readonly isAwareness: boolean; readonly total: number }[]
  readonly channels: readonly { readonly name: string; readonly kind: Kind; readonly cells: readonly HeatCell[] }[]
}

export function heatMapOf(document: JourneyDocument): HeatMap {
  const stages = inOrder(document.stages)
  const channels = inOrder(document.channels)
  const rows = channels.map((channel) => stages.map((stage) => cellOf(document, stage, channel)))
  return {
    stages: stages.map(({ name, phase }, column) => ({
      name: bareName(name),
      isAwareness: phase === 'awareness',
      total: rows.reduce((sum, row) => sum + (row[column]?.count ?? 0), 0),
    })),
    channels: channels.map(({ name, kind }, at) => ({ name: bareName(name), kind, cells: rows[at] ?? [] })),
  }
}

function cellOf(document: JourneyDocument, stage: Stage, channel: Channel): HeatCell {
  const held = touchpointsInCell(document, { stageId: stage.id, channelId: channel.id })
  const count = held.filter(counts).length
  return {
    count,
    ideas: held.length - count,
    emotion: emotionOf(held.filter(counts)),
    isAwarenessGap: count === 0 && stage.phase === 'awareness',
  }
}

function emotionOf(touchpoints: readonly Touchpoint[]): Emotion | null {
  const known = touchpoints.map(meanEmotion).filter((emotion) => emotion !== null)
  if (known.length === 0) return null
  return Math.round(known.reduce((sum, emotion) => sum + emotion, 0) / known.length) as Emotion
}

/** A cell in words: "2, happy", "awareness gap", "1 idea"; empty where nothing stands there. */
export function heatWords({ count, ideas, emotion, isAwarenessGap }: HeatCell): string {
  const waiting = ideas === 0 ? '' : ideas === 1 ? '1 idea' : `${ideas} ideas`
  if (isAwarenessGap) return waiting === '' ? 'gap' : `gap, ${waiting}`
  if (count === 0) return waiting
  return emotion === null ? String(count) : `${count}, ${emotionWords[emotion].toLowerCase()}`
}
