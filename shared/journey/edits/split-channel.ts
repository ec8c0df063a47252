import { applyChange, type Change, emptyChange, squashChanges } from '../change.ts'
import { inOrder, type JourneyDocument } from '../document.ts'
import type { Id } from '../schema.ts'
import { addChannel } from './grid-edits.ts'
import { moveEach } from './several-edits.ts'

/** Makes a second channel of the same kind right below one, and moves some of its touchpoints there, each in its stage. */
export function splitChannel(
  document: JourneyDocument,
  channelId: Id,
  { id, name, touchpointIds }: { id: Id; name: string; touchpointIds: Iterable<Id> },
): Change {
  const channel = document.channels.get(channelId)
  if (!channel) return emptyChange
  const at = inOrder(document.channels).indexOf(channel) + 1
  const added = addChannel(document, { id, name, kind: channel.kind, at })
  const moving = [...touchpointIds].filter((one) => document.touchpoints.get(one)?.channelId === channelId)
  return squashChanges(added, moveEach(applyChange(document, added), moving, { channelId: id }))
}
