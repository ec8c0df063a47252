/** As much of a font as a file carries: smaller, drawn as the whole one is, and made without touching what it is made of. */
import { describe, expect, it } from 'vitest'
import { withoutOutlines } from '../../../shared/formats/font/compact-outlines.ts'
import { readTables, writeTables } from '../../../shared/formats/font/font-tables.ts'
import { readFont } from '../../../shared/formats/font/read-font.ts'
import { subsetFont } from '../../../shared/formats/font/subset-font.ts'
import { madeTables } from '../../support/made-font.ts'

const codes = (text: string) => new Set(Array.from(text, (letter) => letter.charCodeAt(0)))
/** Bytes as Node reads a file: what looks like a copy of them may be the same memory. */
const asRead = (tables: ReadonlyMap<string, Uint8Array>) => readTables(Buffer.from(writeTables(tables)))

describe('the outlines that some characters take', () => {
  const tables = asRead(new Map([...madeTables(), ['GSUB', Uint8Array.of(1, 2)]]))
  const before = writeTables(tables)

  it('are kept with their widths, and no others', () => {
    const { tables: kept, characters } = subsetFont(tables, codes('Rail éx'))
    expect(String.fromCharCode(...characters)).toBe(' Railx')
    expect([kept.get('glyf')?.length, kept.has('GSUB')]).toEqual([5 * 34, false])
    const { face } = readFont(writeTables(kept))
    expect(face).toEqual(readFont(before).face)
    expect(writeTables(tables)).toEqual(before)
  })

  it('come with the parts that they are put together of', () => {
    const made = madeTables()
    const glyf = (made.get('glyf') ?? new Uint8Array()).slice()
    // The first letter is the second.
    glyf.set([255, 255, ...Array(8).fill(0), 0, 0, 0, 3, 0, 0], 0)
    const composite = asRead(new Map([...made, ['glyf', glyf]]))
    expect(subsetFont(composite, codes('A')).tables.get('glyf')?.length).toBe(2 * 34)
  })

  it('are all of them where a script joins its letters', () => {
    const arabic = Array.from({ length: 28 }, (_, at) => String.fromCharCode(0x627 + at)).join('')
    const whole = asRead(madeTables({ characters: `AB${arabic}` }))
    expect(subsetFont(whole, codes('A\u0628')).tables).toBe(whole)
    expect(subsetFont(whole, codes('A')).tables).not.toBe(whole)
  })
})

it('draws nothing with the other glyphs of compact outlines, in the same places', () => {
  const glyphs = [[14], [139, 22, 14], [139, 139, 21, 14], [200, 201, 5, 14, 11]]
  const index = (items: number[][]) => {
    let at = 1
    const offsets = items.map(({ length }) => (at += length))
    return [0, items.length, 1, 1, ...offsets, ...items.flat()]
  }
  const head = [1, 0, 4, 1, ...index([[75]])]
  const dictionary = (place: number) => index([[30, 0x1a, 0x5f, 12, 7, 28, 0, place, 17]])
  const place = head.length + dictionary(0).length
  const font = Buffer.from([...head, ...dictionary(place), ...index(glyphs)])
  const before = Buffer.from(font)
  const bare = withoutOutlines(font, new Set([0, 2]))
  expect(font).toEqual(before)
  expect([...bare].slice(place)).toEqual(index([[14], [139, 22, 14], [139, 139, 21, 14], [139, 22, 139, 22, 14]]))
  expect(() => withoutOutlines(font.subarray(0, place + 6), new Set())).toThrow()
})
