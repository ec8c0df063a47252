/** Decks as LibreOffice opens them. */
import { describe, expect, it } from 'vitest'
import { journeyDeck } from '../../shared/formats/pptx/deck.ts'
import { writePptx } from '../../shared/formats/pptx/write-pptx.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { exampleDocument } from '../support/example-document.ts'
import { convertInOffice, officeMissing, pagesOfPdf } from '../support/office.ts'

const squeeze = (text: string) => text.replace(/\s+/g, '')

describe.skipIf(officeMissing !== null)(`a deck in LibreOffice${officeMissing ? ` (${officeMissing})` : ''}`, () => {
  it('opens with every slide, and its words are words', () => {
    const document = exampleDocument()
    const theme = pictureThemes.dark
    const deck = journeyDeck(document, { theme, showGaps: true, slides: 'stages' })
    const pptx = writePptx(deck, theme, '2026-11-22T09:00:00.000Z')
    const pages = pagesOfPdf(convertInOffice('deck.pptx', pptx, 'pdf'))
    expect(pages).toHaveLength(1 + document.stages.size)
    // Lines of cards that stand side by side come mixed, so words are looked for one by one.
    const [overview = ''] = pages.map(squeeze)
    const words = [...document.touchpoints.values()].flatMap(({ title }) => title.split(/\s+/))
    expect(words.filter((word) => !overview.includes(word))).toEqual([])
    expect(pages.every((page, index) => index === 0 || page.includes('Travelling Europe by rail'))).toBe(true)
  }, 120_000)
})
