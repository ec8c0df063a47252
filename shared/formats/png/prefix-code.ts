/** Huffman's codes, none longer than deflate allows. */

export type PrefixCode = {
  /** Bits of each symbol's code; 0 where it has none. */
  readonly lengths: Uint8Array
  /** The codes, their first bit lowest, as they are written. */
  readonly codes: Uint16Array
}

const longestCode = 15

/** @param counts how often each symbol comes; at least two of them do */
export function prefixCode(counts: Uint32Array): PrefixCode {
  let weights = counts
  for (;;) {
    const lengths = lengthsFor(weights)
    if (lengths.every((length) => length <= longestCode)) return { lengths, codes: codesFor(lengths) }
    // Rare symbols become a little less rare, and their codes shorter.
    weights = weights.map((weight) => (weight === 0 ? 0 : (weight >> 2) + 1))
  }
}

/** The two rarest become one, until all are. */
function lengthsFor(weights: Uint32Array): Uint8Array {
  type Node = { readonly weight: number; readonly symbols: readonly number[] }
  const lengths = new Uint8Array(weights.length)
  const leaves: Node[] = []
  for (const [symbol, weight] of weights.entries()) if (weight > 0) leaves.push({ weight, symbols: [symbol] })
  leaves.sort((one, other) => one.weight - other.weight)
  // What is joined never becomes lighter, so that both lists stay in order.
  const joined: Node[] = []
  const rarest = () => {
    const [leaf, node] = [leaves[0], joined[0]]
    return leaf && (!node || leaf.weight <= node.weight) ? leaves.shift() : joined.shift()
  }
  while (leaves.length + joined.length > 1) {
    const [one, other] = [rarest(), rarest()]
    if (!one || !other) break
    const symbols = [...one.symbols, ...other.symbols]
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1
    joined.push({ weight: one.weight + other.weight, symbols })
  }
  return lengths
}

/** Codes in order of their lengths, and of the symbols among those of one length. */
function codesFor(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length)
  let code = 0
  for (let length = 1; length <= longestCode; length += 1) {
    for (const [symbol, own] of lengths.entries()) {
      if (own !== length) continue
      codes[symbol] = reversed(code, length)
      code += 1
    }
    code <<= 1
  }
  return codes
}

function reversed(code: number, length: number): number {
  let turned = 0
  for (let bit = 0; bit < length; bit += 1) turned |= ((code >> bit) & 1) << (length - 1 - bit)
  return turned
}
