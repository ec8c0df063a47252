/** Images of touchpoints and portraits of personas. A record is kept once per content, and only as long as something shows it. */
import { type Change, changeBetween, emptyChange } from '../change.ts'
import { inOrder, type JourneyDocument } from '../document.ts'
import { newRecord } from '../new-records.ts'
import { ranksBetween } from '../rank.ts'
import { idsIn, referencesOf } from '../references.ts'
import type { Id, Image, Persona, Touchpoint } from '../schema.ts'

/** What shows an image. */
export type ImagePlace = { readonly touchpointId: Id } | { readonly personaId: Id }
/** An image whose id is that of its content. */
export type NewImage = Omit<Image, 'rank' | 'extra' | 'alt'>

/** Shows images after those that a touchpoint has, or the last one as a persona's portrait; no change where either is gone. */
export function addImages(document: JourneyDocument, place: ImagePlace, images: readonly NewImage[]): Change {
  const shown = 'personaId' in place ? images.slice(-1) : images
  const ids = shown.map(({ id }) => id)
  return changeTo(document, withImages(document, shown), (after) => showIn(after, place, ids))
}

/** Takes an image from a touchpoint or persona; its record goes with the last that shows it. */
export function removeImage(document: JourneyDocument, place: ImagePlace, imageId: Id): Change {
  return changeTo(document, document, (after) => {
    if ('personaId' in place) return withPersona(after, place.personaId, () => ({ imageId: null }))
    return withTouchpoint(after, place.touchpointId, ({ imageIds }) => ({
      imageIds: imageIds.filter((id) => id !== imageId),
    }))
  })
}

/** Brings an image of a touchpoint before or behind its neighbour. */
export function moveImage(document: JourneyDocument, touchpointId: Id, imageId: Id, step: -1 | 1): Change {
  return changeTo(document, document, (after) =>
    withTouchpoint(after, touchpointId, ({ imageIds }) => {
      const from = imageIds.indexOf(imageId)
      const others = imageIds.filter((id) => id !== imageId)
      return from < 0 ? {} : { imageIds: others.toSpliced(Math.max(0, from + step), 0, imageId) }
    }),
  )
}

/**
 * Puts an image in the place of another one, wherever that is shown, so that nothing of what was cropped or blacked out is left.
 * Its alt text stays.
 */
export function replaceImage(document: JourneyDocument, imageId: Id, by: NewImage): Change {
  const old = document.images.get(imageId)
  if (!old || by.id === imageId) return emptyChange
  const made: Image = document.images.get(by.id) ?? newRecord('images', { ...by, alt: old.alt, rank: old.rank })
  const images = new Map(document.images).set(by.id, made)
  const other = (id: Id) => (id === imageId ? by.id : id)
  const { journey } = document
  return changeTo(document, { ...document, images }, (after) => ({
    ...after,
    journey:
      journey.brand.logoImageId === imageId ? { ...journey, brand: { ...journey.brand, logoImageId: by.id } } : journey,
    touchpoints: mapRecords(after.touchpoints, (one) =>
      one.imageIds.includes(imageId) ? { ...one, imageIds: [...new Set(one.imageIds.map(other))] } : one,
    ),
    personas: mapRecords(after.personas, (one) => (one.imageId === imageId ? { ...one, imageId: by.id } : one)),
  }))
}

/** The document without the images that something showed before and nothing shows any more. */
export function withoutUnused(before: JourneyDocument, after: JourneyDocument): JourneyDocument {
  if (after.images.size === 0) return after
  const shown = shownImages(after)
  const gone = [...shownImages(before)].filter((id) => !shown.has(id) && after.images.has(id))
  if (gone.length === 0) return after
  return { ...after, images: new Map([...after.images].filter(([id]) => !gone.includes(id))) }
}

const withImagesIn = (['journey', 'touchpoints', 'personas'] as const).map((of) => ({
  of,
  references: referencesOf(of).filter(({ list }) => list === 'images'),
}))

function shownImages(document: JourneyDocument): ReadonlySet<Id> {
  const shown = new Set<Id>()
  for (const { of, references } of withImagesIn) {
    const records = of === 'journey' ? [document.journey] : document[of].values()
    for (const record of records) for (const one of references) for (const id of idsIn(record, one)) shown.add(id)
  }
  return shown
}

function changeTo(
  before: JourneyDocument,
  begun: JourneyDocument,
  make: (begun: JourneyDocument) => JourneyDocument | null,
): Change {
  const made = make(begun)
  return made ? changeBetween(before, withoutUnused(begun, made)) : emptyChange
}

function withImages(document: JourneyDocument, images: readonly NewImage[]): JourneyDocument {
  const fresh = new Map(images.filter(({ id }) => !document.images.has(id)).map((image) => [image.id, image]))
  if (fresh.size === 0) return document
  const ranks = ranksBetween(inOrder(document.images).at(-1)?.rank ?? null, null, fresh.size)
  const records = [...fresh.values()].map((image, at) => newRecord('images', { ...image, rank: ranks[at] ?? '' }))
  return {
    ...document,
    images: new Map([...document.images, ...records.map((record) => [record.id, record] as const)]),
  }
}

function showIn(document: JourneyDocument, place: ImagePlace, ids: readonly Id[]): JourneyDocument | null {
  if ('personaId' in place) return withPersona(document, place.personaId, () => ({ imageId: ids.at(-1) ?? null }))
  return withTouchpoint(document, place.touchpointId, ({ imageIds }) => {
    const all = [...new Set([...imageIds, ...ids])]
    return all.length === imageIds.length ? {} : { imageIds: all }
  })
}

function withTouchpoint(
  document: JourneyDocument,
  id: Id,
  fieldsOf: (touchpoint: Touchpoint) => Partial<Touchpoint>,
): JourneyDocument | null {
  const record = document.touchpoints.get(id)
  if (!record) return null
  const fields = fieldsOf(record)
  if (fields.imageIds === undefined) return document
  return { ...document, touchpoints: new Map(document.touchpoints).set(id, { ...record, ...fields }) }
}

function withPersona(
  document: JourneyDocument,
  id: Id,
  fieldsOf: (persona: Persona) => Partial<Persona>,
): JourneyDocument | null {
  const record = document.personas.get(id)
  if (!record) return null
  return { ...document, personas: new Map(document.personas).set(id, { ...record, ...fieldsOf(record) }) }
}

function mapRecords<T extends { readonly id: Id }>(records: ReadonlyMap<Id, T>, make: (record: T) => T): Map<Id, T> {
  return new Map([...records].map(([id, record]) => [id, make(record)]))
}
