/** Images in slides: each in the file once, on the card of its touchpoint, described, and clear of its words. */

import { strFromU8, unzipSync } from 'fflate/browser'
import { describe, expect, it } from 'vitest'
import { deflate } from '../../electron/files/deflate.ts'
import { journeyDeck } from '../../shared/formats/pptx/deck.ts'
import { itemsWithin, type SlideGroup } from '../../shared/formats/pptx/drawing/shapes.ts'
import { slideLines, slideTextHeight } from '../../shared/formats/pptx/drawing/slide-text.ts'
import { stageMeasures } from '../../shared/formats/pptx/stages/stage-pages.ts'
import { writePptx } from '../../shared/formats/pptx/write-pptx.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { updateRecord } from '../../shared/journey/edits/edits.ts'
import { addImages } from '../../shared/journey/edits/image-edits.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { exampleDocument } from '../support/example-document.ts'
import { illustratedDocument, shapedImages } from '../support/illustrated-document.ts'
import { imageOf, madePng } from '../support/made-png.ts'
import { edited } from '../support/small-journey.ts'

const at = '2026-11-22T09:00:00.000Z'
const theme = pictureThemes.light
const document = edited(illustratedDocument(), (before) =>
  updateRecord(before, 'images', shapedImages[0]?.id ?? '', { alt: 'A <form>' }),
)
const deckOf = (slides: 'one' | 'stages') => journeyDeck(document, { theme, showGaps: true, slides })

describe.each(['stages', 'one'] as const)('a deck of %s', (slides) => {
  const deck = deckOf(slides)
  const parts = unzipSync(writePptx(deck, theme, at, deflate))

  it('has each image once, and each slide names those that it shows', () => {
    const media = Object.keys(parts).filter((path) => path.startsWith('ppt/media/'))
    expect(media).toHaveLength(shapedImages.length)
    const shown = deck.slides.map(({ items }) => itemsWithin(items).filter(({ kind }) => kind === 'picture').length)
    expect(shown.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10)
    for (const [index, count] of shown.entries()) {
      const xml = strFromU8(parts[`ppt/slides/slide${index + 1}.xml`] ?? new Uint8Array())
      const relations = strFromU8(parts[`ppt/slides/_rels/slide${index + 1}.xml.rels`] ?? new Uint8Array())
      const named = [...xml.matchAll(/r:embed="(rId\d+)"/g)].map(([, id]) => id)
      expect(named).toHaveLength(count)
      for (const id of named) expect(relations).toMatch(new RegExp(`Id="${id}"[^>]*/image" Target="../media/image\\d`))
    }
    const all = deck.slides.map((_, index) => strFromU8(parts[`ppt/slides/slide${index + 1}.xml`] ?? new Uint8Array()))
    expect(all.join('')).toContain('descr="A &lt;form&gt;"')
  })

  it('keeps images within their card, below its words', () => {
    const groups = deck.slides
      .flatMap(({ items }) => itemsWithin(items))
      .filter((item): item is SlideGroup => item.kind === 'group' && item.items.some(({ kind }) => kind === 'picture'))
    expect(groups.length).toBeGreaterThan(5)
    for (const { items } of groups) {
      const [card] = items.flatMap((item) =>
        item.kind === 'shape' && item.form === 'round' && item.text ? [item] : [],
      )
      if (!card?.text) throw new Error('The card is gone.')
      const { box, text } = card
      const [left, top, right] = text.insets
      const words = text.paragraphs.reduce((sum, { runs, spaceBefore = 0 }) => {
        const [run] = runs
        if (!run) return sum
        const { lines } = slideLines(
          run.text,
          box.width - left - right,
          { size: run.size, isBold: run.isBold ?? false },
          9,
        )
        return sum + spaceBefore + slideTextHeight(lines.length, run.size)
      }, 0)
      for (const item of items) {
        if (item.kind !== 'picture') continue
        expect(item.box.y).toBeGreaterThanOrEqual(box.y + top + words - 1)
        expect(item.box.x).toBeGreaterThanOrEqual(box.x)
        expect(item.box.x + item.box.width).toBeLessThanOrEqual(box.x + box.width)
        expect(item.box.y + item.box.height).toBeLessThanOrEqual(box.y + box.height)
      }
    }
  })
})

/** Cards that show images on slides of stages, each with its images and the room that its words have. */
function cardsWithImages(illustrated: JourneyDocument) {
  const { slides } = journeyDeck(illustrated, { theme, showGaps: false, slides: 'stages', insights: ['pains'] })
  return slides
    .flatMap(({ items }) => itemsWithin(items))
    .flatMap((item) => {
      if (item.kind !== 'group') return []
      const pictures = item.items.filter((one) => one.kind === 'picture')
      const [card] = item.items.filter((one) => one.kind === 'shape')
      return card?.text && pictures.length > 0 ? [{ name: item.name, box: card.box, text: card.text, pictures }] : []
    })
}

it('gives images the room that a slide of a stage has, in proportion and never over or instead of words', () => {
  const shapes = [
    [800, 500],
    [390, 844],
    [1_200, 300],
  ] as const
  const shots = shapes.map(([width, height]) => imageOf(madePng(width, height, () => [20, 120, width % 255])))
  const ids = [...exampleDocument().touchpoints.keys()].filter((_, at) => at % 3 !== 1)
  const illustrated = edited(
    exampleDocument(),
    ...ids.map(
      (touchpointId, at) => (before: JourneyDocument) =>
        addImages(before, { touchpointId }, at % 5 === 0 ? shots : shots.slice(at % 3, (at % 3) + 1)),
    ),
  )
  const cards = cardsWithImages(illustrated)
  expect(cards).toHaveLength(ids.length)
  for (const { name, box, text, pictures } of cards) {
    const [left, top, right, bottom] = text.insets
    const room = { width: box.width - left - right, height: box.height - top - bottom }
    const words = text.paragraphs.reduce((sum, { runs: [run], spaceBefore = 0 }) => {
      if (!run) return sum
      // The narrowest cards cut long words whether they show images or not.
      if (right > stageMeasures.card.right) expect(run.text).not.toMatch(/…$/)
      const { lines } = slideLines(run.text, room.width, { size: run.size, isBold: run.isBold ?? false })
      return sum + spaceBefore + slideTextHeight(lines.length, run.size)
    }, 0)
    expect(words).toBeLessThanOrEqual(room.height)
    for (const { box: at } of pictures) {
      const isBeside = at.x >= box.x + left + room.width
      expect({ name, isClear: isBeside || at.y >= box.y + top + words - 1 }).toEqual({ name, isClear: true })
      expect(at.x + at.width).toBeLessThanOrEqual(box.x + box.width)
      expect(at.y + at.height).toBeLessThanOrEqual(box.y + box.height - bottom + 1)
      expect(shapes.some(([width, height]) => Math.abs(width / height - at.width / at.height) < 0.01)).toBe(true)
    }
  }
  const alone = cards.filter(({ pictures }) => pictures.length === 1).map(({ pictures: [one] }) => one?.box.height ?? 0)
  expect(alone.filter((height) => height > 120).length).toBeGreaterThan(alone.length / 2)
})

it('changes no deck without images', () => {
  const parts = Object.keys(
    unzipSync(
      writePptx(journeyDeck(exampleDocument(), { theme, showGaps: true, slides: 'stages' }), theme, at, deflate),
    ),
  )
  expect(parts.filter((path) => path.includes('media'))).toEqual([])
})
