/** Blocks of deflate, each with codes made for what it holds. */
import { type BitWriter, bitWriter } from './bit-writer.ts'
import { codeTelling, codeTold, distanceCode, lengthCode } from './deflate-codes.ts'
import { type PrefixCode, prefixCode } from './prefix-code.ts'

export type BlockWriter = {
  readonly literal: (byte: number) => void
  /** `length` bytes, from 3 to 258, as they stand `distance` bytes before, up to 32,768. */
  readonly repeat: (length: number, distance: number) => void
  /** All blocks since the last end, ending with a whole byte, so that others may follow. */
  readonly end: () => Uint8Array<ArrayBuffer>
}

const endOfBlock = 256
/** Codes suit the pixels of a place better than those of a whole picture. */
const mostTokens = 1 << 16
const [storedBlock, dynamicBlock] = [0, 2]

export function blockWriter(): BlockWriter {
  const bits = bitWriter()
  const tokens = new Uint16Array(mostTokens)
  const distances = new Uint16Array(mostTokens)
  const counts = new Uint32Array(lengthCode.symbols)
  const distanceCounts = new Uint32Array(distanceCode.symbols)
  let count = 0
  const flush = () => {
    if (count > 0) {
      const codes = [codeFor(counts, endOfBlock), codeFor(distanceCounts, 0)] as const
      writeBlock(bits, tokens.subarray(0, count), distances, codes)
    }
    counts.fill(0)
    distanceCounts.fill(0)
    count = 0
  }
  const more = (counted: Uint32Array, symbol: number) => {
    counted[symbol] = (counted[symbol] ?? 0) + 1
  }
  return {
    literal(byte) {
      if (count === mostTokens) flush()
      tokens[count++] = byte
      more(counts, byte)
    },
    repeat(length, distance) {
      if (count === mostTokens) flush()
      distances[count] = distance - 1
      tokens[count++] = endOfBlock + length
      more(counts, lengthCode.symbolOf[length] ?? 0)
      more(distanceCounts, distanceCode.symbolOf[distance] ?? 0)
    },
    end() {
      flush()
      bits.put(storedBlock << 1, 3)
      bits.align()
      bits.put(0, 16)
      bits.put(0xffff, 16)
      return bits.take()
    },
  }
}

/** A code has two symbols at least; `always` is one of them. */
function codeFor(counts: Uint32Array, always: number): PrefixCode {
  const given = counts.slice()
  given[always] = Math.max(1, given[always] ?? 0)
  const other = always === 0 ? 1 : 0
  given[other] = Math.max(1, given[other] ?? 0)
  return prefixCode(given)
}

function writeBlock(
  bits: BitWriter,
  tokens: Uint16Array,
  distances: Uint16Array,
  [code, distanceOwn]: readonly [PrefixCode, PrefixCode],
): void {
  bits.put(dynamicBlock << 1, 3)
  bits.put(lengthCode.symbols - 257, 5)
  bits.put(distanceCode.symbols - 1, 5)
  codeTelling(bits)
  for (const length of code.lengths) codeTold(bits, length)
  for (const length of distanceOwn.lengths) codeTold(bits, length)
  const { codes, lengths } = code
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? 0
    if (token < endOfBlock) {
      bits.put(codes[token] ?? 0, lengths[token] ?? 0)
      continue
    }
    const length = token - endOfBlock
    const symbol = lengthCode.symbolOf[length] ?? 0
    bits.put(codes[symbol] ?? 0, lengths[symbol] ?? 0)
    bits.put(length - (lengthCode.first[symbol] ?? 0), lengthCode.extra[symbol] ?? 0)
    const distance = (distances[at] ?? 0) + 1
    const far = distanceCode.symbolOf[distance] ?? 0
    bits.put(distanceOwn.codes[far] ?? 0, distanceOwn.lengths[far] ?? 0)
    bits.put(distance - (distanceCode.first[far] ?? 0), distanceCode.extra[far] ?? 0)
  }
  bits.put(codes[endOfBlock] ?? 0, lengths[endOfBlock] ?? 0)
}
