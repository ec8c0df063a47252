/** Images on cards: in a row of their own, between the words and the foot, and gone where the title needs the room. */
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../shared/journey/document.ts'
import { cardAnatomy } from '../../shared/layout/grid/card-anatomy.ts'
import { cardImages } from '../../shared/layout/grid/card-images.ts'
import { cardWords } from '../../shared/layout/grid/card-words.ts'
import { measureText } from '../../shared/layout/grid/measure-text.ts'
import { freeHeightOf } from '../../shared/layout/grid/words-on-map.ts'
import { fullSize, zoomSteps } from '../../shared/layout/grid/zoom-step.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { exampleDocument } from '../support/example-document.ts'
import { illustratedDocument } from '../support/illustrated-document.ts'

const room = { width: 1264, height: 600 }

describe.each([{ room }, {}])('the images of cards, laid out in %o', (options) => {
  const document = illustratedDocument()
  const layout = layoutJourney(document, options)
  const cards = inOrder(document.touchpoints).flatMap((touchpoint) => {
    const card = layout.cards.get(touchpoint.id)
    const images = touchpoint.imageIds.flatMap((id) => document.images.get(id) ?? [])
    return card ? [{ touchpoint, card, images, free: freeHeightOf(document, layout, touchpoint, card) }] : []
  })

  it.each(zoomSteps.filter(({ shows }) => shows !== 'chips'))('take no room of words, at $least', (step) => {
    for (const { touchpoint, card, images, free } of cards) {
      const words = cardWords(touchpoint, card, step, step === fullSize ? card.height : free)
      const row = cardImages(images, card, words)
      if (step === fullSize) expect(row !== null).toBe(images.length > 0)
      if (step.shows === 'titles') expect(row).toBeNull()
      if (!row) continue
      expect(row.height).toBeGreaterThanOrEqual(cardAnatomy.images.least)
      const pain = words.pain ? words.pain.top + words.pain.lines.length * words.pain.lineHeight : 0
      const wordsEnd = Math.max(words.top + words.lines.length * words.lineHeight, pain)
      expect(row.top).toBeGreaterThanOrEqual(wordsEnd)
      const foot = card.isCompact ? 0 : cardAnatomy.metaFromBottom + (cardAnatomy.metaHeight / 2) * words.footScale
      expect(row.top + row.height).toBeLessThanOrEqual(words.height - foot)
    }
  })

  it('stand side by side within their card, and those without room are counted', () => {
    for (const { touchpoint, card, images } of cards) {
      const row = cardImages(images, card, cardWords(touchpoint, card, fullSize, card.height))
      if (!row) continue
      const ends = row.placed.map(({ left, width }) => left + width)
      for (const [at, { left }] of row.placed.entries()) if (at > 0) expect(left).toBeGreaterThan(ends[at - 1] ?? 0)
      const { more } = row
      const end = more ? more.left + measureText(more.text, more.size, cardAnatomy.countStyle.weight) : ends.at(-1)
      expect(end).toBeLessThanOrEqual(card.width - cardAnatomy.right + 1e-9)
      expect(row.placed.length + Number(more?.text ?? 0)).toBe(images.length)
    }
  })
})

it('change nothing where there are none', () => {
  const layout = layoutJourney(exampleDocument(), { room })
  for (const touchpoint of exampleDocument().touchpoints.values()) {
    const card = layout.cards.get(touchpoint.id)
    if (card) expect(cardWords(touchpoint, card, fullSize, card.height).images).toBeNull()
  }
})
