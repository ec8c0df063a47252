/** Which image is looked at large, and whose it is. */
import { create } from 'zustand'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { ImagePlace } from '../../../shared/journey/edits/image-edits.ts'
import type { Id } from '../../../shared/journey/schema.ts'

type Shown = { readonly place: ImagePlace; readonly imageId: Id }

export const useImageDialog = create<{ readonly shown: Shown | null }>(() => ({ shown: null }))

export function showImage(place: ImagePlace, imageId: Id): void {
  useImageDialog.setState({ shown: { place, imageId } })
}

export function closeImage(): void {
  useImageDialog.setState({ shown: null })
}

/** The images of a touchpoint or persona, in order. */
export function imageIdsOf(document: JourneyDocument, place: ImagePlace): readonly Id[] {
  if ('touchpointId' in place) return document.touchpoints.get(place.touchpointId)?.imageIds ?? []
  const imageId = document.personas.get(place.personaId)?.imageId ?? null
  return imageId === null ? [] : [imageId]
}
