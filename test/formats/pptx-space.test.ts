/** Whether slides are used: nothing on them is squeezed into a strip, torn, or alone on half of a slide. */
import { describe, expect, it } from 'vitest'
import { journeyDeck } from '../../shared/formats/pptx/deck.ts'
import { itemsWithin, type Slide, type SlideShape } from '../../shared/formats/pptx/drawing/shapes.ts'
import { margin, screen } from '../../shared/formats/pptx/drawing/slide-sizes.ts'
import { slideTextHeight } from '../../shared/formats/pptx/drawing/slide-text.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { insightNames } from '../../shared/journey/insights.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { boardOf } from '../bench/board.ts'
import { exampleDocument, templateDocument, templateNames } from '../support/example-document.ts'

const theme = pictureThemes.light
const longTitle =
  'Changing the electricity provider after the second price rise within one winter: households and shops'

function slidesOf(document: JourneyDocument): readonly Slide[] {
  const insights = insightNames.slice(0, 3)
  return journeyDeck(document, { theme, showGaps: false, slides: 'stages', insights, legend: { date: 'Today' } }).slides
}

const shapesOf = ({ items }: Slide) => itemsWithin(items).filter((item): item is SlideShape => item.kind === 'shape')
const named = (slide: Slide, start: string) => shapesOf(slide).filter(({ name }) => name.startsWith(start))
const textOf = ({ text }: SlideShape) => text?.paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')) ?? []
const titleOf = (slide: Slide) => textOf(shapesOf(slide)[0] as SlideShape)[0] ?? ''
const rightOf = ({ box }: SlideShape) => box.x + box.width

function withLongTitles(document: JourneyDocument): JourneyDocument {
  const touchpoints = [...document.touchpoints].map(
    ([id, one]) => [id, { ...one, title: `${one.title} ${one.title}` }] as const,
  )
  return { ...document, touchpoints: new Map(touchpoints) }
}

/** Those that show several stages beside each other, with their cards. */
const overviewsOf = (slides: readonly Slide[], title: string) =>
  slides.filter((slide) => titleOf(slide).startsWith(title) && named(slide, 'Touchpoint: ').length > 0)

describe('an overview', () => {
  it('of many stages and channels shows at least three stages on each slide', () => {
    const overviews = overviewsOf(slidesOf(withLongTitles(boardOf(72, { stages: 12, channels: 10 }))), 'Board')
    expect(overviews.length).toBeLessThanOrEqual(4)
    for (const slide of overviews) {
      const heads = named(slide, 'Stage: ').filter(({ text }) => text !== undefined)
      expect(heads.length).toBeGreaterThanOrEqual(3)
    }
  })

  it('of forty stages has no column in which words are torn into letters', () => {
    const overviews = overviewsOf(slidesOf(boardOf(40, { stages: 40, channels: 2 })), 'Board')
    const widths = overviews.flatMap((slide) => named(slide, 'Touchpoint: ').map(({ box }) => box.width))
    expect(widths).toHaveLength(40)
    expect(Math.min(...widths)).toBeGreaterThan(100)
  })

  it.each([60, 300])('of %d cards in one cell has no title that is higher than its card', (count) => {
    const [overview] = overviewsOf(slidesOf(boardOf(count, { stages: 1, channels: 1 })), 'Board')
    const cards = overview ? named(overview, 'Touchpoint: ') : []
    expect(cards).toHaveLength(count)
    const read = cards.filter((card) => textOf(card).some((line) => line !== ''))
    expect(Math.min(...read.map(({ box }) => box.height))).toBeGreaterThanOrEqual(slideTextHeight(1, 12))
    if (count === 60) expect(read).toHaveLength(60)
  })

  it('says the whole name of each channel and stage of the example', () => {
    const document = exampleDocument()
    const words = slidesOf(document)
      .slice(0, 2)
      .flatMap((slide) => shapesOf(slide).flatMap(textOf))
    for (const { name } of [...document.channels.values(), ...document.stages.values()]) expect(words).toContain(name)
  })
})

describe('the slide of a stage', () => {
  it.each(['rail-europe', ...templateNames.filter((name) => name !== 'blank')])(
    'is filled to its right edge: %s',
    (name) => {
      const document = name === 'rail-europe' ? exampleDocument() : templateDocument(name)
      const stageNames = [...document.stages.values()].map((stage) => stage.name)
      const ofStages = slidesOf(document).filter((slide) =>
        stageNames.includes(titleOf(slide).replace(/ \(\d+ of \d+\)$/, '')),
      )
      expect(ofStages.length).toBeGreaterThanOrEqual(stageNames.length)
      for (const slide of ofStages) {
        const boxes = ['Touchpoint: ', 'Pains: ', 'Opportunities: '].flatMap((start) => named(slide, start))
        expect(Math.max(...boxes.map(rightOf))).toBeGreaterThan(screen.width - margin - 24)
      }
    },
  )

  it('says its phase and its count whole, and its title large, however long the journey’s title is', () => {
    const example = exampleDocument()
    const document = { ...example, journey: { ...example.journey, title: longTitle } }
    const slide = slidesOf(document).find((one) => titleOf(one) === 'Booking') as Slide
    const [title, subtitle] = shapesOf(slide)
    expect(textOf(subtitle as SlideShape)[0]).toMatch(/^Decision · 5 touchpoints · Changing/)
    expect(title?.text?.paragraphs[0]?.runs[0]?.size).toBeGreaterThanOrEqual(20)
  })
})

describe('the lanes', () => {
  it.each(templateNames)('of the template %s stand on one slide, which they fill', (name) => {
    const lanes = slidesOf(templateDocument(name)).filter(
      (slide) => named(slide, 'Lane: ').length > 0 && / lanes/.test(titleOf(slide)),
    )
    expect(lanes.map(titleOf)).toEqual([expect.stringMatching(/: lanes$/)])
  })
})
