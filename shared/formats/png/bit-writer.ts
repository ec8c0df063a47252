/** Bits one after the other into bytes, the lowest first, as deflate has them. */

export type BitWriter = {
  /** @param length at most 16 */
  readonly put: (bits: number, length: number) => void
  /** Fills the byte that is begun with zeros. */
  readonly align: () => void
  /** What was written since, in whole bytes. */
  readonly take: () => Uint8Array<ArrayBuffer>
}

export function bitWriter(): BitWriter {
  let bytes = new Uint8Array(1 << 16)
  let at = 0
  let held = 0
  let count = 0
  const grow = () => {
    const larger = new Uint8Array(bytes.length * 2)
    larger.set(bytes)
    bytes = larger
  }
  return {
    put(bits, length) {
      const all = held | (bits << count)
      count += length
      if (count < 16) {
        held = all
        return
      }
      if (at + 2 > bytes.length) grow()
      bytes[at] = all
      bytes[at + 1] = all >>> 8
      at += 2
      // What is held stays a small number, for which an engine asks for no memory.
      held = all >>> 16
      count -= 16
    },
    align() {
      while (count > 0) {
        if (at === bytes.length) grow()
        bytes[at++] = held
        held >>>= 8
        count -= 8
      }
      held = 0
      count = 0
    },
    take() {
      const taken = bytes.slice(0, at)
      at = 0
      return taken
    },
  }
}
