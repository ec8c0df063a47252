/** A part of a journey to look at on its own: what is left out isn't there. */
import { z } from 'zod'
import { type JourneyDocument, type RecordsById, recordsIn } from './document.ts'
import { type Id, idSchema, type ListName, type RecordOf } from './schema.ts'

export const partSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('journey') }),
  z.strictObject({ of: z.literal('stage'), stageId: idSchema }),
  z.strictObject({ of: z.literal('selection'), touchpointIds: z.array(idSchema) }),
  /** Some stages and channels with all that stands where they cross. */
  z.strictObject({ of: z.literal('area'), stageIds: z.array(idSchema), channelIds: z.array(idSchema) }),
])
export type Part = z.infer<typeof partSchema>

const wholeJourney: Part = { of: 'journey' }

/**
 * A stage keeps all channels, so that it looks as it does on the map; a selection keeps the stages and channels in which it
 * stands. Connections stay where both of their touchpoints do. The whole journey is the same document.
 */
export function partOf(document: JourneyDocument, part: Part): JourneyDocument {
  if (part.of === 'journey') return document
  const { isKept, stageIds, channelIds } = keptBy(document, part)
  const touchpoints = keep(document, 'touchpoints', isKept)
  return {
    ...document,
    touchpoints,
    stages: keep(document, 'stages', ({ id }) => stageIds.has(id)),
    channels: channelIds ? keep(document, 'channels', ({ id }) => channelIds.has(id)) : document.channels,
    connections: keep(document, 'connections', ({ from, to }) => touchpoints.has(from) && touchpoints.has(to)),
  }
}

/** What a part that was chosen earlier is by now: what is gone is left out, and a part of which nothing is left is the whole. */
export function partThatIsThere(document: JourneyDocument, part: Part): Part {
  switch (part.of) {
    case 'journey':
      return part
    case 'stage':
      return document.stages.has(part.stageId) ? part : wholeJourney
    case 'selection': {
      const touchpointIds = part.touchpointIds.filter((id) => document.touchpoints.has(id))
      return touchpointIds.length > 0 ? { of: 'selection', touchpointIds } : wholeJourney
    }
    case 'area': {
      const stageIds = part.stageIds.filter((id) => document.stages.has(id))
      const channelIds = part.channelIds.filter((id) => document.channels.has(id))
      return stageIds.length > 0 && channelIds.length > 0 ? { of: 'area', stageIds, channelIds } : wholeJourney
    }
  }
}

type Kept = {
  readonly isKept: (touchpoint: RecordOf['touchpoints']) => boolean
  readonly stageIds: ReadonlySet<Id>
  /** Null for all. */
  readonly channelIds: ReadonlySet<Id> | null
}

function keptBy(document: JourneyDocument, part: Exclude<Part, { of: 'journey' }>): Kept {
  if (part.of === 'stage') {
    return { isKept: (one) => one.stageId === part.stageId, stageIds: new Set([part.stageId]), channelIds: null }
  }
  if (part.of === 'area') {
    const [stageIds, channelIds] = [new Set(part.stageIds), new Set(part.channelIds)]
    return { isKept: (one) => stageIds.has(one.stageId) && channelIds.has(one.channelId), stageIds, channelIds }
  }
  const chosen = part.touchpointIds.flatMap((id) => document.touchpoints.get(id) ?? [])
  const ids = new Set(part.touchpointIds)
  return {
    isKept: ({ id }) => ids.has(id),
    stageIds: new Set(chosen.map(({ stageId }) => stageId)),
    channelIds: new Set(chosen.map(({ channelId }) => channelId)),
  }
}

function keep<L extends ListName>(
  document: JourneyDocument,
  list: L,
  isKept: (record: RecordOf[L]) => boolean,
): RecordsById<RecordOf[L]> {
  return new Map([...recordsIn(document, list)].filter(([, record]) => isKept(record)))
}
