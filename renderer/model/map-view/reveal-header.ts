/** Brings a stage or a channel into view without leaving the place along the other side. */
import { currentLayout } from './layout-store.ts'
import { middleOfView, revealBox } from './view-port.ts'

export function revealColumn(stageId: string): void {
  const column = currentLayout()?.stages.find((stage) => stage.stageId === stageId)
  if (column) revealBox({ x: column.x, width: column.width, y: middleOfView().y, height: 0 })
}

export function revealLane(channelId: string): void {
  const lane = currentLayout()?.channels.find((channel) => channel.channelId === channelId)
  if (lane) revealBox({ x: middleOfView().x, width: 0, y: lane.y, height: lane.height })
}
