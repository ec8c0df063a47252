/** Rows of a PNG as what differs from the row above, with the checksum that its zlib stream ends with. */

/** Adler's: of so many bytes the sum, and the sum of the sums after each. */
export type Checksum = { readonly length: number; readonly sum: number; readonly sums: number }

const modulus = 65_521
/** The byte before each row but the first that says that it is written so. */
const lessAbove = 2

/** Makes of each row what differs from the row above, in place; the first stays as it is. Answers the checksum of all rows. */
export function filterRows(pixels: Uint32Array, width: number, channels: 3 | 4): Checksum {
  const mask = channels === 3 ? 0x00ff_ffff : -1
  const rowLength = 1 + width * channels
  const length = (pixels.length / width) * rowLength
  let [sum, sums] = [1, length % modulus]
  // From the last row on, since each needs the one above as it was.
  for (let start = pixels.length - width; start >= 0; start -= width) {
    /** How many bytes follow, with the one in question: so often it is part of the sums. */
    let follow = length - (start / width) * rowLength
    const filter = start === 0 ? 0 : lessAbove
    sum += filter
    sums += filter * follow
    follow -= 1
    for (let at = start; at < start + width; at += 1, follow -= channels) {
      const above = start === 0 ? 0 : (pixels[at - width] ?? 0)
      const own = pixels[at] ?? 0
      if (own === above) {
        pixels[at] = 0
        continue
      }
      const value = difference(own, above) & mask
      pixels[at] = value
      const [red, green, blue, opacity] = [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24]
      const all = red + green + blue + opacity
      sum += all
      sums += all * follow - green - 2 * blue - 3 * opacity
    }
    sum %= modulus
    sums %= modulus
  }
  return { length, sum, sums }
}

/** Byte by byte, none of which borrows from the next. */
function difference(one: number, other: number): number {
  return ((one | 0x8080_8080) - (other & 0x7f7f_7f7f)) ^ ((one ^ ~other) & 0x8080_8080)
}

/** The checksum of all that these are the checksums of, one after the other. */
export function joinChecksums(checksums: readonly Checksum[]): Checksum {
  return checksums.reduce(
    (all, { length, sum, sums }) => ({
      length: all.length + length,
      sum: (all.sum + sum + modulus - 1) % modulus,
      sums: (all.sums + sums + (length % modulus) * (all.sum + modulus - 1)) % modulus,
    }),
    { length: 0, sum: 1, sums: 0 },
  )
}
