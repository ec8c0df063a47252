/** Edits to the grid itself: stages and channels, with all that hangs on them in one change. */
import { type Change, emptyChange } from '../change.ts'
import { inOrder, type JourneyDocument } from '../document.ts'
import { newChannel, newStage } from '../new-records.ts'
import type { Channel, Id, Kind, Phase, Stage } from '../schema.ts'
import { rankAt, updateRecord } from './edits.ts'
import { removeRecords } from './removal.ts'

/** Adds a stage at `at` (0 is leftmost) or at the right end. */
export function addStage(
  document: JourneyDocument,
  { at, ...fields }: { id: Id; name: string; phase: Phase; at?: number },
): Change {
  const stages = inOrder(document.stages)
  const stage = newStage({ ...fields, rank: rankAt(stages, at ?? stages.length) })
  return { stages: { added: [stage], updated: [], removed: [] } }
}

/** Adds a channel at `at` (0 is topmost) or at the bottom. */
export function addChannel(
  document: JourneyDocument,
  { at, ...fields }: { id: Id; name: string; kind: Kind; at?: number },
): Change {
  const channels = inOrder(document.channels)
  const channel = newChannel({ ...fields, rank: rankAt(channels, at ?? channels.length) })
  return { channels: { added: [channel], updated: [], removed: [] } }
}

export function updateStage(document: JourneyDocument, stageId: Id, fields: Partial<Omit<Stage, 'id'>>): Change {
  return updateRecord(document, 'stages', stageId, fields)
}

export function updateChannel(document: JourneyDocument, channelId: Id, fields: Partial<Omit<Channel, 'id'>>): Change {
  return updateRecord(document, 'channels', channelId, fields)
}

/** Moves a stage or a channel so that it stands at `at` among the others. */
export function moveInGrid(document: JourneyDocument, list: 'stages' | 'channels', id: Id, at: number): Change {
  const records: readonly (Stage | Channel)[] = inOrder<Stage | Channel>(document[list])
  const others = records.filter((record) => record.id !== id)
  if (others.length === records.length || records[at]?.id === id) return emptyChange
  return updateRecord(document, list, id, { rank: rankAt(others, at) })
}

/** Removes a stage with its touchpoints and their connections. */
export function removeStage(document: JourneyDocument, stageId: Id): Change {
  return removeRecords(document, 'stages', [stageId])
}

/** Removes a channel with its touchpoints, their connections, and what personas said of using it. */
export function removeChannel(document: JourneyDocument, channelId: Id): Change {
  return removeRecords(document, 'channels', [channelId])
}
