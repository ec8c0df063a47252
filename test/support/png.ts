/** Reads PNG pictures as their format says, and not as this app writes them. */
import { crc32, inflateSync } from 'node:zlib'

type Size = { readonly width: number; readonly height: number; readonly channels: number }

/** The pixels of a picture of 8 bits a channel, row after row; throws where anything about it is wrong. */
export function decodePng(file: Buffer): { readonly size: Size; readonly pixels: Uint8Array } {
  if (file.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('This is no PNG.')
  const parts: Buffer[] = []
  let head: Buffer = Buffer.alloc(0)
  let name = ''
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    name = file.subarray(at + 4, at + 8).toString('latin1')
    const data = file.subarray(at + 8, at + 8 + length)
    if (crc32(file.subarray(at + 4, at + 8 + length)) !== file.readUInt32BE(at + 8 + length)) {
      throw new Error(`The checksum of ${name} is wrong.`)
    }
    if (name === 'IHDR') head = data
    if (name === 'IDAT') parts.push(data)
    at += 12 + length
  }
  if (name !== 'IEND') throw new Error('The picture has no end.')
  const size = { width: head.readUInt32BE(0), height: head.readUInt32BE(4), channels: head[9] === 6 ? 4 : 3 }
  return { size, pixels: unfiltered(inflateSync(Buffer.concat(parts)), size) }
}

function unfiltered(rows: Buffer, { width, height, channels }: Size): Uint8Array {
  const length = width * channels
  if (rows.length !== height * (length + 1)) throw new Error(`There are ${rows.length} bytes of pixels.`)
  const pixels = new Uint8Array(height * length)
  for (let row = 0; row < height; row++) {
    const filter = rows[row * (length + 1)]
    if (filter !== 0 && filter !== 2) throw new Error(`Row ${row} has the filter ${filter}.`)
    const from = row * (length + 1) + 1
    const to = row * length
    for (let at = 0; at < length; at++) {
      const above = filter === 2 && row > 0 ? (pixels[to + at - length] ?? 0) : 0
      pixels[to + at] = (rows[from + at] ?? 0) + above
    }
  }
  return pixels
}

/** How many colours there are between two columns. */
export function coloursIn(pixels: Uint8Array, { width, height, channels }: Size, from: number, to: number): number {
  const colours = new Set<number>()
  for (let row = 0; row < height; row++) {
    for (let column = from; column < to; column++) {
      const at = (row * width + column) * channels
      colours.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0))
    }
  }
  return colours.size
}
