import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { optionsForAudience } from '../../shared/formats/audience.ts'
import { readJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import {
  defaultExportOptions,
  type ExportOptions,
  orientationChoices,
  pageChoices,
  paperChoices,
} from '../../shared/scene/pictures/export-options.ts'
import { pagesOf } from '../../shared/scene/pictures/paper-pages.ts'
import { arbitraryGrid } from '../support/arbitrary-grid.ts'
import { exampleDocument } from '../support/example-document.ts'
import { openedAt } from '../support/journey-text.ts'
import { randomCases } from '../support/long-run.ts'

const at = '2026-11-22T10:30:00.000Z'
const optionsOf = (given: Partial<ExportOptions>): ExportOptions => ({ ...defaultExportOptions, ...given })
const millimetres = (units: number) => Math.round((units / 96) * 25.4)

describe('pages', () => {
  const document = exampleDocument()

  it('fit the picture where no paper is wanted', () => {
    const { width, height, pages } = pagesOf(document, optionsOf({ paper: 'fit' }), at)
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatchObject({ x: 0, y: 0, scale: 1, scene: { width, height } })
  })

  it('have the size of the paper, turned so that the picture becomes larger', () => {
    const size = (given: Partial<ExportOptions>) => {
      const { width, height } = pagesOf(document, optionsOf(given), at)
      return [millimetres(width), millimetres(height)]
    }
    expect(size({ paper: 'a4' })).toEqual([297, 210])
    expect(size({ paper: 'a0', orientation: 'portrait' })).toEqual([841, 1189])
    expect(size({ paper: 'a3', part: { of: 'stage', stageId: [...document.stages.keys()][0] ?? '' } })).toEqual([
      297, 420,
    ])
  })

  const shipped = readdirSync('resources/templates')
    .map((file) => readJourneyFile(readFileSync(`resources/templates/${file}`, 'utf8'), openedAt))
    .filter(({ touchpoints }) => touchpoints.size > 0)
  it.each(shipped.map((one) => [one.journey.title, one] as const))(
    'fill the smallest paper on which a client can read it: %s',
    (_title, journey) => {
      const asked = optionsForAudience('client', 'pdf', { theme: 'light', insights: [] }, journey)
      const { width, height, pages } = pagesOf(journey, optionsOf(asked), at)
      const [page] = pages
      if (!page) throw new Error('There is a page.')
      expect([millimetres(width), millimetres(height)]).toEqual([420, 297])
      expect(page.scale).toBeGreaterThan(0.72)
      // The margins of 10 millimetres are counted in.
      expect((page.scene.width * page.scale) / width).toBeGreaterThan(0.85)
      expect((page.scene.height * page.scale) / height).toBeGreaterThan(0.85)
    },
  )

  it('are the overview and then each stage under its name, in order', () => {
    const { pages } = pagesOf(document, optionsOf({ paper: 'a4', pages: 'stages', hasLegend: true }), at)
    const words = pages.map(({ scene }) =>
      scene.primitives.flatMap((one) => (one.kind === 'text' ? [one.text] : [])).join('\n'),
    )
    expect(words).toHaveLength(1 + document.stages.size)
    expect(words.slice(1).every((page) => page.includes('22 November 2026') && page.includes('Happy'))).toBe(true)
    expect(words[3]).toContain('Reviews fares')
    expect(words[3]).not.toContain('Writes a review')
  })

  it('hold the whole picture, whatever the journey and the paper', () => {
    const given = fc.record({
      paper: fc.constantFrom(...paperChoices),
      orientation: fc.constantFrom(...orientationChoices),
      pages: fc.constantFrom(...pageChoices),
      hasLegend: fc.boolean(),
    })
    fc.assert(
      fc.property(arbitraryGrid, given, (grid, chosen) => {
        const { width, height, pages } = pagesOf(grid, optionsOf(chosen), at)
        for (const { scene, x, y, scale } of pages) {
          expect(scale).toBeGreaterThan(0)
          expect(x >= 0 && y >= 0).toBe(true)
          expect(x + scene.width * scale).toBeLessThanOrEqual(width + 0.01)
          expect(y + scene.height * scale).toBeLessThanOrEqual(height + 0.01)
        }
      }),
      { numRuns: randomCases(60) },
    )
  })
})
