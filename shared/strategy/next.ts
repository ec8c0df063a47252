/** What to do next: opportunities weighed by impact and effort, measures on their way to a target, open questions and decisions. */
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import { horizons, opportunityStatuses } from '../journey/fields/vocabulary.ts'
import { hasReachedTarget } from '../journey/measures.ts'
import type { Id, Note, Opportunity, RecordOf } from '../journey/schema.ts'

/** The lowest and the highest that impact and effort can be. */
export const weights = [1, 2, 3, 4, 5] as const

/** Where an opportunity is among the weighed; null if its impact or effort isn't set. */
export type Weight = { readonly impact: number; readonly effort: number }

/** Impact and effort of an opportunity; null if either isn't set. */
export function weightOf({ impact, effort }: Opportunity): Weight | null {
  return impact === null || effort === null ? null : { impact, effort }
}

/**
 * The opportunities by what comes first: those to do before those done and those dropped, then by horizon, then by how much
 * impact exceeds effort. What isn't set comes last; equals keep the journey's order.
 */
export function byPriority(document: JourneyDocument): readonly Opportunity[] {
  return [...inOrder(document.opportunities)].sort(
    (one, other) => stateOf(one) - stateOf(other) || horizonOf(one) - horizonOf(other) || gainOf(other) - gainOf(one),
  )
}

function stateOf({ status }: Opportunity): number {
  return status === 'chosen' ? 0 : opportunityStatuses.indexOf(status)
}

function horizonOf({ horizon }: Opportunity): number {
  return horizon === null ? horizons.length : horizons.indexOf(horizon)
}

/** From 4 down to -4; lower still where a weight isn't set. */
function gainOf(opportunity: Opportunity): number {
  const weight = weightOf(opportunity)
  return weight ? weight.impact - weight.effort : -weights.length
}

/** Records in the order of their ids; those that are new come last, in their own order. */
export function inKnownOrder<T extends { readonly id: Id }>(records: readonly T[], ids: readonly Id[]): readonly T[] {
  const place = new Map(ids.map((id, index) => [id, index] as const))
  const placeOf = ({ id }: T) => place.get(id) ?? ids.length
  return [...records].sort((one, other) => placeOf(one) - placeOf(other))
}

type Measure = RecordOf['measures']
export type MeasureSubject = { readonly list: 'stages' | 'touchpoints' | 'objectives'; readonly id: Id }
export type FollowedMeasure = {
  readonly measure: Measure
  /** What it is about; null where that is the journey as a whole. */
  readonly subject: MeasureSubject | null
  /** Null where a target or a value is missing. */
  readonly isReached: boolean | null
}

/** The measures of a journey: those of the whole first, the others in the journey's order. */
export function followedMeasures(document: JourneyDocument): readonly FollowedMeasure[] {
  const all = inOrder(document.measures).map((measure) => ({
    measure,
    subject: subjectOf(measure),
    isReached: hasReachedTarget(measure),
  }))
  return [...all.filter(({ subject }) => subject === null), ...all.filter(({ subject }) => subject !== null)]
}

function subjectOf({ stageId, touchpointId, objectiveId }: Measure): MeasureSubject | null {
  if (touchpointId !== null) return { list: 'touchpoints', id: touchpointId }
  if (stageId !== null) return { list: 'stages', id: stageId }
  return objectiveId === null ? null : { list: 'objectives', id: objectiveId }
}

/** Whether a note still waits for something: a question for its answer, and whatever was parked. */
export function isOpenNote({ kind, answer }: Pick<Note, 'kind' | 'answer'>): boolean {
  return (kind === 'question' || kind === 'parked') && answer.trim() === ''
}

const followedKinds: readonly Note['kind'][] = ['question', 'decision', 'parked']

/** Questions, decisions and what was parked: open ones first, by kind, then by due date; plain notes aren't followed. */
export function followedNotes(document: JourneyDocument): readonly Note[] {
  return inOrder(document.notes)
    .filter(({ kind }) => followedKinds.includes(kind))
    .sort(
      (one, other) =>
        Number(isOpenNote(other)) - Number(isOpenNote(one)) ||
        followedKinds.indexOf(one.kind) - followedKinds.indexOf(other.kind) ||
        dueOf(one).localeCompare(dueOf(other)),
    )
}

/** How much is to be followed: questions without an answer, decisions, and what is still parked. */
export function followUpFigures(document: JourneyDocument): { questions: number; decisions: number; parked: number } {
  const notes = [...document.notes.values()]
  const open = notes.filter(isOpenNote)
  return {
    questions: open.filter(({ kind }) => kind === 'question').length,
    decisions: notes.filter(({ kind }) => kind === 'decision').length,
    parked: open.filter(({ kind }) => kind === 'parked').length,
  }
}

/** Without a date it is due after everything that has one. */
function dueOf({ due }: Note): string {
  return due ?? '9999-99-99'
}

const steps: Readonly<Record<string, Weight>> = {
  ArrowUp: { impact: 1, effort: 0 },
  ArrowDown: { impact: -1, effort: 0 },
  ArrowLeft: { impact: 0, effort: -1 },
  ArrowRight: { impact: 0, effort: 1 },
}

/** Where an arrow key moves a weight on the chart; one that isn't set yet begins in the middle. Null for any other key. */
export function movedBy(key: string, weight: Weight | null): Weight | null {
  const step = steps[key]
  if (!step) return null
  if (!weight) return { impact: 3, effort: 3 }
  const within = (value: number) => Math.min(weights.length, Math.max(1, value))
  return { impact: within(weight.impact + step.impact), effort: within(weight.effort + step.effort) }
}
