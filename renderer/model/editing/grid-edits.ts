/** What the user does to stages and channels. */
import { inOrder } from '../../../shared/journey/document.ts'
import {
  addChannel,
  addStage,
  moveInGrid,
  removeChannel,
  removeStage,
} from '../../../shared/journey/edits/grid-edits.ts'
import { type Id, kinds, phases } from '../../../shared/journey/schema.ts'
import { edit, openDocument } from '../document/document-store.ts'
import { newId } from '../document/new-id.ts'
import { selectChannel, selectNothing, selectStage, useSession } from '../session/session-store.ts'
import { headerBeside, selectHeader } from './header-place.ts'
import { removeWithNotice } from './remove.ts'

/** Adds a stage after the given one, or at the end, with the first phase that no stage has; its name is typed next. */
export function addStageAfter(stageId: Id | null): void {
  const id = newId()
  const isAdded = edit('Add stage', (document) => {
    const stages = inOrder(document.stages)
    const index = stages.findIndex((stage) => stage.id === stageId)
    const phase = phases.find((candidate) => stages.every((stage) => stage.phase !== candidate)) ?? 'other'
    const at = index < 0 ? stages.length : index + 1
    return addStage(document, { id, name: 'New stage', phase, at })
  })
  if (isAdded) nameHeader('stages', id)
}

/** Adds a channel below the given one, or at the bottom, of the first kind that no channel has; its name is typed next. */
export function addChannelAfter(channelId: Id | null): void {
  const id = newId()
  const isAdded = edit('Add channel', (document) => {
    const channels = inOrder(document.channels)
    const index = channels.findIndex((channel) => channel.id === channelId)
    const kind = kinds.find((candidate) => channels.every((channel) => channel.kind !== candidate)) ?? 'digital'
    const at = index < 0 ? channels.length : index + 1
    return addChannel(document, { id, name: 'New channel', kind, at })
  })
  if (isAdded) nameHeader('channels', id)
}

/** From naming one stage or channel to naming the next; past the last one there is a new one. */
export function nameNextHeader(list: 'stages' | 'channels', id: Id, step: 1 | -1): void {
  const headers = inOrder<{ id: Id; rank: string }>(openDocument()[list])
  const next = headers[headers.findIndex((header) => header.id === id) + step]
  if (next) nameHeader(list, next.id)
  else if (step === 1 && list === 'stages') addStageAfter(id)
  else if (step === 1) addChannelAfter(id)
}

function nameHeader(list: 'stages' | 'channels', id: Id): void {
  if (list === 'stages') selectStage(id)
  else selectChannel(id)
  useSession.setState({ editing: { what: list === 'stages' ? 'stage' : 'channel', id } })
}

/** Moves a stage or a channel by one place. */
export function moveHeader(list: 'stages' | 'channels', id: Id, step: -1 | 1): void {
  edit(list === 'stages' ? 'Move stage' : 'Move channel', (document) => {
    const index = inOrder<{ id: Id; rank: string }>(document[list]).findIndex((record) => record.id === id)
    const at = index + step
    return at < 0 || at >= document[list].size ? {} : moveInGrid(document, list, id, at)
  })
}

/**
 * Removes a stage or a channel with all that it holds, in one step that the notice offers to take back. The keys go on from the
 * header beside it.
 */
export function removeHeader(list: 'stages' | 'channels', id: Id): void {
  const header = { list, id }
  const [back, on] = list === 'stages' ? (['left', 'right'] as const) : (['up', 'down'] as const)
  const next = headerBeside(header, on) ?? headerBeside(header, back)
  const isRemoved =
    list === 'stages'
      ? removeWithNotice('Delete stage', (before) => removeStage(before, id))
      : removeWithNotice('Delete channel', (before) => removeChannel(before, id))
  if (!isRemoved) return
  if (next) selectHeader(next)
  else selectNothing()
}
