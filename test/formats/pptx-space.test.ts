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

/** Those that show lanes and no cards. */
const lanesAmong = (slides: readonly Slide[]) => slides.filter((slide) => /^(?:Emotions|Pains)\b/.test(titleOf(slide)))

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

  it('shows a title on each card, also a short one in a channel of its own among long ones', () => {
    const board = boardOf(22, { stages: 3, channels: 9 })
    const touchpoints = [...withLongTitles(board).touchpoints].map(([id, one], index) => {
      const isAlone = index === 7
      const channelId = isAlone ? 'k6' : one.channelId === 'k6' ? 'k5' : one.channelId
      return [id, { ...one, channelId, ...(isAlone && { title: 'Waits' }) }] as const
    })
    const [overview] = overviewsOf(slidesOf({ ...board, touchpoints: new Map(touchpoints) }), 'Board')
    const titles = named(overview as Slide, 'Touchpoint: ').map((card) => textOf(card).join())
    expect(titles).toHaveLength(22)
    expect(titles.filter((title) => title === '')).toEqual([])
  })

  it('of few channels reaches down to the foot of its slide', () => {
    const [overview] = overviewsOf(slidesOf(boardOf(4, { stages: 2, channels: 3 })), 'Board')
    const bottoms = named(overview as Slide, 'Channel: ').map(({ box }) => box.y + box.height)
    expect(Math.max(...bottoms)).toBeGreaterThan(0.8 * screen.height)
  })

  it('says the whole name of a channel in which little is mapped, where a slide has room for that', () => {
    const board = boardOf(21, { stages: 3, channels: 7 })
    const long = 'Hebammen und Praxen für Kinder'
    const channels = [...board.channels].map(([id, one]) => [id, { ...one, name: `${long} ${id}` }] as const)
    const touchpoints = [...board.touchpoints].filter(([, { channelId }], index) => channelId === 'k0' || index < 6)
    const [overview] = overviewsOf(
      slidesOf({ ...board, channels: new Map(channels), touchpoints: new Map(touchpoints) }),
      'Board',
    )
    const names = named(overview as Slide, 'Channel: ').flatMap(({ text }) => text?.paragraphs[0]?.runs[0]?.text ?? [])
    expect(names).toEqual(channels.map(([, { name }]) => name))
  })

  it('on several slides has titles of touchpoints, and names of stages, in letters of one size', () => {
    const board = boardOf(72, { stages: 11, channels: 7 })
    const [first, ...rest] = [...board.stages.values()]
    const stages = [{ ...first, name: 'Betreuungsumfangsfeststellung der Familienkasse' }, ...rest]
    const touchpoints = [...withLongTitles(board).touchpoints].filter(
      ([, { stageId }]) => stageId < 's5' || stageId === 's9',
    )
    const uneven = { ...board, touchpoints: new Map(touchpoints), stages: new Map(stages.map((one) => [one.id, one])) }
    const slides = slidesOf(uneven as JourneyDocument)
    const [overviews, lanes] = [overviewsOf(slides, 'Board'), lanesAmong(slides)]
    expect(overviews.length).toBeGreaterThan(1)
    const sizesOf = (shown: readonly Slide[], start: string) => [
      ...new Set(
        shown
          .flatMap((slide) => named(slide, start))
          .flatMap(({ text }) => text?.paragraphs.at(-1)?.runs[0]?.size ?? []),
      ),
    ]
    expect(sizesOf(overviews, 'Touchpoint: ')).toHaveLength(1)
    expect(sizesOf(overviews, 'Stage: ')).toHaveLength(1)
    expect(sizesOf(lanes, 'Stage: ')).toHaveLength(1)
  })

  it('says the whole name of each channel and stage of the example', () => {
    const document = exampleDocument()
    const words = slidesOf(document)
      .slice(1, 3)
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
        expect(Math.max(...boxes.map(rightOf))).toBeGreaterThan(screen.width - margin - 28)
      }
    },
  )

  it('with a crowded channel below a lone card begins that channel beside the card, not on a slide of its own', () => {
    const board = boardOf(13, { stages: 1, channels: 2 })
    const touchpoints = [...board.touchpoints].map(([id, one], index) => {
      return [id, { ...one, channelId: index === 0 ? 'k0' : 'k1', title: `${one.title} ${one.title}` }] as const
    })
    const slides = slidesOf({ ...board, touchpoints: new Map(touchpoints) }).filter((one) =>
      titleOf(one).startsWith('Stage 0'),
    )
    const counts = slides.map((slide) => named(slide, 'Touchpoint: ').length)
    expect(counts).toHaveLength(2)
    expect(Math.min(...counts)).toBeGreaterThan(2)
    expect(textOf(named(slides[1] as Slide, 'Channel: Channel 1')[0] as SlideShape).join()).toContain('continued')
  })

  it('has room for the lines that lead past cards, inside the panel and beside the next column', () => {
    // One above the other, and the last leads back to the first; then the same with cards beside them.
    for (const count of [4, 9]) {
      const board = boardOf(count, { stages: 1, channels: 3 })
      const back = { id: 'back', rank: 'z', from: `t${count - 1}`, to: 't0', label: '' }
      const connections = new Map([...board.connections, ['back', { ...board.connections.get('c0'), ...back }]])
      const slide = slidesOf({ ...board, connections } as JourneyDocument).find((one) => titleOf(one) === 'Stage 0')
      const items = itemsWithin(slide?.items ?? [])
      const arcs = items.flatMap((item) => (item.kind === 'connector' && item.isArc ? [item] : []))
      expect(arcs.length).toBeGreaterThan(0)
      const cards = named(slide as Slide, 'Touchpoint: ')
      const panel = rightOf(named(slide as Slide, 'Stage: ')[0] as SlideShape)
      for (const { from, turns } of arcs) {
        const besides = cards.map(({ box }) => box.x).filter((x) => x > from.at.x)
        // LibreOffice draws an arc so far beside its cards, whatever the file says (measured).
        const reach = Math.max(from.at.x + 23, ...turns)
        expect(Math.min(panel, ...besides) - reach).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it('has the right ends of words at the foot of its cards in one line, however wide a program draws them', () => {
    const slide = slidesOf(exampleDocument()).find((one) => titleOf(one) === 'Booking') as Slide
    const owners = new Set([...exampleDocument().touchpoints.values()].map(({ owner }) => owner.name))
    const words = shapesOf(slide).filter((shape) => owners.has(textOf(shape)[0] ?? '-'))
    expect(words.length).toBeGreaterThan(0)
    for (const { text } of words) expect(text?.paragraphs.map(({ align }) => align)).toEqual(['right'])
  })

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
    const lanes = lanesAmong(slidesOf(templateDocument(name)))
    expect(lanes.map(titleOf)).toEqual(['Emotions, pains and opportunities'])
  })

  it('of fourteen stages with little to say stand below each other on one slide', () => {
    const board = boardOf(90, { stages: 14, channels: 3 })
    const touchpoints = [...board.touchpoints].map(
      ([id, one], index) => [id, { ...one, pains: index % 8 === 6 ? ['No answer for two weeks'] : [] }] as const,
    )
    const document = { ...board, touchpoints: new Map(touchpoints) }
    const { slides } = journeyDeck(document, { theme, showGaps: false, slides: 'stages', insights: ['pains'] })
    const lanes = lanesAmong(slides)
    expect(lanes.map(titleOf)).toEqual(['Pains'])
    expect(named(lanes[0] as Slide, 'Stage: ')).toHaveLength(14)
    const bottoms = named(lanes[0] as Slide, 'Lane: ').map(({ box }) => box.y + box.height)
    expect(Math.max(...bottoms)).toBeLessThan(screen.height - 40)
  })
})
