/** Pictures that a report shows: portraits and the logo of whose map it is. */
import type { JourneyDocument } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import { imageSource } from '../scene/image-source.ts'

/** `source` is a data address. */
export type ReportImage = { readonly source: string; readonly alt: string }

/** An image of the journey, or null where there is none. */
export function reportImage({ images }: JourneyDocument, imageId: Id | null): ReportImage | null {
  const image = imageId === null ? undefined : images.get(imageId)
  return image ? { source: imageSource(image), alt: image.alt.trim() } : null
}
