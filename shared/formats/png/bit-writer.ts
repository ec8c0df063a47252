/** Bits one after the other into bytes, the lowest first, as deflate has them. */

export type BitWriter = {
  /** @param length at most 16 */
  readonly put: (bits: number, length: number) => void
  /** Fills the byte that is begun with zeros. */
  readonly align: () => void
  /** What was written, in whole bytes. */
  readonly take: () => Uint8Array<ArrayBuffer>
}

export function bitWriter(): BitWriter {
  let bytes = new Uint8Array(1 << 16)
  let [at, held, count] = [0, 0, 0]
  const byte = (value: number) => {
    if (at === bytes.length) {
      const larger = new Uint8Array(bytes.length * 2)
      larger.set(bytes)
      bytes = larger
    }
    bytes[at++] = value
  }
  return {
    put(bits, length) {
      held |= bits << count
      count += length
      while (count >= 8) {
        byte(held & 0xff)
        held >>>= 8
        count -= 8
      }
    },
    align() {
      if (count > 0) byte(held & 0xff)
      held = 0
      count = 0
    },
    take: () => bytes.slice(0, at),
  }
}
