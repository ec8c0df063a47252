/** The bytes of images as addresses that this window can show; made once per content, and forgotten with the journey. */
import { decodeBase64 } from '../../../shared/formats/journey/base64.ts'
import type { Id, Image } from '../../../shared/journey/schema.ts'
import { useDocument } from '../document/document-store.ts'

const urls = new Map<Id, string>()

useDocument.subscribe(({ document }, before) => {
  if (document?.journey.id === before.document?.journey.id) return
  for (const url of urls.values()) URL.revokeObjectURL(url)
  urls.clear()
})

export function imageUrl(image: Image): string {
  const known = urls.get(image.id)
  if (known !== undefined) return known
  const url = URL.createObjectURL(imageBlob(image))
  urls.set(image.id, url)
  return url
}

export function imageBlob({ data, mediaType }: Pick<Image, 'data' | 'mediaType'>): Blob {
  return new Blob([(decodeBase64(data) ?? new Uint8Array()) as Uint8Array<ArrayBuffer>], { type: mediaType })
}
