/** Customers' needs against the organization's objectives: where they overlap, and what serves both there. */
import { mostInFocus } from '../gaps/rules/strategy.ts'
import { counts, inOrder, type JourneyDocument } from '../journey/document.ts'
import type { Id, Need, Objective, Touchpoint } from '../journey/schema.ts'

/** Whether what one side wants meets the other side: by a touchpoint of both, by none of both, or not served at all. */
export type Meeting = 'met' | 'alone' | 'unserved'

export type Crossing = {
  readonly needId: Id
  readonly objectiveId: Id
  /** Live and planned touchpoints that serve both. */
  readonly serving: readonly Touchpoint[]
  /** Ideas that would serve both. */
  readonly ideas: readonly Touchpoint[]
}

export type OverlapNeed = { readonly need: Need; readonly personaName: string | null; readonly meeting: Meeting }
export type OverlapObjective = { readonly objective: Objective; readonly meeting: Meeting }

/** How many objectives are in focus, and how many may be. */
export type Focus = { readonly count: number; readonly most: number; readonly isFew: boolean }

export type OverlapGrid = {
  readonly needs: readonly OverlapNeed[]
  readonly objectives: readonly OverlapObjective[]
  /** By need, then by objective. */
  readonly crossings: readonly (readonly Crossing[])[]
  /** Crossings where something live or planned serves both. */
  readonly served: number
  readonly focus: Focus
}

/** Every need against every objective; a crossing without a touchpoint is an opportunity. */
export function overlapGrid(document: JourneyDocument): OverlapGrid {
  const needs = inOrder(document.needs)
  const objectives = inOrder(document.objectives)
  const touchpoints = inOrder(document.touchpoints)
  const byCrossing = new Map<string, Touchpoint[]>()
  for (const touchpoint of touchpoints) {
    for (const needId of new Set(touchpoint.needIds)) {
      for (const objectiveId of new Set(touchpoint.objectiveIds)) {
        const key = `${needId}/${objectiveId}`
        const present = byCrossing.get(key)
        if (present) present.push(touchpoint)
        else byCrossing.set(key, [touchpoint])
      }
    }
  }
  const crossings = needs.map((need) =>
    objectives.map((objective): Crossing => {
      const both = byCrossing.get(`${need.id}/${objective.id}`) ?? []
      const serving = both.filter(counts)
      return { needId: need.id, objectiveId: objective.id, serving, ideas: both.filter((one) => !counts(one)) }
    }),
  )
  const counting = touchpoints.filter(counts)
  const inFocus = objectives.filter(({ focus }) => focus).length
  const most = mostInFocus.in(document)
  return {
    needs: needs.map((need) => ({
      need,
      personaName: document.personas.get(need.personaId ?? '')?.name ?? null,
      meeting: meetingOf(counting, 'needIds', need.id, 'objectiveIds'),
    })),
    objectives: objectives.map((objective) => ({
      objective,
      meeting: meetingOf(counting, 'objectiveIds', objective.id, 'needIds'),
    })),
    crossings,
    served: crossings.flat().filter(({ serving }) => serving.length > 0).length,
    focus: { count: inFocus, most, isFew: inFocus > 0 && inFocus <= most },
  }
}

type Served = 'needIds' | 'objectiveIds'

function meetingOf(counting: readonly Touchpoint[], own: Served, id: Id, other: Served): Meeting {
  const serving = counting.filter((touchpoint) => touchpoint[own].includes(id))
  if (serving.length === 0) return 'unserved'
  return serving.some((touchpoint) => touchpoint[other].length > 0) ? 'met' : 'alone'
}

/** A touchpoint that could serve both, and what it lacks for that. */
export type Candidate = { readonly touchpoint: Touchpoint; readonly lacks: 'need' | 'objective' | 'both' }

/** Who could serve a crossing: first those that serve one of the two already, each group in the journey's order. */
export function candidatesFor(document: JourneyDocument, { needId, objectiveId }: Crossing): readonly Candidate[] {
  const candidates = inOrder(document.touchpoints).flatMap((touchpoint): Candidate[] => {
    const servesNeed = touchpoint.needIds.includes(needId)
    const servesObjective = touchpoint.objectiveIds.includes(objectiveId)
    if (servesNeed && servesObjective) return []
    return [{ touchpoint, lacks: servesNeed ? 'objective' : servesObjective ? 'need' : 'both' }]
  })
  const isNear = ({ lacks }: Candidate) => lacks !== 'both'
  return [...candidates.filter(isNear), ...candidates.filter((candidate) => !isNear(candidate))]
}
