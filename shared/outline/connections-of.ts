/** The connections of each touchpoint, in their order. */
import { inOrder, type JourneyDocument, type RecordsById } from '../journey/document.ts'
import { once } from '../journey/once.ts'
import type { Connection, Id } from '../journey/schema.ts'

export type ConnectionsOf = { readonly incoming: readonly Connection[]; readonly outgoing: readonly Connection[] }

const none: ConnectionsOf = { incoming: [], outgoing: [] }

const byTouchpoint = once((connections: RecordsById<Connection>) => {
  const ordered = inOrder(connections)
  const [into, outOf] = [Map.groupBy(ordered, ({ to }) => to), Map.groupBy(ordered, ({ from }) => from)]
  const ids = new Set([...into.keys(), ...outOf.keys()])
  return new Map<Id, ConnectionsOf>(
    [...ids].map((id) => [id, { incoming: into.get(id) ?? [], outgoing: outOf.get(id) ?? [] }]),
  )
})

export function connectionsOf(document: JourneyDocument, touchpointId: Id): ConnectionsOf {
  return byTouchpoint(document.connections).get(touchpointId) ?? none
}
