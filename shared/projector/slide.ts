/** The slides of a journey in the order in which they are presented. */
import type { Finding } from '../gaps/rule/rule.ts'
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import { tellRows } from '../tells/tell-rows.ts'
import type { SlideKind } from './slide-names.ts'

/**
 * What a slide shows: `id` names the stage, the persona or the rule, and of an outcome the moment since which it counts, in
 * milliseconds; null on the overview, and where an outcome is that of the whole journey. Much of it goes on several pages.
 */
export type Slide = { readonly of: SlideKind; readonly id: Id | null; readonly page: number }

export const overviewSlide: Slide = { of: 'overview', id: null, page: 0 }

/** The slide of a stage, at one of its pages. */
export function stageSlide(stageId: Id, page = 0): Slide {
  return { of: 'stage', id: stageId, page }
}

/** What the session came to since a moment, or with null the journey as a whole. */
export function outcomeSlide(since: number | null): Slide {
  return { of: 'outcome', id: since === null ? null : String(since), page: 0 }
}

/** The moment since which an outcome counts. */
export function sinceOf({ of, id }: Slide): number | null {
  return of === 'outcome' && id !== null ? Number(id) : null
}

/** Whether there was a session with this journey: it has an agenda, votes, decisions or a parking lot. Questions are asked at a desk too. */
export function hasOutcome({ agenda, ballots, notes }: JourneyDocument): boolean {
  return (
    agenda.size + ballots.size > 0 || [...notes.values()].some(({ kind }) => kind === 'decision' || kind === 'parked')
  )
}

/** The stage that a slide shows; null on every other slide. */
export function stageIdOf(slide: Slide | null): Id | null {
  return slide?.of === 'stage' ? slide.id : null
}

/** The first page of each slide: the whole, then stage by stage, persona by persona, and rule by rule what was found. */
export function slidesOf(document: JourneyDocument, findings: readonly Finding[]): readonly Slide[] {
  const { gap, insight } = tellRows(document, findings)
  return [
    overviewSlide,
    ...inOrder(document.stages).map(({ id }) => stageSlide(id)),
    ...inOrder(document.personas).map(({ id }): Slide => ({ of: 'persona', id, page: 0 })),
    ...[...insight, ...gap].map(({ rule }): Slide => ({ of: 'finding', id: rule, page: 0 })),
  ]
}

/** Whether both are pages of one slide. */
export function isSameSlide(one: Slide, other: Slide): boolean {
  return one.of === other.of && one.id === other.id
}
