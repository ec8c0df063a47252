/** Which glyph of a font draws which character: its `cmap`. */
import { viewOf } from './font-tables.ts'
import { damagedFont, refusedFont } from './refused-font.ts'

/** Glyphs by code point, of characters below `end` alone; reading reads past no table, which is a RangeError. */
export function glyphsByCharacter(cmap: Uint8Array, end: number): ReadonlyMap<number, number> {
  const view = viewOf(cmap)
  const at = unicodeTable(view)
  const format = view.getUint16(at)
  return format === 4 ? ofSegments(view, at, end) : ofGroups(view, at, end)
}

/** Where the best table of Unicode begins. */
function unicodeTable(view: DataView): number {
  const known = Array.from({ length: view.getUint16(2) }, (_, index) => {
    const at = 4 + index * 8
    const [platform, encoding, offset] = [view.getUint16(at), view.getUint16(at + 2), view.getUint32(at + 4)]
    const isUnicode = platform === 0 ? encoding !== 5 : platform === 3 && (encoding === 1 || encoding === 10)
    return { offset, format: isUnicode ? view.getUint16(offset) : 0 }
  })
  const best = known.find(({ format }) => format === 12) ?? known.find(({ format }) => format === 4)
  if (!best) throw refusedFont('it says of no glyph which character it draws. Choose a font of letters.')
  return best.offset
}

function ofSegments(view: DataView, at: number, end: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>()
  const doubled = view.getUint16(at + 6)
  const [ends, starts] = [at + 14, at + 16 + doubled]
  const [deltas, ranges] = [starts + doubled, starts + 2 * doubled]
  let before = -1
  for (let segment = 0; segment < doubled; segment += 2) {
    const [first, last] = [view.getUint16(starts + segment), view.getUint16(ends + segment)]
    if (first <= before || last < first) throw damagedFont('its characters are out of order')
    before = last
    const delta = view.getUint16(deltas + segment)
    const range = view.getUint16(ranges + segment)
    for (let character = first; character <= last && character < end; character++) {
      const place = ranges + segment + range + 2 * (character - first)
      const glyph = range === 0 ? character : view.getUint16(place)
      if (range === 0 || glyph !== 0) glyphs.set(character, (glyph + delta) & 0xffff)
    }
  }
  return glyphs
}

function ofGroups(view: DataView, at: number, end: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>()
  const count = view.getUint32(at + 12)
  let before = -1
  for (let group = 0; group < count; group++) {
    const place = at + 16 + group * 12
    const [first, last, glyph] = [view.getUint32(place), view.getUint32(place + 4), view.getUint32(place + 8)]
    if (first <= before || last < first) throw damagedFont('its characters are out of order')
    before = last
    for (let character = first; character <= last && character < end; character++)
      glyphs.set(character, glyph + character - first)
  }
  return glyphs
}
