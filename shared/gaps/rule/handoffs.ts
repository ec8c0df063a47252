/** Handoffs between the stages that hold a touchpoint: which are broken, and the connection that one lacks. */
import { type JourneyDocument, touchpointsByCell } from '../../journey/document.ts'
import { connectTouchpoints } from '../../journey/edits/edits.ts'
import type { Id, Stage, Touchpoint } from '../../journey/schema.ts'
import { factsOf } from './facts.ts'
import type { Repair } from './repairs.ts'
import type { FillIn } from './rule.ts'

/** Two stages that follow each other among those that hold a touchpoint of any status. */
export type Handoff = { readonly from: Stage; readonly to: Stage }

/** The handoffs over which no connection leads, from a stage at or before `from` to one at or after `to`. */
export function brokenHandoffs(document: JourneyDocument): Handoff[] {
  const { stages } = factsOf(document)
  const held = new Set([...touchpointsByCell(document).values()].map(([first]) => first?.stageId))
  const reach = furthestReach(document)
  const holding = stages.flatMap((stage, index) => (held.has(stage.id) ? [{ stage, index }] : []))
  return holding.flatMap((from, place) => {
    const to = holding[place + 1]
    return !to || (reach[from.index] ?? -1) >= to.index ? [] : [{ from: from.stage, to: to.stage }]
  })
}

/** For each stage by index: the furthest stage that a connection from it or from an earlier one leads to. */
function furthestReach(document: JourneyDocument): number[] {
  const { stages, ways, stageIndex } = factsOf(document)
  const indexOf = ({ stageId }: Touchpoint) => stageIndex.get(stageId) ?? 0
  const reach = stages.map(() => -1)
  for (const { from, to } of ways) {
    const start = indexOf(from)
    reach[start] = Math.max(reach[start] ?? -1, indexOf(to))
  }
  for (let index = 1; index < reach.length; index += 1) {
    reach[index] = Math.max(reach[index] ?? -1, reach[index - 1] ?? -1)
  }
  return reach
}

/** Connects two parts of a journey where only one touchpoint stands in each, so that it is plain which ones; else null. */
export function connectStages(document: JourneyDocument, from: readonly Id[], to: readonly Id[]): Repair | null {
  const [start, ...otherStarts] = touchpointsIn(document, from)
  const [end, ...otherEnds] = touchpointsIn(document, to)
  if (!start || !end || otherStarts.length + otherEnds.length > 0) return null
  return {
    label: 'Connect stages',
    make: (newId) => connectTouchpoints(document, { id: newId(), from: start.id, to: end.id }),
  }
}

/** Lets the user say which touchpoint leads on: from the last of these stages that nothing leads out of yet, else the last. */
export function beginConnecting(document: JourneyDocument, from: readonly Id[]): FillIn | null {
  const { withWayOut } = factsOf(document)
  const held = touchpointsIn(document, from)
  const start = held.findLast(({ id }) => !withWayOut.has(id)) ?? held.at(-1)
  return start ? { in: 'connection', label: 'Connect stages', touchpointId: start.id } : null
}

function touchpointsIn(document: JourneyDocument, stageIds: readonly Id[]): readonly Touchpoint[] {
  return factsOf(document).touchpoints.filter(({ stageId }) => stageIds.includes(stageId))
}
