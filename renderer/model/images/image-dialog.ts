/** Which image is looked at large, and whose it is. */
import { create } from 'zustand'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { ImagePlace } from '../../../shared/journey/edits/image-edits.ts'
import type { Id, Image } from '../../../shared/journey/schema.ts'
import { useDocument } from '../document/document-store.ts'

type Shown = {
  readonly place: ImagePlace
  readonly imageId: Id
  /** Where it is among the images of its place. */
  readonly at: number
}

export const useImageDialog = create<{ readonly shown: Shown | null }>(() => ({ shown: null }))

export function showImage(place: ImagePlace, imageId: Id): void {
  const { document } = useDocument.getState()
  const at = document ? imageIdsOf(document, place).indexOf(imageId) : -1
  useImageDialog.setState({ shown: { place, imageId, at } })
}

export function closeImage(): void {
  useImageDialog.setState({ shown: null })
}

/** What is looked at; after an undo, what is in its place by now. Nothing if no image is there any more. */
export function imageLookedAt(document: JourneyDocument, { place, imageId, at }: Shown): Image | undefined {
  const ids = imageIdsOf(document, place)
  return document.images.get(ids.includes(imageId) ? imageId : (ids[at] ?? ''))
}

/** The images of a touchpoint or persona, in order. */
export function imageIdsOf(document: JourneyDocument, place: ImagePlace): readonly Id[] {
  if ('touchpointId' in place) return document.touchpoints.get(place.touchpointId)?.imageIds ?? []
  const imageId = document.personas.get(place.personaId)?.imageId ?? null
  return imageId === null ? [] : [imageId]
}
