/** As much of a font as some characters take, so that a file that carries it stays small: each glyph keeps its number, all others become empty. */
import { tableEnd } from '../../layout/grid/measure-text.ts'
import { glyphsByCharacter } from './character-glyphs.ts'
import { glyphPlaces, partsOf } from './check-glyphs.ts'
import { withoutOutlines } from './compact-outlines.ts'
import { type FontTables, viewOf } from './font-tables.ts'

export type FontSubset = {
  readonly tables: FontTables
  /** The characters that it draws, in their order. */
  readonly characters: readonly number[]
}

/** Whole where a script is written in other shapes than its letters alone, of which only the font knows. */
export function subsetFont(tables: FontTables, wanted: ReadonlySet<number>): FontSubset {
  const glyphs = glyphsByCharacter(tables.get('cmap') ?? new Uint8Array(), tableEnd)
  const characters = [...wanted].filter((character) => glyphs.has(character)).sort((a, b) => a - b)
  if (characters.some(isShaped)) return { tables, characters }
  const used = new Set([0, ...characters.map((character) => glyphs.get(character) ?? 0)])
  const outlines = tables.has('CFF ') ? compactTables(tables, used) : trueTypeTables(tables, used)
  const kept = new Map([...tables, ...outlines, ['post', withoutNames()] as const])
  kept.delete('GSUB')
  return { tables: kept, characters }
}

/** From Arabic to Mongolian. */
function isShaped(character: number): boolean {
  return character >= 0x600 && character < 0x1c80 && !(character >= 0x10a0 && character < 0x1100)
}

function trueTypeTables(tables: FontTables, used: Set<number>): FontTables {
  const outlines = tables.get('glyf') ?? new Uint8Array()
  const placeOf = glyphPlaces(tables)
  const count = viewOf(tables.get('maxp') ?? new Uint8Array()).getUint16(4)
  const glyphOf = (glyph: number) => outlines.subarray(placeOf(glyph), placeOf(glyph + 1))
  // What is added while they are gone through is gone through as well.
  for (const glyph of used) for (const part of partsOf(glyphOf(glyph))) used.add(part)
  const kept = Array.from({ length: count }, (_, glyph) => (used.has(glyph) ? glyphOf(glyph) : new Uint8Array()))
  const head = new Uint8Array(tables.get('head') ?? [])
  viewOf(head).setInt16(50, 1)
  const loca = new DataView(new ArrayBuffer(4 * (count + 1)))
  const glyf = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const [glyph, outline] of kept.entries()) {
    glyf.set(outline, at)
    at += outline.length
    loca.setUint32(4 * (glyph + 1), at)
  }
  return new Map([
    ['head', head],
    ['glyf', glyf],
    ['loca', new Uint8Array(loca.buffer)],
  ])
}

function compactTables(tables: FontTables, used: ReadonlySet<number>): FontTables {
  return new Map([['CFF ', withoutOutlines(tables.get('CFF ') ?? new Uint8Array(), used)]])
}

/** A table of glyph names that names none. */
function withoutNames(): Uint8Array {
  const post = new DataView(new ArrayBuffer(32))
  post.setUint32(0, 0x00030000)
  return new Uint8Array(post.buffer)
}
