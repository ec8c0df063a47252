/** Small pictures of every kind that a journey may hold, as records with the ids of their content. */
import { createHash } from 'node:crypto'
import type { Image } from '../../shared/journey/schema.ts'

/** What the file says of an image, of its bytes as base64. */
export function pictureOf(mediaType: Image['mediaType'], width: number, height: number, data: string) {
  const id = createHash('sha256').update(Buffer.from(data, 'base64')).digest('hex').slice(0, 32)
  return { id, mediaType, width, height, alt: '', data }
}

export const [tinyPng, tinyJpeg, tinyWebp] = [
  pictureOf(
    'image/png',
    3,
    2,
    'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAAAAAC4HznGAAAADklEQVR4nGNoaGhgAGIADAgDAcWhuYYAAAAASUVORK5CYII=',
  ),
  pictureOf(
    'image/jpeg',
    1,
    1,
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  ),
  pictureOf('image/webp', 1, 1, 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=='),
] as const

export const somePictures = [tinyPng, tinyJpeg, tinyWebp]
