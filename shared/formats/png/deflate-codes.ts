/** What deflate fixes: which symbol stands for a length or a distance, and how a block tells its codes. */
import type { BitWriter } from './bit-writer.ts'

export type RangeCode = {
  readonly symbols: number
  readonly symbolOf: Uint16Array
  /** The first of the values that a symbol stands for, and how many bits tell which of them. */
  readonly first: Uint16Array
  readonly extra: Uint8Array
}

/** Lengths from 3 to 258, after the bytes and the end of a block. */
export const lengthCode = lengths()
/** Distances from 1 to 32,768. */
export const distanceCode = rangeCode(0, 30, 1, 32_768, (symbol) => (symbol < 4 ? 0 : (symbol >> 1) - 1))

function lengths(): RangeCode {
  const code = rangeCode(257, 286, 3, 258, (symbol) => (symbol < 265 ? 0 : (symbol - 261) >> 2))
  // The longest has a symbol of its own.
  code.symbolOf[258] = 285
  code.first[285] = 258
  code.extra[285] = 0
  return code
}

function rangeCode(
  from: number,
  symbols: number,
  least: number,
  most: number,
  extraOf: (symbol: number) => number,
): RangeCode {
  const [symbolOf, first, extra] = [new Uint16Array(most + 1), new Uint16Array(symbols), new Uint8Array(symbols)]
  let value = least
  for (let symbol = from; symbol < symbols; symbol += 1) {
    first[symbol] = value
    extra[symbol] = extraOf(symbol)
    const end = Math.min(most + 1, value + (1 << extraOf(symbol)))
    while (value < end) symbolOf[value++] = symbol
  }
  return { symbols, symbolOf, first, extra }
}

/** The order in which a block tells how long the codes of code lengths are. Here all from 0 to 15 have four bits. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const lengthBits = 4

export function codeTelling(bits: BitWriter): void {
  bits.put(lengthOrder.length - 4, 4)
  for (const symbol of lengthOrder) bits.put(symbol <= 15 ? lengthBits : 0, 3)
}

export function codeTold(bits: BitWriter, length: number): void {
  bits.put(reversedFour[length] ?? 0, lengthBits)
}

const reversedFour = Array.from({ length: 16 }, (_, code) =>
  [0, 1, 2, 3].reduce((turned, bit) => turned | (((code >> bit) & 1) << (3 - bit)), 0),
)
