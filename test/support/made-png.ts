/** Makes PNG pictures of any size, with what cameras note beside the pixels. */
import { crc32, deflateSync } from 'node:zlib'
import { imageIdOf } from '../../shared/formats/journey/refuse-images.ts'
import type { NewImage } from '../../shared/journey/edits/image-edits.ts'

export type Rgb = readonly [red: number, green: number, blue: number]

/** @param note a text that is kept in the file, beside the pixels */
export function madePng(width: number, height: number, pixelAt: (x: number, y: number) => Rgb, note = ''): Buffer {
  const rows = Buffer.alloc(height * (1 + 3 * width))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows.set(pixelAt(x, y), y * (1 + 3 * width) + 1 + 3 * x)
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    ...(note === '' ? [] : [chunk('tEXt', Buffer.from(`Comment\0${note}`, 'latin1'))]),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** As a screenshot looks from afar: a dark bar at the top and lines of text. */
export function screenshotAt(x: number, y: number): Rgb {
  if (y < 120) return [40, 60, 120]
  return y % 60 < 18 && x % 700 < 520 ? [90, 90, 96] : [250, 250, 248]
}

/** A PNG as a journey keeps it. */
export function imageOf(png: Buffer): NewImage {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  return { id: imageIdOf(png), mediaType: 'image/png', width, height, data: png.toString('base64') }
}
