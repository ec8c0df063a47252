import type { Image } from '../journey/schema.ts'

/** An image as an address that holds it whole. */
export function imageSource({ mediaType, data }: Pick<Image, 'mediaType' | 'data'>): string {
  return `data:${mediaType};base64,${data}`
}
