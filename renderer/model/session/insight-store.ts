/** What is true of the insight lanes now and is never saved: the curve in front, those left out, a point that is being dragged. */
import { create } from 'zustand'
import type { InsightName } from '../../../shared/journey/insights.ts'
import type { Emotion, Id } from '../../../shared/journey/schema.ts'

export type EmotionDrag = { readonly touchpointId: Id; readonly personaId: Id; readonly emotion: Emotion }

type InsightState = {
  /** The persona whose curve lies in front and takes the hand; the first where it isn't shown. */
  readonly frontPersonaId: Id | null
  readonly hiddenPersonaIds: ReadonlySet<Id>
  /** Lanes that show all that a stage says, however much. */
  readonly wholeLanes: ReadonlySet<InsightName>
  readonly drag: EmotionDrag | null
  /** Whether a window that is low has them in one line. */
  readonly areFolded: boolean
}

export const useInsights = create<InsightState>(() => ({
  frontPersonaId: null,
  hiddenPersonaIds: new Set(),
  wholeLanes: new Set(),
  drag: null,
  areFolded: true,
}))

export function foldLanes(areFolded: boolean): void {
  useInsights.setState({ areFolded })
}

export function bringToFront(personaId: Id): void {
  useInsights.setState({ frontPersonaId: personaId })
}

export function toggleCurve(personaId: Id): void {
  useInsights.setState(({ hiddenPersonaIds }) => {
    const next = new Set(hiddenPersonaIds)
    if (!next.delete(personaId)) next.add(personaId)
    return { hiddenPersonaIds: next }
  })
}

export function toggleWholeLane(name: InsightName): void {
  useInsights.setState(({ wholeLanes }) => {
    const next = new Set(wholeLanes)
    if (!next.delete(name)) next.add(name)
    return { wholeLanes: next }
  })
}
