/** Where the things that a difference or a finding names lie on a map. */
import type { Targets } from '../gaps/rule/targets.ts'
import { cellKey, type JourneyDocument } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import type { Box, CardBox, JourneyLayout } from '../layout/grid/boxes.ts'
import type { Difference } from './difference.ts'

/** What lies on a map, of all that can be named. */
export type MapTargets = Pick<Targets, 'stageIds' | 'channelIds' | 'touchpointIds' | 'connectionIds'>

/** What a difference names on the map of one journey; null where it isn't on it. */
export function targetsOf({ list, beforeId, afterId }: Difference, side: 'before' | 'after'): MapTargets | null {
  const id = side === 'before' ? beforeId : afterId
  if (id === null) return null
  if (list === 'touchpoints') return { touchpointIds: [id] }
  if (list === 'connections') return { connectionIds: [id] }
  if (list === 'stages') return { stageIds: [id] }
  return list === 'channels' ? { channelIds: [id] } : null
}

/** Cards before cells, cells before whole columns and lanes: the smallest that is named. */
export function boxesOn(
  layout: JourneyLayout,
  document: JourneyDocument,
  targets: MapTargets,
): readonly (Box | CardBox)[] {
  const { stageIds = [], channelIds = [], touchpointIds = [], connectionIds = [] } = targets
  const ends = connectionIds.flatMap((id): Id[] => {
    const connection = document.connections.get(id)
    return connection ? [connection.from, connection.to] : []
  })
  const cards = [...touchpointIds, ...ends].flatMap((id) => layout.cards.get(id) ?? [])
  if (cards.length > 0) return cards
  const cells = stageIds.flatMap((stageId) =>
    channelIds.flatMap((channelId) => layout.cells.get(cellKey({ stageId, channelId })) ?? []),
  )
  if (cells.length > 0) return cells
  const columns = layout.stages.filter(({ stageId }) => stageIds.includes(stageId))
  const lanes = layout.channels.filter(({ channelId }) => channelIds.includes(channelId))
  const { headerHeight, laneHeaderWidth, height, width } = layout
  return [
    ...columns.map((column) => ({ x: column.x, y: -headerHeight, width: column.width, height: headerHeight + height })),
    ...lanes.map((lane) => ({ x: -laneHeaderWidth, y: lane.y, width: laneHeaderWidth + width, height: lane.height })),
  ]
}
