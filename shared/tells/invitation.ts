/** Where a journey that has only just begun goes on: in awareness, where people first hear of it. */
import { awarenessFirst, factsOf } from '../gaps/rule/facts.ts'
import type { HeaderDraft } from '../gaps/rule/repairs.ts'
import { wantedChannels } from '../gaps/rule/wanted-channels.ts'
import { type Cell, type JourneyDocument, touchpointsInCell } from '../journey/document.ts'

export type Invitation = { readonly what: 'touchpoint'; readonly cell: Cell } | HeaderDraft

/** What is drafted first: a touchpoint in the first empty cell of awareness, else an awareness stage. */
export function invitation(document: JourneyDocument): Invitation {
  const [stage] = awarenessFirst(factsOf(document))
  if (stage?.phase !== 'awareness') return { what: 'stage', phase: 'awareness', at: 0 }
  const channels = wantedChannels(document)
  const isEmpty = (channelId: string) => touchpointsInCell(document, { stageId: stage.id, channelId }).length === 0
  const channel = channels.find(({ id }) => isEmpty(id)) ?? channels[0]
  if (!channel) return { what: 'channel', kind: 'social', at: document.channels.size }
  return { what: 'touchpoint', cell: { stageId: stage.id, channelId: channel.id } }
}
