/**
 * The pixels of a PNG as its zlib stream. Rows are written as what differs from the row above, which in a drawing is nothing almost
 * everywhere, and packed pixel by pixel. That takes a tenth of the time of a packer for any bytes, and the strips of a picture can be
 * packed apart.
 */
import { type BlockWriter, blockWriter } from './block-writer.ts'
import { type Checksum, filterRows, joinChecksums } from './filter-rows.ts'

export type Channels = 3 | 4

export type PackedStrip = {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Of the rows before they were packed. */
  readonly checksum: Checksum
}

const [asItIs, lessAbove] = [0, 2]
const farthest = 32_768
const longest = 258
const hashBits = 15

/**
 * Packs a strip of rows; its first row stands by itself.
 * @param pixels red, green, blue and opacity, a byte each, from the lowest; they are changed
 */
export function packRows(pixels: Uint32Array, width: number, channels: Channels): PackedStrip {
  const checksum = filterRows(pixels, width, channels)
  const blocks = blockWriter()
  // Where two such pixels were seen last.
  const seen = new Int32Array(1 << hashBits).fill(-1)
  for (let start = 0; start < pixels.length; start += width) {
    blocks.literal(start === 0 ? asItIs : lessAbove)
    packRow(pixels, { start, end: start + width, width, channels }, seen, blocks)
  }
  return { bytes: blocks.end(), checksum }
}

type Row = { readonly start: number; readonly end: number; readonly width: number; readonly channels: Channels }

function packRow(
  pixels: Uint32Array,
  { start, end, width, channels }: Row,
  seen: Int32Array,
  { literal, repeat }: BlockWriter,
): void {
  const most = Math.floor(longest / channels)
  const byteAt = (at: number) => at * channels + Math.floor(at / width)
  const repeatPixels = (count: number, distance: number) => {
    for (let left = count; left > 0; left -= most) repeat(Math.min(most, left) * channels, distance)
  }
  let at = start
  while (at < end) {
    const value = pixels[at] ?? 0
    if (at > start && value === pixels[at - 1]) {
      const from = at
      do at += 1
      while (at < end && pixels[at] === value)
      repeatPixels(at - from, channels)
      continue
    }
    // What is the same many times is shorter as a repeat of the pixel before.
    if (at + 1 < end && value !== pixels[at + 1]) {
      const hash = hashOf(value, pixels[at + 1] ?? 0)
      const before = seen[hash] ?? -1
      seen[hash] = at
      const distance = before < 0 ? farthest + 1 : byteAt(at) - byteAt(before)
      if (distance <= farthest) {
        const count = commonLength(pixels, before, at, Math.min(end - at, width - (before % width)))
        if (count >= 2) {
          repeatPixels(count, distance)
          at += count
          continue
        }
      }
    }
    literal(value & 0xff)
    literal((value >>> 8) & 0xff)
    literal((value >>> 16) & 0xff)
    if (channels === 4) literal(value >>> 24)
    at += 1
  }
}

/** How many pixels are the same from both places on. */
function commonLength(pixels: Uint32Array, before: number, at: number, most: number): number {
  let count = 0
  while (count < most && pixels[before + count] === pixels[at + count]) count += 1
  return count
}

function hashOf(one: number, other: number): number {
  return (Math.imul(one, 0x9e37_79b1) ^ Math.imul(other, 0x85eb_ca6b)) >>> (32 - hashBits)
}

/** What stands before the first strip. */
export const streamHead: Uint8Array<ArrayBuffer> = Uint8Array.of(0x78, 0x01)

/** What stands after the last strip: the end of all blocks, and the checksum of all rows. */
export function streamEnd(checksums: readonly Checksum[]): Uint8Array<ArrayBuffer> {
  const { sum, sums } = joinChecksums(checksums)
  return Uint8Array.of(1, 0, 0, 0xff, 0xff, sums >> 8, sums & 0xff, sum >> 8, sum & 0xff)
}
