/** Handoffs between the stages that hold a touchpoint: which are broken, and the connection that would mend one. */
import { type Change, emptyChange } from '../journey/change.ts'
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import { connectTouchpoints } from '../journey/edits.ts'
import type { Id, Stage, Touchpoint } from '../journey/schema.ts'
import { factsOf } from './facts.ts'
import { inTurn } from './in-turn.ts'

/** Two stages that follow each other among those that hold a touchpoint of any status. */
export type Handoff = { readonly from: Stage; readonly to: Stage }

/** The handoffs over which no connection leads, from a stage at or before `from` to one at or after `to`. */
export function brokenHandoffs(document: JourneyDocument): Handoff[] {
  const { stages, touchpoints } = factsOf(document)
  const held = new Set(touchpoints.map(({ stageId }) => stageId))
  const reach = furthestReach(document)
  const holding = stages.flatMap((stage, index) => (held.has(stage.id) ? [{ stage, index }] : []))
  return holding.flatMap((from, place) => {
    const to = holding[place + 1]
    return !to || (reach[from.index] ?? -1) >= to.index ? [] : [{ from: from.stage, to: to.stage }]
  })
}

/** For each stage by index: the furthest stage that a connection from it or from an earlier one leads to. */
function furthestReach(document: JourneyDocument): number[] {
  const { touchpoints } = document
  const { stages, connections, stageIndex } = factsOf(document)
  const indexOf = (id: Id) => stageIndex.get(touchpoints.get(id)?.stageId ?? '') ?? 0
  const reach = stages.map(() => -1)
  for (const { from, to } of connections) {
    const start = indexOf(from)
    reach[start] = Math.max(reach[start] ?? -1, indexOf(to))
  }
  for (let index = 1; index < reach.length; index += 1) {
    reach[index] = Math.max(reach[index] ?? -1, reach[index - 1] ?? -1)
  }
  return reach
}

/** Connects the two touchpoints of a handoff that belong together most. */
export function mendHandoff(document: JourneyDocument, fromStageId: Id, toStageId: Id, newId: () => Id): Change {
  const { withWayOut, withWayIn } = factsOf(document)
  const within = (stageId: Id) => inOrder(document.touchpoints).filter((touchpoint) => touchpoint.stageId === stageId)
  const strangeness = (from: Touchpoint, to: Touchpoint) =>
    (from.channelId === to.channelId ? 0 : 4) +
    (from.status === 'idea' || to.status === 'idea' ? 2 : 0) +
    (withWayOut.has(from.id) ? 1 : 0) +
    (withWayIn.has(to.id) ? 1 : 0)
  const pairs = within(fromStageId).flatMap((from) =>
    within(toStageId).map((to) => ({ from: from.id, to: to.id, strangeness: strangeness(from, to) })),
  )
  const [nearest] = pairs.toSorted((one, other) => one.strangeness - other.strangeness)
  return nearest ? connectTouchpoints(document, { id: newId(), from: nearest.from, to: nearest.to }) : emptyChange
}

/** Mends what is broken on both sides of a stage: where it held nothing before, its first touchpoint must not end the way. */
export function mendAround(document: JourneyDocument, stageId: Id, newId: () => Id): Change {
  const broken = brokenHandoffs(document).filter(({ from, to }) => from.id === stageId || to.id === stageId)
  return inTurn(
    document,
    broken.map(
      ({ from, to }) =>
        (now) =>
          mendHandoff(now, from.id, to.id, newId),
    ),
  )
}
