/** What leads to a touchpoint and what follows from it. */
import type { JourneyDocument } from './document.ts'
import type { Connection, Id } from './schema.ts'

export type JourneyPath = { readonly touchpointIds: ReadonlySet<Id>; readonly connectionIds: ReadonlySet<Id> }

/** The touchpoint, all that lead to it and all that it leads to, with the connections on the way; loops are walked once. */
export function pathThrough(document: JourneyDocument, touchpointId: Id): JourneyPath {
  const connections = [...document.connections.values()]
  const following = Map.groupBy(connections, ({ from }) => from)
  const leading = Map.groupBy(connections, ({ to }) => to)
  const touchpointIds = new Set([touchpointId])
  const connectionIds = new Set<Id>()
  walk(touchpointId, following, ({ to }) => to, touchpointIds, connectionIds)
  walk(touchpointId, leading, ({ from }) => from, touchpointIds, connectionIds)
  return { touchpointIds, connectionIds }
}

function walk(
  start: Id,
  byEnd: ReadonlyMap<Id, readonly Connection[]>,
  otherEnd: (connection: Connection) => Id,
  touchpointIds: Set<Id>,
  connectionIds: Set<Id>,
): void {
  const seen = new Set([start])
  const waiting = [start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const connection of byEnd.get(id) ?? []) {
      const next = otherEnd(connection)
      connectionIds.add(connection.id)
      touchpointIds.add(next)
      if (seen.has(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
}
