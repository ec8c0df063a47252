/** Splitting a channel in two: what goes along is the selection, or the focused cell's touchpoints, or nothing yet. */
import { touchpointsInCell } from '../../../shared/journey/document.ts'
import { splitChannel } from '../../../shared/journey/edits/split-channel.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { edit, openDocument, useDocument } from '../document/document-store.ts'
import { newId } from '../document/new-id.ts'
import { selectChannel, useSession } from '../session/session-store.ts'

type SplitSource = { readonly channelId: Id; readonly touchpointIds: readonly Id[] }

/** Null where nothing says which channel is meant. */
export function splitSource(): SplitSource | null {
  const { document } = useDocument.getState()
  const { selectedTouchpointIds, selectedChannelId, focusedCell } = useSession.getState()
  if (!document) return null
  if (selectedChannelId) return { channelId: selectedChannelId, touchpointIds: [] }
  if (focusedCell) {
    return {
      channelId: focusedCell.channelId,
      touchpointIds: touchpointsInCell(document, focusedCell).map(({ id }) => id),
    }
  }
  const selected = [...selectedTouchpointIds].flatMap((id) => document.touchpoints.get(id) ?? [])
  const [first] = selected
  if (!first || selected.some(({ channelId }) => channelId !== first.channelId)) return null
  return { channelId: first.channelId, touchpointIds: selected.map(({ id }) => id) }
}

/** One undo step; the new channel's name is typed next. */
export function splitSelectedChannel(): void {
  const source = splitSource()
  if (!source) return
  const { channelId, touchpointIds } = source
  const id = newId()
  const name = `${openDocument().channels.get(channelId)?.name ?? ''} 2`.trim()
  const isSplit = edit('Split channel', (document) => splitChannel(document, channelId, { id, name, touchpointIds }))
  if (!isSplit) return
  selectChannel(id)
  useSession.setState({ editing: { what: 'channel', id } })
}
