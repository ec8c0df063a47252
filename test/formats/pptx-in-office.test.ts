/** Decks as LibreOffice opens them. */

import { describe, expect, it } from 'vitest'
import { deflate } from '../../electron/files/deflate.ts'
import { journeyDeck } from '../../shared/formats/pptx/deck.ts'
import { itemsWithin, type Slide } from '../../shared/formats/pptx/drawing/shapes.ts'
import { writePptx } from '../../shared/formats/pptx/write-pptx.ts'
import { insightNames } from '../../shared/journey/insights.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { exampleDocument, templateDocument, templateNames } from '../support/example-document.ts'
import { convertAllInOffice, officeMissing, type PdfWord, wordsOfPdf } from '../support/office.ts'

const at = '2026-11-22T09:00:00.000Z'
const pointsOfUnit = 0.75
/** LibreOffice rounds to hundredths of a millimetre, and letters reach a little beyond their own width. */
const tolerance = 1.5

/** The words that stand in no shape which says them. */
function wordsOutside(slide: Slide | undefined, words: readonly PdfWord[]): string[] {
  const shapes = itemsWithin(slide?.items ?? []).flatMap((item) => {
    if (item.kind !== 'shape' || !item.text) return []
    const { x, y, width, height } = item.box
    const text = item.text.paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ')
    return [
      {
        text,
        left: x * pointsOfUnit,
        top: y * pointsOfUnit,
        right: (x + width) * pointsOfUnit,
        bottom: (y + height) * pointsOfUnit,
      },
    ]
  })
  const isInside = (word: PdfWord) =>
    shapes.some(
      ({ text, left, top, right, bottom }) =>
        text.includes(word.text) &&
        word.x >= left - tolerance &&
        word.y >= top - tolerance &&
        word.right <= right + tolerance &&
        word.bottom <= bottom + tolerance,
    )
  return words.filter((word) => !isInside(word)).map(({ text }) => text)
}

describe.skipIf(officeMissing !== null)(`decks in LibreOffice${officeMissing ? ` (${officeMissing})` : ''}`, () => {
  it('keep every word of the example and of each template within its shape, on as many slides as were written', () => {
    const documents = [exampleDocument(), ...templateNames.map(templateDocument)]
    const decks = documents.map((document, index) => {
      // Each look and each choice comes up.
      const theme = pictureThemes[index % 2 === 0 ? 'light' : 'dark']
      const options = { theme, showGaps: index % 3 === 0, slides: index === 1 ? 'one' : 'stages' } as const
      const insights = index % 2 === 0 ? insightNames : (['pains'] as const)
      const deck = journeyDeck(document, { ...options, insights, legend: { date: '22 November 2026' } })
      return { deck, bytes: writePptx(deck, theme, at, deflate) }
    })
    const pdfs = convertAllInOffice(
      decks.map(({ bytes }, index) => [`deck${index}.pptx`, bytes]),
      'pdf',
    )
    for (const [index, { deck }] of decks.entries()) {
      const pages = wordsOfPdf(pdfs[index] ?? new Uint8Array())
      expect(pages).toHaveLength(deck.slides.length)
      const outside = pages.flatMap((words, page) => wordsOutside(deck.slides[page], words))
      expect({ deck: deck.title, outside }).toEqual({ deck: deck.title, outside: [] })
      const said = new Set(pages.flat().map(({ text }) => text))
      const asked = [...(documents[index]?.touchpoints.values() ?? [])].flatMap(({ title }) => title.split(/\s+/))
      expect(asked.filter((word) => !said.has(word) && !/\W/.test(word))).toEqual([])
    }
  }, 300_000)
})
