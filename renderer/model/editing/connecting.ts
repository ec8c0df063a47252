/** Choosing an end of a connection on the map: of a new one, or of one that is led elsewhere. */

import { inOrder } from '../../../shared/journey/document.ts'
import { chainTouchpoints } from '../../../shared/journey/edits/chain-edits.ts'
import { updateConnection } from '../../../shared/journey/edits/edits.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { edit, openDocument } from '../document/document-store.ts'
import { newId } from '../document/new-id.ts'
import { onlySelectedTouchpointId, selectConnections, useSession } from '../session/session-store.ts'
import { goTo } from './current-place.ts'
import { connect } from './touchpoint-edits.ts'

/** From one touchpoint the next one is chosen; several are connected with each other, in one step. */
export function beginConnection(): void {
  const session = useSession.getState()
  const { selectedTouchpointIds } = session
  if (selectedTouchpointIds.size > 1) {
    edit('Connect touchpoints', (document) => chainTouchpoints(document, selectedTouchpointIds, newId))
    return
  }
  useSession.setState({ connectingFromId: onlySelectedTouchpointId(session), reconnecting: null })
}

/** Lets another touchpoint be chosen for one end of the selected connection. */
export function beginReconnecting(end: 'from' | 'to'): void {
  const connection = selectedConnection()
  if (!connection) return
  goTo({ touchpointId: connection[end] })
  const connectingFromId = connection[end === 'from' ? 'to' : 'from']
  useSession.setState({ connectingFromId, reconnecting: { connectionId: connection.id, end } })
}

/** Joins what was begun with the chosen touchpoint; says whether something was begun. */
export function endConnecting(touchpointId: Id): boolean {
  const { connectingFromId, reconnecting } = useSession.getState()
  if (!connectingFromId || connectingFromId === touchpointId) return false
  if (!reconnecting) {
    connect(connectingFromId, touchpointId)
    return true
  }
  const { connectionId, end } = reconnecting
  edit('Reconnect', (document) => updateConnection(document, connectionId, { [end]: touchpointId }))
  selectConnections([connectionId])
  useSession.setState({ connectingFromId: null, reconnecting: null })
  return true
}

export function reverseConnection(): void {
  const connection = selectedConnection()
  if (!connection) return
  const { id, from, to } = connection
  edit('Reverse connection', (document) => updateConnection(document, id, { from: to, to: from }))
}

export function goToEnd(end: 'from' | 'to'): void {
  const connection = selectedConnection()
  if (connection) goTo({ touchpointId: connection[end] })
}

/** The touchpoint whose connections are gone through one after the other. */
let hubId: Id | null = null

/** Selects a connection of the selected touchpoint, then the next one of it. */
export function selectNextConnection(): void {
  const selected = selectedConnection()
  const touchpointId = onlySelectedTouchpointId(useSession.getState())
  const isAtHub = selected && (selected.from === hubId || selected.to === hubId)
  hubId = touchpointId ?? (isAtHub ? hubId : (selected?.from ?? null))
  const ways = inOrder(openDocument().connections).filter(({ from, to }) => from === hubId || to === hubId)
  const next = ways[(ways.findIndex(({ id }) => id === selected?.id) + 1) % ways.length]
  if (next) selectConnections([next.id])
}

function selectedConnection() {
  const [connectionId] = useSession.getState().selectedConnectionIds
  return connectionId === undefined ? undefined : openDocument().connections.get(connectionId)
}
