/** Whether texts have room in the shapes of a deck, measured without a slide program. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { journeyDeck } from '../../shared/formats/pptx/deck.ts'
import { type Deck, itemsWithin, type SlideShape } from '../../shared/formats/pptx/drawing/shapes.ts'
import { insightNames } from '../../shared/journey/insights.ts'
import { wrapText } from '../../shared/layout/grid/fit-text.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { arbitraryGrid } from '../support/arbitrary-grid.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { exampleDocument, templateDocument, templateNames } from '../support/example-document.ts'
import { randomCases } from '../support/long-run.ts'

const theme = pictureThemes.light
const legend = { date: '22 November 2026' }
/** Inter itself, and how much wider DejaVu Sans is, the widest that programs take where a deck's typeface is missing. */
const faces = [
  { regular: 1, bold: 1, line: 1.21 },
  { regular: 1.088, bold: 1.21, line: 1.165 },
] as const

/** How far a shape's text reaches below its room, in units; 0 where all of it has room. */
function excessOf({ text, box }: SlideShape, face: (typeof faces)[number]): number {
  if (!text) return 0
  const [left, top, right, bottom] = text.insets
  const width = box.width - left - right
  const height = text.paragraphs.reduce((sum, { runs, spaceBefore = 0 }) => {
    const [first] = runs
    if (!first) return sum
    const share = first.isBold ? face.bold : face.regular
    const words = runs.map((run) => run.text).join('')
    const style = { size: first.size, weight: first.isBold ? 600 : 400, maxLines: Number.POSITIVE_INFINITY }
    const { lines } = wrapText(words, width / share, style)
    return sum + Math.max(1, lines.length) * first.size * face.line + spaceBefore
  }, 0)
  return Math.max(0, height - (box.height - top - bottom))
}

function overflowing(deck: Deck): string[] {
  return deck.slides.flatMap(({ items }, index) =>
    itemsWithin(items).flatMap((item) => {
      if (item.kind !== 'shape') return []
      const excess = Math.max(...faces.map((face) => excessOf(item, face)))
      return excess > 1.5 ? [`slide ${index + 1}: ${item.name} by ${excess.toFixed(1)}`] : []
    }),
  )
}

describe('texts in a deck', () => {
  it.each(templateNames)('have room in every shape of the template %s', (name) => {
    const document = templateDocument(name)
    for (const showGaps of [true, false])
      for (const slides of ['one', 'stages'] as const)
        for (const insights of [[], insightNames])
          expect(overflowing(journeyDeck(document, { theme, showGaps, slides, insights, legend }))).toEqual([])
  })

  it('have room in every shape of the example', () => {
    for (const slides of ['one', 'stages'] as const)
      expect(
        overflowing(journeyDeck(exampleDocument(), { theme, showGaps: true, slides, insights: insightNames, legend })),
      ).toEqual([])
  })

  it('have room where the name of an owner holds tabs and breaks', () => {
    const document = exampleDocument()
    const touchpoints = new Map(
      [...document.touchpoints].map(([id, one]) => [id, { ...one, owner: { ...one.owner, name: 'A\t\tB\nC' } }]),
    )
    const deck = journeyDeck(
      { ...document, touchpoints },
      { theme, showGaps: false, slides: 'stages', insights: [], legend },
    )
    expect(overflowing(deck)).toEqual([])
  })

  it('have room whatever a journey says, however much of it there is', () => {
    const anyDocument = fc.oneof(arbitraryGrid, arbitraryDocument())
    fc.assert(
      fc.property(anyDocument, fc.constantFrom('one', 'stages'), fc.boolean(), (document, slides, showGaps) => {
        const deck = journeyDeck(document, { theme, showGaps, slides, insights: insightNames, legend })
        expect(overflowing(deck)).toEqual([])
      }),
      { numRuns: randomCases(60) },
    )
  })
})
