/** CRC-32 as PNG asks for it, four bytes at a time: a file of images has twenty million of them. */

const tables = Array.from({ length: 4 }, () => new Int32Array(256))
const [first, second, third, fourth] = tables as [Int32Array, Int32Array, Int32Array, Int32Array]
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  first[byte] = value
}
for (let at = 1; at < 4; at += 1) {
  for (let byte = 0; byte < 256; byte += 1) {
    const before = tables[at - 1]?.[byte] ?? 0
    const table = tables[at]
    if (table) table[byte] = (first[before & 0xff] ?? 0) ^ (before >>> 8)
  }
}

/** The checksum of the bytes between two offsets. */
export function crc32(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let value = -1
  let at = from
  for (; at + 4 <= to; at += 4) {
    value ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)
    value =
      (fourth[value & 0xff] as number) ^
      (third[(value >>> 8) & 0xff] as number) ^
      (second[(value >>> 16) & 0xff] as number) ^
      (first[value >>> 24] as number)
  }
  for (; at < to; at += 1) value = (first[(value ^ (bytes[at] as number)) & 0xff] as number) ^ (value >>> 8)
  return ~value >>> 0
}
