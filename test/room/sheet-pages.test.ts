/** A sheet on the wall and as slides: nothing is lost, nothing is too high, and no part is torn without need. */

import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate/browser'
import { describe, expect, it } from 'vitest'
import { deflate } from '../../electron/files/deflate.ts'
import { itemsWithin } from '../../shared/formats/pptx/drawing/shapes.ts'
import { writePptx } from '../../shared/formats/pptx/write-pptx.ts'
import { bodyHeight, screenUnits } from '../../shared/projector/screen.ts'
import { outcomeOf } from '../../shared/room/outcome.ts'
import type { Sheet } from '../../shared/room/outcome-sheet.ts'
import { sheetDeck } from '../../shared/room/sheet-deck.ts'
import { sheetDetailStyle, sheetMeasures, sheetPages, sheetTextStyle } from '../../shared/room/sheet-pages.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { brandedDocument } from '../support/branded-document.ts'
import { convertInOffice, officeMissing, pagesOfPdf } from '../support/office.ts'
import { elementsOf } from '../support/xml.ts'

const fullHd = { width: 1920, height: 1080 }
const row = (text: string, detail = '') => ({ text, detail })
const sheet: Sheet = {
  brand: null,
  title: 'By rail',
  subtitle: 'Outcome, 28 November 2026',
  figures: [
    { count: 3, label: 'touchpoints' },
    { count: 1, label: 'decision' },
  ],
  parts: [
    {
      heading: 'Decisions',
      rows: [row('Fees first', 'Web shop · by 1 March 2027'), row('One number & one “name” <b>')],
    },
    {
      heading: 'Open questions',
      rows: Array.from({ length: 4 }, (_, at) => row(`Question ${at}`, 'word '.repeat(30))),
    },
    { heading: 'Changes', rows: Array.from({ length: 20 }, (_, at) => row(`Change ${at}`)) },
  ],
}

describe('a sheet of a client’s journey', () => {
  it('has the client’s colour, logo and name on its slides, out of the way of its title', () => {
    const branded = outcomeOf(brandedDocument(), null, '2026-11-28T09:00:00.000Z')
    const deck = sheetDeck(branded, pictureThemes.light)
    const parts = unzipSync(writePptx(deck, pictureThemes.light, '2026-11-28T09:00:00.000Z', deflate))
    const master = strFromU8(parts['ppt/slideMasters/slideMaster1.xml'] ?? new Uint8Array())
    expect(Object.keys(parts).filter((path) => path.startsWith('ppt/media/'))).toHaveLength(1)
    for (const sign of ['Kestrel Rail', 'FFCC00', 'name="Logo"']) expect(master).toContain(sign)
    const [title] = itemsWithin(deck.slides[0]?.items ?? []).filter(({ name }) => name === 'Title')
    const mark = branded.brand?.mark?.width ?? 0
    expect(title?.kind === 'shape' && title.box.x + title.box.width).toBeLessThan(1280 - 40 - mark)
  })
})

describe('the pages of a sheet', () => {
  it('hold each row once and in turn, on as many pages as they need, under headings that say where one goes on', () => {
    const words = fc.array(fc.constantFrom('fare', 'a', 'seat reservation', 'x'.repeat(90), '列車'), { maxLength: 60 })
    const rows = fc.array(fc.record({ text: words, detail: words }), { minLength: 1, maxLength: 20 })
    const sizes = fc.constantFrom([1920, 1080], [1280, 720], [1024, 768], [3840, 2160])
    fc.assert(
      fc.property(
        fc.array(rows, { maxLength: 6 }),
        fc.boolean(),
        sizes,
        (lists, hasFigures, [width = 0, height = 0]) => {
          const parts = lists.map((list, at) => ({
            heading: `Part ${at}`,
            rows: list.map(({ text, detail }) => row(text.join(' '), detail.join(' '))),
          }))
          const figures = hasFigures ? sheet.figures : []
          const pages = sheetPages({ ...sheet, figures, parts }, { width, height })
          const { top, figuresHeight, gap } = sheetMeasures
          const room = bodyHeight(screenUnits({ width, height })) - top
          pages.forEach((page, at) => {
            expect(page.figures).toEqual(at === 0 ? figures : [])
            const head = page.figures.length > 0 ? figuresHeight : 0
            const used = page.parts.reduce((sum, part) => sum + part.height + gap, head - gap)
            const isOneRow = page.parts.length === 1 && page.parts[0]?.rows.length === 1
            if (!isOneRow) expect(used).toBeLessThanOrEqual(room)
          })
          const shown = pages.flatMap((page) => page.parts)
          expect(shown.flatMap((part) => part.rows.map((one) => one.row))).toEqual(parts.flatMap((part) => part.rows))
          shown.forEach(({ heading, isContinued }, at) => {
            expect(isContinued).toBe(shown[at - 1]?.heading === heading)
          })
        },
      ),
    )
  })

  it('go to the next page rather than tear a part, and put what is short beside its text', () => {
    const pages = sheetPages(sheet, fullHd)
    const told = pages.map(({ parts }) =>
      parts.map(({ heading, isContinued, rows }) => [heading, isContinued, rows.length]),
    )
    expect(told[0]).toEqual([['Decisions', false, 2]])
    expect(told.flat().filter(([heading]) => heading === 'Changes').length).toBe(2)
    const [first, second] = pages[0]?.parts[0]?.rows ?? []
    expect(first).toMatchObject({ isBeside: true, detailLines: ['Web shop · by 1 March 2027'] })
    expect(second?.detailLines).toEqual([])
    expect(sheetPages({ ...sheet, figures: [], parts: [] }, fullHd)).toEqual([{ figures: [], parts: [] }])
    expect(Math.min(sheetTextStyle.size, sheetDetailStyle.size)).toBeGreaterThanOrEqual(30)
  })
})

const theme = pictureThemes.light
const at = '2026-11-28T17:00:00.000Z'

describe('a sheet as slides', () => {
  it('has its words as text, a title on each slide, and is the same bytes each time', () => {
    const bytes = writePptx(sheetDeck(sheet, theme), theme, at, deflate)
    expect(writePptx(sheetDeck(sheet, theme), theme, at, deflate)).toEqual(bytes)
    const files = unzipSync(bytes)
    const slides = Object.keys(files)
      .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
      .map((path) => strFromU8(files[path] ?? new Uint8Array()))
    expect(slides).toHaveLength(sheetPages(sheet, fullHd).length)
    for (const slide of slides) {
      expect(elementsOf(slide).length).toBeGreaterThan(10)
      expect(slide.match(/type="title"/g)).toHaveLength(1)
      expect(slide).toContain('<a:t>By rail</a:t>')
      const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      // As large as the wall's, by points of a slide 13.3 inches wide.
      const sizes = [...slide.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1500)
    }
    const words = slides.join('')
    for (const { rows } of sheet.parts) {
      for (const { text } of rows) expect(words).toContain(text.replace('&', '&amp;').replace('<b>', '&lt;b&gt;'))
    }
    expect(words).toContain('Changes, continued')
  })

  it.skipIf(officeMissing !== null)('opens in LibreOffice with every slide', { timeout: 120_000 }, () => {
    const pages = pagesOfPdf(
      convertInOffice('outcome.pptx', writePptx(sheetDeck(sheet, theme), theme, at, deflate), 'pdf'),
    )
    expect(pages).toHaveLength(sheetPages(sheet, fullHd).length)
    expect(pages.join('\n')).toContain('Fees first')
  })
})
