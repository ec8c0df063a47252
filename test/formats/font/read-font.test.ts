/** Font files of strangers: what is read of a good one, and one sentence for each that isn't. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FailureError } from '../../../shared/failure.ts'
import { readTables, writeTables, writeWoff } from '../../../shared/formats/font/font-tables.ts'
import { mostFontBytes, readFont } from '../../../shared/formats/font/read-font.ts'
import { measureText } from '../../../shared/layout/grid/measure-text.ts'
import { randomCases } from '../../support/long-run.ts'
import { madeFont, madeTables } from '../../support/made-font.ts'

function reasonOf(bytes: Uint8Array): string {
  try {
    readFont(bytes)
    return ''
  } catch (error) {
    if (error instanceof FailureError && error.code === 'file-refused') return error.message
    throw error
  }
}

/** A font in which one table is another. */
function withTable(tag: string, change: (table: Uint8Array) => Uint8Array | null): Uint8Array {
  const tables = madeTables()
  const changed = change(tables.get(tag) ?? new Uint8Array())
  if (changed) tables.set(tag, changed)
  else tables.delete(tag)
  return writeTables(tables)
}

function withBytes(at: number, ...bytes: number[]): (table: Uint8Array) => Uint8Array {
  return (table) => {
    const changed = table.slice()
    changed.set(bytes, at)
    return changed
  }
}

describe('a font that is read', () => {
  const { face, name, tables } = readFont(madeFont({ advance: 1_200 }))

  it('has its names, and widths of what it draws; Inter has the rest', () => {
    expect([face.family, name]).toEqual(['Kestrel Sans', 'Kestrel Sans Bold'])
    expect(measureText('Rail', 10, 700, face)).toBeCloseTo(48)
    expect(measureText('Rail 2', 10, 700, face)).toBeCloseTo(60 + measureText('2', 10, 700))
    expect(measureText('旅é', 10, 700, face)).toBe(measureText('旅é', 10, 700))
  })

  it('holds no more than what draws it, and is read again as the same', () => {
    const given = writeTables(new Map([...madeTables(), ['fvar', Uint8Array.of(1)], ['SVG ', Uint8Array.of(2)]]))
    const kept = writeTables(readFont(given).tables)
    expect([...readTables(kept).keys()]).not.toContain('fvar')
    expect(writeTables(readFont(kept).tables)).toEqual(kept)
    expect(writeTables(readFont(madeFont()).tables)).toEqual(kept)
  })

  it('never takes the place of the app’s own typeface in a page', () => {
    expect(readFont(madeFont({ family: 'INTER variable' })).face.family).not.toMatch(/^inter variable$/i)
    expect(readFont(madeFont({ family: `a'b"c\\d<e>{f}&g` })).face.family).toBe('abcdefg')
  })

  it('is packed for files, the same each time', () => {
    const half = (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)
    const woff = writeWoff(tables, half)
    expect(writeWoff(tables, half)).toEqual(woff)
    expect(new DataView(woff.buffer).getUint32(8)).toBe(woff.length)
  })
})

describe('what a licence allows', () => {
  it.each([
    [0x0000, ''],
    [0x0004, ''],
    [0x0008, ''],
    [0x0002, 'its licence allows no document to carry it. '],
    [0x0006, ''],
    [0x0200, 'its licence allows documents no outlines of it. '],
    [0x0104, 'its licence allows documents no part of it, and a PDF carries only the letters in use. '],
  ])('is read from the font: %i', (embedding, reason) => {
    const whatToDo = reason && 'Ask who sells it for a licence that allows this, or choose another font.'
    expect(reasonOf(madeFont({ embedding }))).toBe(reason + whatToDo)
  })

  it('is asked for where the font says nothing', () => {
    expect(reasonOf(withTable('OS/2', () => null))).toMatch(/^it doesn’t say/)
  })
})

describe('a font that can’t be used', () => {
  const composite = [255, 255, ...Array(8).fill(0)]
  it.each<[string, Uint8Array, RegExp]>([
    ['too large', new Uint8Array(mostFontBytes + 1), /larger than 2 MB/],
    ['empty', new Uint8Array(), /damaged/],
    ['no font', new TextEncoder().encode('%PDF-1.7 and so on'), /no TTF or OTF/],
    ['for the web', new TextEncoder().encode('wOF2 and so on and on'), /for web pages/],
    ['a collection', new TextEncoder().encode('ttcf and so on and on'), /several fonts/],
    ['with few letters', madeFont({ characters: 'ABC' }), /too few letters/],
    ['without outlines', withTable('glyf', () => null), /no outlines/],
    ['without widths', withTable('hmtx', (table) => table.subarray(0, 20)), /damaged/],
    ['of wrong units', withTable('head', withBytes(18, 0, 1)), /damaged/],
    ['with unordered characters', withTable('cmap', withBytes(12 + 14, 0, 0x7a)), /damaged/],
    ['of more segments than there are', withTable('cmap', withBytes(12 + 6, 255, 254)), /damaged/],
    ['with a glyph outside', withTable('loca', withBytes(12, 0, 255, 0, 0)), /damaged/],
    [
      'with a glyph that is made of itself',
      withTable('glyf', withBytes(0, ...composite, 0, 0, 0, 2)),
      /made of itself/,
    ],
    ['cut off', madeFont().subarray(0, 900), /damaged/],
  ])('is refused in one sentence: %s', (_, bytes, reason) => {
    expect(reasonOf(bytes)).toMatch(reason)
  })

  it('never does anything else, whatever its bytes are', () => {
    const whole = madeFont()
    const change = fc.tuple(fc.nat(whole.length - 1), fc.constantFrom(0, 1, 2, 0x20, 0x7f, 0x80, 0xff))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(whole.length), (changes, end) => {
        const bytes = whole.slice(0, end % 3 === 0 ? end : whole.length)
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
        const began = performance.now()
        reasonOf(bytes)
        expect(performance.now() - began).toBeLessThan(1_000)
      }),
      { numRuns: randomCases(8_000) },
    )
  })
})
