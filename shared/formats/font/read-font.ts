/** A font file as what a brand's headings are set in: hostile until it is read, and then no more than is needed to draw and to measure. */
import { type Face, tableEnd } from '../../layout/grid/measure-text.ts'
import { pictureFamily } from '../../scene/font.ts'
import { glyphsByCharacter } from './character-glyphs.ts'
import { checkGlyphs } from './check-glyphs.ts'
import { checkEmbedding } from './embedding.ts'
import { readNames } from './font-names.ts'
import { type FontTables, readTables, viewOf } from './font-tables.ts'
import { damagedFont, refusedFont } from './refused-font.ts'

export const mostFontBytes = 2_097_152
/** Fewer letters are a set of signs. */
const fewestLetters = 20

export type BrandFont = {
  readonly face: Face
  /** What a person knows it by, such as "Kestrel Sans Bold". */
  readonly name: string
  readonly tables: FontTables
}

/** What is drawn and kerned. Without what varies, a variable font is the one face that it begins with. */
const kept = [
  ...['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'prep', 'gasp'],
  ...['glyf', 'loca', 'CFF ', 'GDEF', 'GPOS', 'GSUB', 'kern'],
]

/** @throws FailureError `file-refused`, whose message is the end of a sentence: why it is refused and what to do. */
export function readFont(bytes: Uint8Array): BrandFont {
  if (bytes.length > mostFontBytes)
    throw refusedFont('it is larger than 2 MB. Choose a file with fewer characters, such as one of Latin letters.')
  try {
    return fontOf(readTables(bytes))
  } catch (error) {
    if (error instanceof RangeError) throw damagedFont('it ends too early')
    throw error
  }
}

function fontOf(given: FontTables): BrandFont {
  const tables = new Map([...given].filter(([tag]) => kept.includes(tag)))
  checkEmbedding(tables.get('OS/2'))
  if (!tables.has('CFF ') && !(tables.has('glyf') && tables.has('loca')))
    throw refusedFont(
      'it holds no outlines that can be used. Choose its TTF or OTF file without colours or variations.',
    )
  const unitsPerEm = unitsOf(tableOf(tables, 'head'))
  const count = viewOf(tableOf(tables, 'maxp')).getUint16(4)
  if (!tables.has('CFF ')) checkGlyphs(tables, count)
  const advanceOf = advances(tables, count)
  const ems = new Float64Array(tableEnd)
  let letters = 0
  for (const [character, glyph] of glyphsByCharacter(tableOf(tables, 'cmap'), tableEnd)) {
    if (glyph === 0 || glyph >= count) continue
    ems[character] = advanceOf(glyph) / unitsPerEm
    if (/\p{L}/u.test(String.fromCharCode(character))) letters++
  }
  if (letters < fewestLetters) throw refusedFont('it has too few letters for a heading. Choose a font of letters.')
  const { family, full } = readNames(tableOf(tables, 'name'))
  const own = family || 'Brand font'
  return { face: { family: isOurs(own) ? `${own} of brand` : own, ems }, name: full || own, tables }
}

/** A page knows its own typeface by this name. */
function isOurs(family: string): boolean {
  return family.toLowerCase() === pictureFamily.toLowerCase()
}

function tableOf(tables: FontTables, tag: string): Uint8Array {
  const table = tables.get(tag)
  if (!table) throw damagedFont(`no ${tag}`)
  return table
}

function unitsOf(head: Uint8Array): number {
  const view = viewOf(head)
  const unitsPerEm = view.getUint16(18)
  if (view.getUint32(12) !== 0x5f0f3cf5 || unitsPerEm < 16 || unitsPerEm > 16_384)
    throw damagedFont('its head is wrong')
  return unitsPerEm
}

/** How far each glyph reaches, in units of the font; the last that is told holds for the rest. */
function advances(tables: FontTables, count: number): (glyph: number) => number {
  const told = viewOf(tableOf(tables, 'hhea')).getUint16(34)
  const view = viewOf(tableOf(tables, 'hmtx'))
  if (told === 0 || told > count || view.byteLength < 4 * told + 2 * (count - told))
    throw damagedFont('widths are missing')
  return (glyph) => view.getUint16(4 * Math.min(glyph, told - 1))
}
