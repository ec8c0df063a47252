/** A part of a journey to look at on its own: what is left out isn't there. */
import { z } from 'zod'
import { type JourneyDocument, type RecordsById, recordsIn } from './document.ts'
import { idSchema, type ListName, type RecordOf } from './schema.ts'

export const partSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('journey') }),
  z.strictObject({ of: z.literal('stage'), stageId: idSchema }),
  z.strictObject({ of: z.literal('selection'), touchpointIds: z.array(idSchema) }),
])
export type Part = z.infer<typeof partSchema>

/**
 * A stage keeps all channels, so that it looks as it does on the map; a selection keeps the stages and channels in which it
 * stands. Connections stay where both of their touchpoints do. The whole journey is the same document.
 */
export function partOf(document: JourneyDocument, part: Part): JourneyDocument {
  if (part.of === 'journey') return document
  const chosen = part.of === 'selection' ? new Set(part.touchpointIds) : null
  const touchpoints = keep(document, 'touchpoints', ({ id, stageId }) =>
    part.of === 'stage' ? stageId === part.stageId : chosen?.has(id) === true,
  )
  const stageIds = new Set([...touchpoints.values()].map(({ stageId }) => stageId))
  const channelIds = new Set([...touchpoints.values()].map(({ channelId }) => channelId))
  return {
    ...document,
    touchpoints,
    stages: keep(document, 'stages', ({ id }) => (part.of === 'stage' ? id === part.stageId : stageIds.has(id))),
    channels: part.of === 'stage' ? document.channels : keep(document, 'channels', ({ id }) => channelIds.has(id)),
    connections: keep(document, 'connections', ({ from, to }) => touchpoints.has(from) && touchpoints.has(to)),
  }
}

function keep<L extends ListName>(
  document: JourneyDocument,
  list: L,
  isKept: (record: RecordOf[L]) => boolean,
): RecordsById<RecordOf[L]> {
  return new Map([...recordsIn(document, list)].filter(([, record]) => isKept(record)))
}
