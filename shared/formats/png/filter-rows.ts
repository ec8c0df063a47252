/** Rows of a PNG as what differs from the row above, with the checksum that its zlib stream ends with. */

/** Adler's: of so many bytes the sum, and the sum of the sums after each. */
export type Checksum = { readonly length: number; readonly sum: number; readonly sums: number }

/** The order of a pixel's bytes, from the lowest; its opacity is the highest. */
export type ByteOrder = 'red first' | 'blue first'

export type RowsToFilter = { readonly width: number; readonly channels: 3 | 4; readonly order: ByteOrder }

export type RowFilter = {
  /**
   * Writes a row's differences, red first, where only zeros stand yet; the row before this one is the one above, and the first
   * differs from nothing.
   */
  readonly filter: (pixels: Uint32Array, start: number, differences: Uint32Array, at: number) => void
  /** Where in the row the pixels stay as they are for long: from, to, from, to… */
  readonly unchanged: Int32Array
  /** Of all rows since the last end; the next row is a first one. */
  readonly end: () => Checksum
}

const modulus = 65_521
const ofNothing: Checksum = { length: 0, sum: 1, sums: 0 }
/** The byte before each row but the first that says that it is written so. */
export const lessAbove = 2
/** Pixels; of fewer it isn't quicker to know. */
const longRun = 16

export function rowFilter({ width, channels, order }: RowsToFilter): RowFilter {
  const opaque = channels === 3
  const isBlueFirst = order === 'blue first'
  const rowLength = 1 + width * channels
  const above = new Uint32Array(width)
  const unchanged = new Int32Array(2 * Math.ceil(width / longRun) + 2)
  let checksum = ofNothing
  return {
    unchanged,
    end() {
      const all = checksum
      checksum = ofNothing
      above.fill(0)
      return all
    },
    filter(pixels, start, differences, at) {
      const head = checksum.length === 0 ? 0 : lessAbove
      let sum = head
      let sums = head * rowLength
      let runs = 0
      let column = 0
      // One loop for all: an engine takes up a loop in a loop anew each time that it is left.
      while (column < width) {
        const own = pixels[start + column] ?? 0
        const over = above[column] ?? 0
        if (own === over) {
          const end = firstChanged(pixels, start, above, column + 1)
          if (end - column >= longRun) {
            unchanged[runs++] = column
            unchanged[runs++] = end
          }
          column = end
          continue
        }
        const change = difference(own, over)
        const low = change & 0xff
        const high = (change >>> 16) & 0xff
        const red = isBlueFirst ? high : low
        const green = (change >>> 8) & 0xff
        const blue = isBlueFirst ? low : high
        const opacity = opaque ? 0 : change >>> 24
        differences[at + column] = red | (green << 8) | (blue << 16) | (opacity << 24)
        const all = red + green + blue + opacity
        sum += all
        // How many bytes follow, with the one in question: so often it is part of the sums.
        sums += all * (rowLength - 1 - column * channels) - green - 2 * blue - 3 * opacity
        column += 1
      }
      unchanged[runs] = width
      unchanged[runs + 1] = width
      above.set(pixels.subarray(start, start + width))
      checksum = joined(checksum, { length: rowLength, sum: 1 + sum, sums: rowLength + sums })
    },
  }
}

/** From a column on, four at a time: in a drawing most of it is as in the row above. */
function firstChanged(pixels: Uint32Array, start: number, above: Uint32Array, from: number): number {
  const last = above.length - 3
  let column = from
  while (
    column < last &&
    ((pixels[start + column] ?? 0) ^ (above[column] ?? 0)) === 0 &&
    (((pixels[start + column + 1] ?? 0) ^ (above[column + 1] ?? 0)) |
      ((pixels[start + column + 2] ?? 0) ^ (above[column + 2] ?? 0)) |
      ((pixels[start + column + 3] ?? 0) ^ (above[column + 3] ?? 0))) ===
      0
  )
    column += 4
  while (column < above.length && pixels[start + column] === above[column]) column += 1
  return column
}

/** Byte by byte, none of which borrows from the next. */
function difference(one: number, other: number): number {
  return ((one | 0x8080_8080) - (other & 0x7f7f_7f7f)) ^ ((one ^ ~other) & 0x8080_8080)
}

/** The checksum of all that these are the checksums of, one after the other. */
export function joinChecksums(checksums: readonly Checksum[]): Checksum {
  return checksums.reduce(joined, ofNothing)
}

function joined(all: Checksum, { length, sum, sums }: Checksum): Checksum {
  return {
    length: all.length + length,
    sum: (all.sum + sum + modulus - 1) % modulus,
    sums: (all.sums + sums + (length % modulus) * (all.sum + modulus - 1)) % modulus,
  }
}
