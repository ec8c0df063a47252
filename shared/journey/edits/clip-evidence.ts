/** What hangs on touchpoints and goes with them where they are copied: opportunities, quotes, measures and images. */
import { type Change, changeBetween } from '../change.ts'
import { inOrder, type JourneyDocument, type RecordsById } from '../document.ts'
import { ranksBetween } from '../rank.ts'
import type { Id, Image, Persona, RecordOf, Touchpoint } from '../schema.ts'

type Evidence = { readonly [L in 'opportunities' | 'quotes' | 'measures' | 'images']: readonly RecordOf[L][] }

/** The records that speak of the touchpoints, without what they say of others, and the images of those who are in the clip. */
export function evidenceOf(
  document: JourneyDocument,
  touchpoints: readonly Touchpoint[],
  personas: readonly Persona[],
): Evidence {
  const ids = new Set(touchpoints.map(({ id }) => id))
  const personaIds = new Set(personas.map(({ id }) => id))
  const imageIds = new Set([
    ...touchpoints.flatMap((touchpoint) => touchpoint.imageIds),
    ...personas.flatMap(({ imageId }) => imageId ?? []),
  ])
  const about = <T extends { readonly touchpointIds: Id[] }>(records: readonly T[]): T[] =>
    records.flatMap((record) => {
      const touchpointIds = record.touchpointIds.filter((id) => ids.has(id))
      return touchpointIds.length > 0 ? [{ ...record, touchpointIds }] : []
    })
  return {
    opportunities: about(inOrder(document.opportunities)),
    quotes: about(inOrder(document.quotes)).map((quote) => {
      return quote.personaId !== null && personaIds.has(quote.personaId) ? quote : { ...quote, personaId: null }
    }),
    measures: inOrder(document.measures).filter(({ touchpointId }) => touchpointId !== null && ids.has(touchpointId)),
    images: inOrder(document.images).filter(({ id }) => imageIds.has(id)),
  }
}

/** The images that pasted touchpoints show and the journey lacks. */
export function pasteImages(document: JourneyDocument, clip: JourneyDocument, shown: ReadonlySet<Id>): Change {
  const missing = inOrder(clip.images).filter(({ id }) => shown.has(id) && !document.images.has(id))
  return added(document, { images: missing satisfies readonly Image[] })
}

/**
 * Lets what hung on the touchpoints of a clip hang on the copies. In the journey that they came from a quote is still the same
 * quote, about one touchpoint more, and nobody has measured the copy.
 */
export function pasteEvidence(
  document: JourneyDocument,
  clip: JourneyDocument,
  newIds: ReadonlyMap<Id, Id>,
  personaOf: (id: Id) => Id | undefined,
  newId: () => Id,
): Change {
  const isSameJourney = document.journey.id === clip.journey.id
  const copies = (ids: readonly Id[]) => ids.flatMap((id) => newIds.get(id) ?? [])
  const opportunities = inOrder(clip.opportunities).flatMap((opportunity) => {
    const touchpointIds = copies(opportunity.touchpointIds)
    return touchpointIds.length > 0 ? [{ ...opportunity, id: newId(), touchpointIds }] : []
  })
  const known = new Map(document.quotes)
  const quotes = inOrder(clip.quotes).flatMap((quote) => {
    const touchpointIds = copies(quote.touchpointIds)
    const same = isSameJourney ? known.get(quote.id) : undefined
    if (same) known.set(same.id, { ...same, touchpointIds: [...same.touchpointIds, ...touchpointIds] })
    if (same || touchpointIds.length === 0) return []
    return [
      { ...quote, id: newId(), touchpointIds, personaId: (quote.personaId && personaOf(quote.personaId)) ?? null },
    ]
  })
  const measures = inOrder(clip.measures).flatMap((measure) => {
    const touchpointId = newIds.get(measure.touchpointId ?? '')
    if (isSameJourney || touchpointId === undefined) return []
    return [{ ...measure, id: newId(), touchpointId, stageId: null, objectiveId: null }]
  })
  return added({ ...document, quotes: known }, { opportunities, quotes, measures }, document)
}

/** The records after all others of their lists, as a change of `from`. */
function added(document: JourneyDocument, lists: Partial<Evidence>, from = document): Change {
  const after = Object.entries(lists).map(([list, records]) => {
    const present = document[list as keyof Evidence] as RecordsById<{ id: Id; rank: string }>
    if (records.length === 0) return [list, present] as const
    const ranks = ranksBetween(inOrder(present).at(-1)?.rank ?? null, null, records.length)
    const placed = records.map((record, at) => [record.id, { ...record, rank: ranks[at] ?? '' }] as const)
    return [list, new Map([...present, ...placed])] as const
  })
  return changeBetween(from, { ...document, ...Object.fromEntries(after) })
}
