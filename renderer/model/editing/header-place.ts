/** The headers as a row over the grid and a column beside it, walked by arrow keys. */
import { type Cell, inOrder, touchpointsInCell } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { Direction, Place } from '../../../shared/journey/walk.ts'
import { openDocument } from '../document/document-store.ts'
import { revealColumn, revealLane } from '../map-view/reveal-header.ts'
import { selectChannel, selectStage, useSession } from '../session/session-store.ts'

export type Header = { readonly list: 'stages' | 'channels'; readonly id: Id }

export function selectedHeader(): Header | null {
  const { selectedStageId, selectedChannelId } = useSession.getState()
  if (selectedStageId) return { list: 'stages', id: selectedStageId }
  return selectedChannelId ? { list: 'channels', id: selectedChannelId } : null
}

export function selectHeader({ list, id }: Header): void {
  if (list === 'stages') {
    selectStage(id)
    revealColumn(id)
  } else {
    selectChannel(id)
    revealLane(id)
  }
}

/** The header of a cell's column above, or of its lane at the left. */
export function headerOver({ stageId, channelId }: Cell, direction: Direction): Header | null {
  if (direction === 'up') return { list: 'stages', id: stageId }
  return direction === 'left' ? { list: 'channels', id: channelId } : null
}

/** The next header of the same list; null where the direction leads out of it. */
export function headerBeside({ list, id }: Header, direction: Direction): Header | null {
  const [back, on] = list === 'stages' ? ['left', 'right'] : ['up', 'down']
  if (direction !== back && direction !== on) return null
  const ids = headerIds(list)
  const next = ids[ids.indexOf(id) + (direction === on ? 1 : -1)]
  return next === undefined ? null : { list, id: next }
}

/** Where the way from a header into the grid leads; null where the direction doesn't lead there. */
export function placeBesideHeader({ list, id }: Header, direction: Direction): Place | null {
  if (direction !== (list === 'stages' ? 'down' : 'right')) return null
  const [stageId, channelId] = list === 'stages' ? [id, headerIds('channels')[0]] : [headerIds('stages')[0], id]
  if (stageId === undefined || channelId === undefined) return null
  const [first] = touchpointsInCell(openDocument(), { stageId, channelId })
  return first ? { touchpointId: first.id } : { cell: { stageId, channelId } }
}

function headerIds(list: Header['list']): Id[] {
  return inOrder<{ id: Id; rank: string }>(openDocument()[list]).map(({ id }) => id)
}
