/**
 * The pixels of a PNG as its zlib stream. Rows are written as what differs from the row above, which in a drawing is nothing almost
 * everywhere, and packed pixel by pixel. That takes a tenth of the time of a packer for any bytes, and the strips of a picture can be
 * packed apart.
 */
import { type BlockWriter, blockWriter } from './block-writer.ts'
import { type Checksum, joinChecksums, lessAbove, type RowsToFilter, rowFilter } from './filter-rows.ts'

export type Channels = 3 | 4

export type PackedStrip = {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Of the rows before they were packed. */
  readonly checksum: Checksum
}

export type StripPacker = {
  /** Any number of rows. */
  readonly add: (pixels: Uint32Array) => void
  /** All rows since the last end. */
  readonly end: () => PackedStrip
}

const asItIs = 0
/** Bytes that a repeat may reach back. */
const farthest = 32_768
const longest = 258
const hashBits = 15

/** Packs strips of rows, one after the other; the first row of each stands by itself. One packer for all is soon a quick one. */
export function stripPacker(rows: RowsToFilter): StripPacker {
  const { width, channels } = rows
  const filter = rowFilter(rows)
  const blocks = blockWriter()
  // Where two such pixels were seen last.
  const seen = new Int32Array(1 << hashBits).fill(-1)
  const reach = Math.ceil(farthest / channels)
  /** Of the last rows, as far as a repeat reaches back. */
  const differences = new Uint32Array(4 * reach + width)
  const strip = { differences, first: 0, width, channels, unchanged: filter.unchanged }
  let row = 0
  return {
    add(pixels) {
      for (let start = 0; start < pixels.length; start += width, row += 1) {
        let at = row * width - strip.first
        if (at + width > differences.length) {
          differences.copyWithin(0, at - reach, at)
          strip.first += at - reach
          at = reach
        }
        differences.fill(0, at, at + width)
        filter.filter(pixels, start, differences, at)
        blocks.literal(row === 0 ? asItIs : lessAbove)
        packRow(strip, at, seen, blocks)
      }
    },
    end() {
      row = 0
      strip.first = 0
      seen.fill(-1)
      return { bytes: blocks.end(), checksum: filter.end() }
    },
  }
}

type Strip = {
  readonly differences: Uint32Array
  /** The pixel of the strip that the differences begin with. */
  first: number
  readonly width: number
  readonly channels: Channels
  readonly unchanged: Int32Array
}

function packRow(
  { differences, first, width, channels, unchanged }: Strip,
  start: number,
  seen: Int32Array,
  { literal, repeat }: BlockWriter,
): void {
  const most = Math.floor(longest / channels)
  const end = start + width
  const row = Math.floor((first + start) / width)
  const repeatPixels = (count: number, distance: number) => {
    for (let left = count; left > 0; left -= most) repeat(Math.min(most, left) * channels, distance)
  }
  let at = start
  let run = 0
  while (at < end) {
    const value = differences[at] ?? 0
    if (at > start && value === differences[at - 1]) {
      const from = at
      if (value === 0) {
        run = runAt(unchanged, run, at - start)
        if (start + (unchanged[run] ?? 0) <= at) at = start + (unchanged[run + 1] ?? 0)
      }
      at = endOfSame(differences, at, end)
      repeatPixels(at - from, channels)
      continue
    }
    // What is the same many times is shorter as a repeat of the pixel before.
    if (at + 1 < end && value !== differences[at + 1]) {
      const hash = hashOf(value, differences[at + 1] ?? 0)
      const before = seen[hash] ?? -1
      seen[hash] = first + at
      const beforeRow = Math.floor(before / width)
      const distance = before < 0 ? farthest + 1 : (first + at - before) * channels + row - beforeRow
      if (distance <= farthest) {
        const count = commonLength(
          differences,
          before - first,
          at,
          Math.min(end - at, (beforeRow + 1) * width - before),
        )
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

/** The run that ends after a column; from `run` on. */
function runAt(unchanged: Int32Array, run: number, column: number): number {
  let found = run
  while ((unchanged[found + 1] ?? 0) <= column) found += 2
  return found
}

/** Up to where pixels are as the one before `at`. */
function endOfSame(differences: Uint32Array, at: number, end: number): number {
  const value = differences[at - 1]
  let last = at
  while (last < end && differences[last] === value) last += 1
  return last
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
