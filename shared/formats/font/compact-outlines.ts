/** Outlines of an OpenType font, as the Compact Font Format holds them. */
import { viewOf } from './font-tables.ts'
import { damagedFont } from './refused-font.ts'

/** The same bytes, in which every glyph but some draws nothing: what is alike packs to little, and nothing moves. */
export function withoutOutlines(given: Uint8Array, kept: ReadonlySet<number>): Uint8Array {
  const font = new Uint8Array(given)
  const view = viewOf(font)
  const names = readIndex(view, view.getUint8(2))
  const [dictionary] = readIndex(view, names.end).places
  if (!dictionary) throw damagedFont('no outlines')
  const glyphs = readIndex(view, glyphsAt(view, dictionary.from, dictionary.to)).places
  for (const [glyph, { from, to }] of glyphs.entries()) if (!kept.has(glyph)) drawNothing(font.subarray(from, to))
  return font
}

type Place = { readonly from: number; readonly to: number }

function readIndex(view: DataView, at: number): { readonly places: readonly Place[]; readonly end: number } {
  const count = view.getUint16(at)
  if (count === 0) return { places: [], end: at + 2 }
  const size = view.getUint8(at + 2)
  const base = at + 2 + (count + 1) * size
  const offsetOf = (item: number) => {
    let offset = 0
    for (let byte = 0; byte < size; byte++) offset = offset * 256 + view.getUint8(at + 3 + item * size + byte)
    return base + offset
  }
  const places = Array.from({ length: count }, (_, item) => ({ from: offsetOf(item), to: offsetOf(item + 1) }))
  if (places.some(({ from, to }) => to < from || to > view.byteLength)) throw damagedFont('a glyph lies outside of it')
  return { places, end: offsetOf(count) }
}

const charStrings = 17

/** Where the dictionary says that the glyphs begin. */
function glyphsAt(view: DataView, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; ) {
    const byte = view.getUint8(at)
    if (byte === charStrings) return number
    if (byte === 28) number = view.getInt16(at + 1)
    else if (byte === 29) number = view.getInt32(at + 1)
    else if (byte >= 32 && byte <= 246) number = byte - 139
    else if (byte >= 247 && byte <= 250) number = (byte - 247) * 256 + view.getUint8(at + 1) + 108
    else if (byte >= 251 && byte <= 254) number = -(byte - 251) * 256 - view.getUint8(at + 1) - 108
    at += byte === 30 ? realLength(view, at) : lengthOf(byte)
  }
  throw damagedFont('no outlines')
}

function lengthOf(byte: number): number {
  if (byte === 28) return 3
  if (byte === 29) return 5
  return byte === 12 || (byte >= 247 && byte <= 254) ? 2 : 1
}

/** A decimal number, two signs a byte, until a sign of its end. */
function realLength(view: DataView, at: number): number {
  let length = 1
  while ((view.getUint8(at + length) & 0x0f) !== 0x0f && view.getUint8(at + length) >> 4 !== 0x0f) length++
  return length + 1
}

const [zero, moveAcross, end] = [139, 22, 14]

/** As many moves by nothing as there is room for. */
function drawNothing(glyph: Uint8Array): void {
  for (let back = 0; back < glyph.length; back++)
    glyph[glyph.length - 1 - back] = back === 0 ? end : back % 2 === 1 ? moveAcross : zero
  // A number that is left over before a move is a width.
  if (glyph.length % 2 === 0) glyph[0] = zero
}
