/** Connecting a whole row of touchpoints at once. */
import type { Change } from '../change.ts'
import { inOrder, type JourneyDocument } from '../document.ts'
import { newConnection } from '../new-records.ts'
import type { Id } from '../schema.ts'
import { addConnections } from './edits.ts'

/**
 * Connects each of the touchpoints with the next: along the stages, and within a stage in the order given. Pairs that are
 * connected already stay as they are.
 */
export function chainTouchpoints(document: JourneyDocument, touchpointIds: Iterable<Id>, newId: () => Id): Change {
  const stages = inOrder(document.stages).map(({ id }) => id)
  const row = [...touchpointIds]
    .flatMap((id) => document.touchpoints.get(id) ?? [])
    .sort((a, b) => stages.indexOf(a.stageId) - stages.indexOf(b.stageId))
  const joined = new Set([...document.connections.values()].map(({ from, to }) => `${from} ${to}`))
  const added = row.slice(1).flatMap((to, index) => {
    const from = row[index]
    if (!from || joined.has(`${from.id} ${to.id}`)) return []
    return [newConnection({ id: newId(), rank: '', from: from.id, to: to.id })]
  })
  return addConnections(document, added)
}
