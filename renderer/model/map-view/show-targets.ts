/** Brings what a finding points at into view and selects it. */
import type { Targets } from '../../../shared/gaps/rule/targets.ts'
import { type Cell, inOrder } from '../../../shared/journey/document.ts'
import { openDocument } from '../document/document-store.ts'
import {
  focusCell,
  selectChannel,
  selectConnections,
  selectStage,
  selectTouchpoints,
  useSession,
} from '../session/session-store.ts'
import { currentLayout } from './layout-store.ts'
import { reveal, revealBox } from './view-port.ts'

export function showTargets(targets: Targets): void {
  const { shownFindingKey } = useSession.getState()
  const layout = currentLayout()
  const [touchpointId] = targets.touchpointIds ?? []
  const [connectionId] = targets.connectionIds ?? []
  const [stageId] = targets.stageIds ?? []
  const [channelId] = targets.channelIds ?? []
  const path = connectionId ? layout?.connections.get(connectionId) : undefined
  if (connectionId && path) {
    selectConnections(targets.connectionIds ?? [])
    revealBox({ x: path.labelAt.x - 90, y: path.labelAt.y - 60, width: 180, height: 120 })
  } else if (touchpointId) {
    selectTouchpoints(targets.touchpointIds ?? [])
    reveal({ touchpointId })
  } else if (stageId && channelId) showCell({ stageId, channelId })
  else if (stageId) {
    selectStage(stageId)
    showColumn(stageId)
  } else if (channelId) {
    selectChannel(channelId)
    showLane(channelId)
  }
  useSession.setState({ shownFindingKey })
}

function showCell(cell: Cell): void {
  focusCell(cell)
  reveal({ cell })
}

function showColumn(stageId: string): void {
  const column = currentLayout()?.stages.find((stage) => stage.stageId === stageId)
  if (column) revealBox({ x: column.x, y: 0, width: column.width, height: 120 })
}

function showLane(channelId: string): void {
  const lane = currentLayout()?.channels.find((channel) => channel.channelId === channelId)
  const [first] = inOrder(openDocument().stages)
  if (lane && first) revealBox({ x: 0, y: lane.y, width: 200, height: lane.height })
}
