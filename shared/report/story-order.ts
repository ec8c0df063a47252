/** The order in which a report tells a journey: stage after stage, in each what leads on before what follows it. */
import { counts, inOrder, type JourneyDocument } from '../journey/document.ts'
import type { Id, Persona, Stage, Touchpoint } from '../journey/schema.ts'
import { isParked } from '../tells/parked.ts'

export type ToldStage = { readonly stage: Stage; readonly touchpoints: readonly Touchpoint[] }

/** Every stage that isn't parked, with its live and planned touchpoints as people go through them: an idea doesn't happen yet. */
export function stagesToTell(document: JourneyDocument): readonly ToldStage[] {
  const byStage = Map.groupBy(inOrder(document.touchpoints).filter(counts), ({ stageId }) => stageId)
  const stages = inOrder(document.stages).filter(({ id }) => !isParked(document, id))
  return stages.map((stage) => ({
    stage,
    touchpoints: alongConnections(document, byStage.get(stage.id) ?? []),
  }))
}

/** Whether people go through it in this journey: in one of today what is planned doesn't happen yet. */
export function happens({ journey }: JourneyDocument, touchpoint: Touchpoint): boolean {
  return journey.state === 'as-is' ? touchpoint.status === 'live' : counts(touchpoint)
}

/** Along the connections among them; what no connection orders keeps its place. */
function alongConnections(document: JourneyDocument, touchpoints: readonly Touchpoint[]): readonly Touchpoint[] {
  const waiting = new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]))
  const before = new Map<Id, Set<Id>>()
  for (const { from, to } of document.connections.values()) {
    if (!waiting.has(from) || !waiting.has(to)) continue
    before.set(to, (before.get(to) ?? new Set()).add(from))
  }
  const ordered: Touchpoint[] = []
  while (waiting.size > 0) {
    const isFree = ({ id }: Touchpoint) => [...(before.get(id) ?? [])].every((other) => !waiting.has(other))
    // In a circle nothing is free: it begins with its first.
    const next = [...waiting.values()].find(isFree) ?? waiting.values().next().value
    if (!next) break
    ordered.push(next)
    waiting.delete(next.id)
  }
  return ordered
}

/** The personas of whom it is known somewhere how they feel. */
export function personasWithFeelings(document: JourneyDocument): readonly Persona[] {
  const felt = new Set(
    [...document.touchpoints.values()].filter(counts).flatMap(({ emotions }) => Object.keys(emotions)),
  )
  return inOrder(document.personas).filter(({ id }) => felt.has(id))
}
