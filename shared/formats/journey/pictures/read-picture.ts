/** What the bytes of a picture say: which format it is in, how large it is, and whether it is there to its end. */
import type { MediaType } from '../../../journey/fields/vocabulary.ts'
import { readJpeg } from './jpeg.ts'
import type { ReadPicture } from './picture-size.ts'
import { readPng } from './png.ts'
import { readWebp } from './webp.ts'

const readers = { 'image/png': readPng, 'image/jpeg': readJpeg, 'image/webp': readWebp } as const

/** Null where the bytes aren't of this format, or don't say how large the picture is. */
export function readPicture(bytes: Uint8Array, mediaType: MediaType): ReadPicture | null {
  const read = readers[mediaType](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return read && read.width > 0 && read.height > 0 ? read : null
}
