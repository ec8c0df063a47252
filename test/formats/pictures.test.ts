/** Pictures in a file are taken only where they are there to their end, whatever was done to their bytes. */
import { deflateSync, crc32 as zlibCrc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../shared/crc32.ts'
import { readPicture } from '../../shared/formats/journey/pictures/read-picture.ts'
import { pngEnd, pngHead, pngPixels } from '../../shared/formats/png/png-frame.ts'
import { mediaTypes } from '../../shared/journey/fields/vocabulary.ts'
import { randomCases } from '../support/long-run.ts'
import { somePictures } from '../support/pictures.ts'

/** A PNG of noise, its pixels in several chunks. */
function noisyPng(): Uint8Array {
  const [width, height] = [19, 17]
  const rows = Buffer.from(
    Array.from({ length: height * (1 + width * 3) }, (_none, at) => (at % 58 === 0 ? 0 : at * 73)),
  )
  const pixels = deflateSync(rows)
  const parts = [pixels.subarray(0, 100), pixels.subarray(100)].map((part) => pngPixels(part))
  return Buffer.concat([pngHead({ width, height, hasAlpha: false, scale: 1 }), ...parts, pngEnd()])
}

/** Baseline JPEG of one colour, and the forms of WebP: lossy, lossless, with a transparent layer, animated. */
const others = [
  [
    'image/jpeg',
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
  ],
  ['image/webp', 'UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA'],
  ['image/webp', 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=='],
  [
    'image/webp',
    'UklGRkoAAABXRUJQVlA4WAoAAAAQAAAAAAAAAAAAQUxQSAwAAAARBxAR/Q9ERP8DAABWUDggGAAAABQBAJ0BKgEAAQAAAP4AAA3AAP7mtQAAAA==',
  ],
  [
    'image/webp',
    'UklGRlIAAABXRUJQVlA4WAoAAAASAAAAAAAAAAAAQU5JTQYAAAD/////AABBTk1GJgAAAAAAAAAAAAAAAAAAAGQAAABWUDhMDQAAAC8AAAAQBxAREYiI/gcA',
  ],
] as const

const whole = [
  ['image/png', noisyPng()] as const,
  ...somePictures.map(({ mediaType, data }) => [mediaType, Buffer.from(data, 'base64')] as const),
  ...others.map(([mediaType, data]) => [mediaType, Buffer.from(data, 'base64')] as const),
]
/** The smallest picture of all ends behind the head of its scan, and shows all the same. */
function endOfScanHead(bytes: Buffer | Uint8Array): number {
  const at = Buffer.from(bytes).indexOf('ffda', 0, 'hex')
  return at + 2 + Buffer.from(bytes).readUInt16BE(at + 2)
}

it.each(whole)('takes a whole picture: %s', (mediaType, bytes) => {
  expect(readPicture(bytes, mediaType)?.isWhole).toBe(true)
  expect(readPicture(Buffer.concat([bytes, Buffer.from('something behind it')]), mediaType)?.width).toBe(
    readPicture(bytes, mediaType)?.width,
  )
})

describe('a picture that is cut off', () => {
  it.each(whole)('anywhere is not whole: %s', (mediaType, bytes) => {
    const shown = mediaType === 'image/jpeg' ? endOfScanHead(bytes) : bytes.length
    for (let length = 0; length < bytes.length; length += 1) {
      if (length === shown) continue
      const read = readPicture(bytes.subarray(0, length), mediaType)
      expect(read?.isWhole ?? false, `its first ${length} of ${bytes.length} bytes`).toBe(false)
    }
  })
})

it('knows a PNG of which any byte was changed', () => {
  const bytes = noisyPng()
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Uint8Array.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 0x10
    expect(readPicture(changed, 'image/png')?.isWhole ?? false, `byte ${at}`).toBe(false)
  }
})

it('looks through any bytes without an error, and never beyond their end', () => {
  const mutated = fc
    .record({
      of: fc.constantFrom(...whole),
      changes: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 6 }),
      length: fc.nat(),
    })
    .map(({ of: [mediaType, bytes], changes, length }) => {
      const changed = Uint8Array.from(bytes)
      for (const [at, byte] of changes) changed[at % changed.length] = byte
      return [mediaType, changed.subarray(0, length % (changed.length + 1))] as const
    })
  const anything = fc.tuple(fc.constantFrom(...mediaTypes), fc.uint8Array({ maxLength: 200 }))
  fc.assert(
    fc.property(fc.oneof(mutated, anything), ([mediaType, bytes]) => {
      const read = readPicture(bytes, mediaType)
      expect(read === null || (read.width > 0 && read.height > 0)).toBe(true)
    }),
    { numRuns: randomCases(3_000) },
  )
})

it('makes the checksums that zlib makes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 20 }), (bytes, from) => {
      expect(crc32(bytes, Math.min(from, bytes.length))).toBe(zlibCrc32(bytes.subarray(from)))
    }),
  )
})
