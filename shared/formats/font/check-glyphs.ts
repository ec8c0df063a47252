/** The outlines of a TrueType font lie where the font says, and none is made of itself. */
import { type FontTables, viewOf } from './font-tables.ts'
import { damagedFont } from './refused-font.ts'

/** Of parts within parts; fonts have two or three. */
const deepest = 16
const hasMore = 0x20

/** @throws FailureError `file-refused`, or a RangeError where a glyph ends too early. */
export function checkGlyphs(tables: FontTables, count: number): void {
  const glyphs = tables.get('glyf') ?? new Uint8Array()
  const placeOf = glyphPlaces(tables)
  const parts = Array.from({ length: count }, (_, glyph) => {
    const [from, to] = [placeOf(glyph), placeOf(glyph + 1)]
    if (to < from || to > glyphs.length) throw damagedFont('a glyph lies outside of it')
    return partsOf(glyphs.subarray(from, to))
  })
  const known = new Uint8Array(count)
  const depthOf = (glyph: number, above: number): number => {
    const inside = parts[glyph]
    if (!inside) throw damagedFont('a glyph is missing')
    if (above > deepest) throw damagedFont('a glyph is made of itself')
    const depth = known[glyph] || 1 + inside.reduce((most, one) => Math.max(most, depthOf(one, above + 1)), 0)
    known[glyph] = depth
    return depth
  }
  for (let glyph = 0; glyph < count; glyph++)
    if (depthOf(glyph, 0) > deepest) throw damagedFont('a glyph is made of itself')
}

/** Where each outline begins, and with the next number ends. */
export function glyphPlaces(tables: FontTables): (glyph: number) => number {
  const places = viewOf(tables.get('loca') ?? new Uint8Array())
  const isLong = viewOf(tables.get('head') ?? new Uint8Array()).getInt16(50) === 1
  return (glyph) => (isLong ? places.getUint32(glyph * 4) : places.getUint16(glyph * 2) * 2)
}

/** The glyphs that a glyph is put together of. */
export function partsOf(glyph: Uint8Array): readonly number[] {
  if (glyph.length === 0) return []
  const view = viewOf(glyph)
  if (view.getInt16(0) >= 0) return []
  const parts: number[] = []
  let at = 10
  for (let flags = hasMore; (flags & hasMore) !== 0; ) {
    flags = view.getUint16(at)
    parts.push(view.getUint16(at + 2))
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 0x80 ? 8 : flags & 0x40 ? 4 : flags & 8 ? 2 : 0)
  }
  return parts
}
