/** The words of cards at every step of the zoom: readable, within their cards, clear of what stands below. */
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../shared/journey/document.ts'
import { cardAnatomy } from '../../shared/layout/grid/card-anatomy.ts'
import { cardFoot, cardWords } from '../../shared/layout/grid/card-words.ts'
import { measureText } from '../../shared/layout/grid/measure-text.ts'
import { freeHeightOf } from '../../shared/layout/grid/words-on-map.ts'
import { fullSize, zoomStepAt, zoomSteps } from '../../shared/layout/grid/zoom-step.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { exampleDocument } from '../support/example-document.ts'
import { illustratedDocument } from '../support/illustrated-document.ts'
import { largeWorkshopMap } from '../support/large-workshop-map.ts'

const withWords = zoomSteps.filter(({ shows }) => shows !== 'chips')

describe.each([
  ['the example', exampleDocument()],
  ['12 x 8 with 80 cards', largeWorkshopMap()],
  ['the example with images', illustratedDocument()],
])('the words of %s', (_, document) => {
  const layout = layoutJourney(document, { room: { width: 1264, height: 600 } })
  const cards = inOrder(document.touchpoints).flatMap((touchpoint) => {
    const card = layout.cards.get(touchpoint.id)
    return card ? [{ touchpoint, card, free: freeHeightOf(document, layout, touchpoint, card) }] : []
  })

  it.each(withWords)('are 11 pixels high or more from $least on, and stand within their cards', (step) => {
    for (const { touchpoint, card, free } of cards) {
      const words = cardWords(touchpoint, card, step, free)
      expect(words.size * step.least).toBeGreaterThanOrEqual(step === fullSize ? 11.05 - 1e-9 : 11 - 1e-9)
      expect(words.lines.length).toBeGreaterThan(0)
      expect(words.top + words.lines.length * words.lineHeight).toBeLessThanOrEqual(words.height)
      for (const line of words.lines) {
        const width = measureText(line, words.size, cardAnatomy.titleStyle.weight)
        expect(words.left + width).toBeLessThanOrEqual(card.width)
      }
    }
  })

  it.each(withWords)('meet nothing that stands below them, at $least', (step) => {
    for (const { touchpoint, card, free } of cards) {
      expect(cardWords(touchpoint, card, step, free).height).toBeLessThanOrEqual(free)
    }
  })

  it.each(withWords)(
    'leave faces, counts and initials as large as at 100 %, side by side on their card, at $least',
    (step) => {
      for (const { touchpoint, card, free } of cards) {
        const words = cardWords(touchpoint, card, step, free)
        if (!words.hasFoot) continue
        if (step !== fullSize) expect(words.footScale * step.least).toBeCloseTo(1)
        const ends = cardFoot(touchpoint, 2, card, words)
          .map(({ item, left }) => ({ left, end: left + item.width * words.footScale }))
          .sort((one, other) => one.left - other.left)
        for (const [at, { end }] of ends.entries()) expect(end).toBeLessThanOrEqual(ends[at + 1]?.left ?? card.width)
      }
    },
  )

  it.each(withWords)('end above faces and counts, however large those are drawn, at $least', (step) => {
    for (const { touchpoint, card, free } of cards) {
      const words = cardWords(touchpoint, card, step, free)
      if (!words.hasFoot || card.isCompact || step === fullSize) continue
      const last = words.pain ?? words
      const footTop = words.height - cardAnatomy.metaFromBottom - (cardAnatomy.metaHeight / 2) * words.footScale
      expect(last.top + last.lines.length * last.lineHeight).toBeLessThanOrEqual(footTop + 1e-9)
    }
  })

  it('are those of the layout at full size', () => {
    for (const { touchpoint, card, free } of cards) {
      const words = cardWords(touchpoint, card, fullSize, free)
      expect([words.lines, words.height]).toEqual([card.titleLines, card.height])
    }
  })
})

it('a step begins where its words can be read, and chips where none can', () => {
  expect([1, 0.85, 0.84, 0.7, 0.69, 0.45, 0.44].map((zoom) => zoomStepAt(zoom).shows)).toEqual([
    'all',
    'all',
    'all',
    'all',
    'titles',
    'titles',
    'chips',
  ])
})
