/** Posters: nothing of the picture is lost between sheets, and what neighbours share is as wide as said. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultExportOptions, type PosterChoice } from '../../shared/scene/pictures/export-options.ts'
import { pagesOf } from '../../shared/scene/pictures/paper-pages.ts'
import {
  mostSheets,
  posterOf,
  sheetMargin,
  sheetOverlap,
  tileName,
  unitsOfMillimetre,
} from '../../shared/scene/pictures/poster.ts'
import { posterWords } from '../../shared/scene/pictures/poster-pages.ts'
import { sceneWithin } from '../../shared/scene/scene-within.ts'
import { exampleDocument } from '../support/example-document.ts'

const at = '2026-11-22T10:30:00.000Z'
const side = fc.double({ min: 50, max: 20_000, noNaN: true })
const share = fc.double({ min: 0, max: 1, noNaN: true })
const choice: fc.Arbitrary<PosterChoice> = fc.record({
  sheet: fc.constantFrom('a4', 'a3'),
  across: fc.oneof(
    fc.record({ by: fc.constant('sheets' as const), count: fc.integer({ min: 1, max: 20 }) }),
    fc.record({ by: fc.constant('centimetres' as const), centimetres: fc.integer({ min: 20, max: 1000 }) }),
  ),
})
const hair = 0.001

describe('a poster', () => {
  it('has every point of the picture on a sheet', () => {
    fc.assert(
      fc.property(side, side, choice, share, share, (width, height, chosen, across, down) => {
        const { tiles, print, size } = posterOf({ width, height }, chosen)
        const point = { x: size.width * across, y: size.height * down }
        const holding = tiles.filter(
          ({ x, y }) =>
            point.x >= x - hair &&
            point.x <= x + print.width + hair &&
            point.y >= y - hair &&
            point.y <= y + print.height + hair,
        )
        expect(holding.length).toBeGreaterThan(0)
      }),
    )
  })

  it('shows as much alike on neighbours as is said, and something of the picture on every sheet', () => {
    fc.assert(
      fc.property(side, side, choice, (width, height, chosen) => {
        const { tiles, print, size, columns, rows } = posterOf({ width, height }, chosen)
        expect(tiles).toHaveLength(columns * rows)
        for (const { x, y, column, row } of tiles) {
          const right = tiles.find((other) => other.row === row && other.column === column + 1)
          const below = tiles.find((other) => other.column === column && other.row === row + 1)
          if (right) expect(x + print.width - right.x).toBeCloseTo(sheetOverlap, 6)
          if (below) expect(y + print.height - below.y).toBeCloseTo(sheetOverlap, 6)
          expect(x < size.width && y < size.height).toBe(true)
        }
      }),
    )
  })

  it('is as wide as asked and keeps the shape of the picture, unless that takes more sheets than anyone puts together', () => {
    fc.assert(
      fc.property(side, side, choice, (width, height, chosen) => {
        const { size, scale, columns, tiles, print } = posterOf({ width, height }, chosen)
        expect(size.height / size.width).toBeCloseTo(height / width, 6)
        expect(size.width).toBeCloseTo(width * scale, 6)
        expect(tiles.length).toBeLessThanOrEqual(mostSheets)
        const { across } = chosen
        if (across.by === 'centimetres') {
          expect(size.width).toBeLessThanOrEqual(across.centimetres * 10 * unitsOfMillimetre + hair)
        } else {
          expect(columns).toBeLessThanOrEqual(across.count)
          if (columns === across.count && tiles.length < mostSheets / 2)
            expect(size.width).toBeCloseTo(across.count * (print.width - sheetOverlap) + sheetOverlap, 4)
        }
      }),
    )
  })

  it('names its sheets by column and row', () => {
    const names = [0, 1, 25, 26].map((column) => tileName({ column, row: column }))
    expect(names).toEqual(['A1', 'B2', 'Z26', 'AA27'])
  })

  it('of the example is a map of its sheets, then each sheet with what is seen on it, marks and a name', () => {
    const document = exampleDocument()
    const poster = { sheet: 'a4', across: { by: 'sheets', count: 4 } } as const
    const pages = pagesOf(document, { ...defaultExportOptions, poster, pages: 'stages' }, at)
    const [map, ...sheets] = pages.pages
    const words = (index: number) =>
      (pages.pages[index]?.overlay?.primitives ?? []).flatMap((one) => (one.kind === 'text' ? [one.text] : []))
    expect(sheets).toHaveLength((pages.poster?.columns ?? 0) * (pages.poster?.rows ?? 0))
    expect(pages.poster?.columns).toBe(4)
    expect(words(0)).toContain(pages.poster && posterWords(pages.poster))
    expect(words(0)).toContain('A1')
    expect(words(1)).toEqual([`Sheet A1 of ${words(0).at(-1)}`])
    expect(map?.clip && map.clip.x + map.clip.width).toBeLessThanOrEqual(pages.width - sheetMargin + hair)
    expect(map?.clip && map.clip.y + map.clip.height).toBeLessThanOrEqual(pages.height - sheetMargin + hair)
    // Each word of the picture is on a sheet, and no sheet holds all of them.
    const seen = sheets.map(({ scene, x, y, scale, clip = { x: 0, y: 0, width: 0, height: 0 } }) => {
      const box = {
        x: (clip.x - x) / scale,
        y: (clip.y - y) / scale,
        width: clip.width / scale,
        height: clip.height / scale,
      }
      return sceneWithin(scene, box).primitives.flatMap((one) => (one.kind === 'text' ? [one.text] : []))
    })
    const all = (map?.scene.primitives ?? []).flatMap((one) => (one.kind === 'text' ? [one.text] : []))
    expect(new Set(seen.flat())).toEqual(new Set(all))
    for (const texts of seen) expect(texts.length).toBeLessThan(all.length)
  })
})
