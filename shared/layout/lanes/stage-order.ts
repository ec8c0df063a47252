/** The order in which people meet the touchpoints of a stage, as far as its connections tell. */
import type { JourneyDocument } from '../../journey/document.ts'
import type { Id, Touchpoint } from '../../journey/schema.ts'

/** Touchpoints that come one after the other; those of one step have no path between them. */
export type StageSteps = readonly (readonly Touchpoint[])[]

/** @returns by stage: its touchpoints step by step, in their own order within a step. */
export function stepsByStage(
  document: JourneyDocument,
  byStage: ReadonlyMap<Id, readonly Touchpoint[]>,
): ReadonlyMap<Id, StageSteps> {
  const following = followingWithinStages(document)
  return new Map([...byStage].map(([stageId, touchpoints]) => [stageId, stepsOf(touchpoints, following)]))
}

function followingWithinStages({ connections, touchpoints }: JourneyDocument): ReadonlyMap<Id, readonly Id[]> {
  const following = new Map<Id, Id[]>()
  for (const { from, to } of connections.values()) {
    const stageId = touchpoints.get(from)?.stageId
    if (from === to || stageId === undefined || touchpoints.get(to)?.stageId !== stageId) continue
    const known = following.get(from)
    if (known) known.push(to)
    else following.set(from, [to])
  }
  return following
}

/** Each stands one step after the last of those that lead to it; on a way round and round the first in the grid comes first. */
function stepsOf(touchpoints: readonly Touchpoint[], following: ReadonlyMap<Id, readonly Id[]>): StageSteps {
  const led = new Map(touchpoints.map(({ id }) => [id, 0]))
  for (const { id } of touchpoints) for (const next of following.get(id) ?? []) led.set(next, (led.get(next) ?? 0) + 1)
  const left = new Set(touchpoints)
  const steps: (readonly Touchpoint[])[] = []
  while (left.size > 0) {
    const free = [...left].filter(({ id }) => led.get(id) === 0)
    const step = free.length > 0 ? free : [...left].slice(0, 1)
    for (const touchpoint of step) {
      left.delete(touchpoint)
      for (const next of following.get(touchpoint.id) ?? []) led.set(next, (led.get(next) ?? 0) - 1)
    }
    steps.push(step)
  }
  return steps
}
