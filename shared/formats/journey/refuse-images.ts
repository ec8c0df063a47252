/** What a reader asks of the images in a file: that they are what they say, and no larger than they may be. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Id, Image } from '../../journey/schema.ts'
import { quote, refuse } from '../reading/journey-refusal.ts'
import { inThousands } from '../reading/json-limits.ts'
import { base64Length, decodeBase64 } from './base64.ts'
import { readPicture } from './pictures/read-picture.ts'

export const mostImageBytes = 2_097_152

/** The id of an image with these bytes: the first 32 hexadecimal digits of their SHA-256. */
export function imageIdOf(bytes: Uint8Array): Id {
  return bytesToHex(sha256(bytes)).slice(0, 32)
}

/** @throws FailureError `file-refused` with the place and the reason */
export function refuseImages(images: Iterable<Image>): void {
  for (const [index, image] of [...images].entries()) refuseImage(image, `images[${index}]`)
}

function refuseImage({ id, mediaType, width, height, data }: Image, place: string): void {
  if (base64Length(data) > mostImageBytes) {
    refuse(`${place}.data`, `an image has at most ${inThousands(mostImageBytes)} bytes`)
  }
  const bytes = decodeBase64(data)
  if (bytes === null) refuse(`${place}.data`, 'must be base64 without other characters')
  const read = readPicture(bytes, mediaType)
  if (read === null) refuse(`${place}.data`, `the image data is not of the type ${quote(mediaType)}`)
  if (read.width !== width) refuse(`${place}.width`, `the image is ${read.width} wide, not ${width}`)
  if (read.height !== height) refuse(`${place}.height`, `the image is ${read.height} high, not ${height}`)
  if (!read.isWhole) refuse(`${place}.data`, 'the image is damaged or incomplete')
  const own = imageIdOf(bytes)
  if (id !== own) refuse(`${place}.id`, `the id of this image data is ${quote(own)}, not ${quote(id)}`)
}
