/** A font of boxes, made here: letters and a blank, nothing else, as wide as one asks. */
import { writeTables } from '../../shared/formats/font/font-tables.ts'

export type MadeFont = {
  readonly family: string
  readonly style: string
  /** What its licence allows: `fsType`. */
  readonly embedding: number
  /** Of each letter, in thousandths of an em. */
  readonly advance: number
  readonly characters: string
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const usual: MadeFont = {
  family: 'Kestrel Sans',
  style: 'Bold',
  embedding: 0,
  advance: 900,
  characters: ` ${letters}`,
}

/** The same with tables of one's own, so that one of them can be wrong. */
export function madeTables(wanted: Partial<MadeFont> = {}): Map<string, Uint8Array> {
  const font = { ...usual, ...wanted }
  const characters = [...new Set(font.characters)].sort()
  const glyphs = [[], ...characters.map((character) => (character === ' ' ? [] : box(font.advance - 100)))]
  const places = [0]
  for (const glyph of glyphs) places.push((places.at(-1) ?? 0) + glyph.length)
  const widths = glyphs.flatMap(() => [...two(font.advance), ...two(0)])
  return new Map(
    Object.entries({
      'OS/2': os2(font.embedding),
      cmap: cmap(characters.map((character) => character.charCodeAt(0))),
      glyf: glyphs.flat(),
      head: head(),
      hhea: [...four(0x10000), ...two(800), ...two(-200), ...Array(26).fill(0), ...two(glyphs.length)],
      hmtx: widths,
      loca: places.flatMap(four),
      maxp: [
        ...four(0x10000),
        ...two(glyphs.length),
        ...two(4),
        ...two(1),
        ...Array(4).fill(0),
        ...two(2),
        ...Array(16).fill(0),
      ],
      name: names(font),
      post: [...four(0x30000), ...Array(28).fill(0)],
    }).map(([tag, bytes]) => [tag, Uint8Array.from(bytes)]),
  )
}

export function madeFont(wanted: Partial<MadeFont> = {}): Uint8Array<ArrayBuffer> {
  return writeTables(madeTables(wanted))
}

function two(value: number): number[] {
  return [(value >> 8) & 255, value & 255]
}

function four(value: number): number[] {
  return [...two(value >>> 16), ...two(value)]
}

/** A box on the line, 700 high. */
function box(width: number): number[] {
  const contour = [...two(1), ...two(0), ...two(0), ...two(width), ...two(700), ...two(3), ...two(0), 1, 1, 1, 1]
  return [...contour, ...[0, 0, width, 0].flatMap(two), ...[0, 700, 0, -700].flatMap(two)]
}

function head(): number[] {
  const times = Array(16).fill(0)
  const sizes = [0, 0, 1000, 700].flatMap(two)
  const about = [...four(0x10000), ...four(0x10000), ...four(0), ...four(0x5f0f3cf5), ...two(3), ...two(1000)]
  return [...about, ...times, ...sizes, ...two(0), ...two(8), ...two(2), ...two(1), ...two(0)]
}

function os2(embedding: number): number[] {
  const bytes = [...two(4), ...two(900), ...two(700), ...two(5), ...two(embedding), ...Array(86).fill(0)]
  const view = new DataView(Uint8Array.from(bytes).buffer)
  view.setUint16(62, 0x40)
  view.setUint16(64, 0x20)
  view.setUint16(66, 0x7a)
  view.setInt16(68, 800)
  view.setInt16(70, -200)
  view.setUint16(74, 800)
  view.setUint16(76, 200)
  return [...new Uint8Array(view.buffer)]
}

/** Format 4, a segment a character. */
function cmap(codes: readonly number[]): number[] {
  const ends = [...codes, 0xffff]
  const power = 2 ** Math.floor(Math.log2(ends.length))
  const search = [ends.length * 2, power * 2, Math.log2(power), (ends.length - power) * 2].flatMap(two)
  const deltas = [...codes.map((code, at) => at + 1 - code), 1]
  const segments = [
    ...ends.flatMap(two),
    0,
    0,
    ...ends.flatMap(two),
    ...deltas.flatMap(two),
    ...ends.flatMap(() => [0, 0]),
  ]
  const table = [...two(4), ...two(14 + segments.length), 0, 0, ...search, ...segments]
  return [0, 0, 0, 1, ...two(3), ...two(1), ...four(12), ...table]
}

function names({ family, style }: MadeFont): number[] {
  const full = `${family} ${style}`
  const texts = [family, style, full, full, 'Version 1', full.replaceAll(' ', '-')]
  const wide = texts.map((text) => [...text].flatMap((letter) => two(letter.charCodeAt(0))))
  let at = 0
  const records = wide.flatMap((text, kind) => {
    const record = [3, 1, 0x409, kind + 1, text.length, at].flatMap(two)
    at += text.length
    return record
  })
  return [0, 0, ...two(texts.length), ...two(6 + records.length), ...records, ...wide.flat()]
}
