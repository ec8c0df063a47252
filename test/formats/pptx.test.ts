import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate/browser'
import { describe, expect, it } from 'vitest'
import { deflate } from '../../electron/files/deflate.ts'
import { journeyDeck } from '../../shared/formats/pptx/deck.ts'
import { itemsWithin, type Slide, type SlideItem } from '../../shared/formats/pptx/drawing/shapes.ts'
import { writePptx } from '../../shared/formats/pptx/write-pptx.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { emotionWords, kindWords } from '../../shared/journey/fields/words.ts'
import { insightNames } from '../../shared/journey/insights.ts'
import { partOf } from '../../shared/journey/part-of-journey.ts'
import { overlaps } from '../../shared/layout/connections/box-index.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { boardOf } from '../bench/board.ts'
import { arbitraryGrid } from '../support/arbitrary-grid.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { exampleDocument, templateDocument } from '../support/example-document.ts'
import { randomCases } from '../support/long-run.ts'
import { elementsOf } from '../support/xml.ts'

const at = '2026-11-22T09:00:00.000Z'
const theme = pictureThemes.light

type Parts = Readonly<Record<string, string>>

function partsOf(document: JourneyDocument, slides: 'one' | 'stages', showGaps = true): Parts {
  const bytes = writePptx(journeyDeck(document, { theme, showGaps, slides }), theme, at, deflate)
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
}

const slidesOf = (parts: Parts) =>
  Object.keys(parts)
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .map((path) => parts[path] ?? '')

const plain = (xml: string) =>
  xml.replace(/&(amp|lt|gt|quot);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[String(name)] ?? '')

/** Each shape's number and the text in it, paragraph by paragraph. */
function shapesOf(slide: string): { id: string; lines: string[] }[] {
  return [...slide.matchAll(/<p:sp>.*?<p:cNvPr id="(\d+)".*?<\/p:sp>/gs)].map(([shape, id = '']) => ({
    id,
    lines: [...shape.matchAll(/<a:p>.*?<\/a:p>/gs)].map(([paragraph]) =>
      plain([...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('')),
    ),
  }))
}

const connectorsOf = (slide: string) =>
  [...slide.matchAll(/<a:stCxn id="(\d+)" idx="(\d)"\/><a:endCxn id="(\d+)" idx="(\d)"\/>/g)].map(
    ([, from, fromSite, to, toSite]) => ({ from, fromSite, to, toSite }),
  )

function boundsOf(points: readonly { readonly x: number; readonly y: number }[]) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const corner = { x: Math.min(...xs), y: Math.min(...ys) }
  return { ...corner, width: Math.max(...xs) - corner.x, height: Math.max(...ys) - corner.y }
}

const within = (slide: Slide | undefined) => itemsWithin(slide?.items ?? [])
const textOf = (item: SlideItem) =>
  item.kind === 'shape' ? (item.text?.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')) ?? []) : []
/** What the icons of a slide mean. */
const signsOf = (slide: Slide | undefined) =>
  new Set(within(slide).flatMap((item) => (item.kind === 'icon' ? [item.name] : [])))

const titleOf = (title: string) => (title.trim() === '' ? 'Untitled touchpoint' : title.trim())

describe('a deck of the example', () => {
  const document = exampleDocument()
  const titles = [...document.touchpoints.values()].map(({ title }) => titleOf(title))
  /** The shapes that are cards, by what they are called. */
  const cardTitles = (slide: string) =>
    [...slide.matchAll(/<p:cNvPr id="\d+" name="Touchpoint: ([^"]*)" descr=/g)].map(([, name = '']) => plain(name))

  it('holds each touchpoint once on the overview, as one shape that begins with its title', () => {
    const [slide = ''] = slidesOf(partsOf(document, 'one'))
    expect(cardTitles(slide).sort()).toEqual(titles.toSorted())
    for (const { name } of [...document.stages.values(), ...document.channels.values()]) {
      expect(shapesOf(slide).some(({ lines }) => lines.includes(name))).toBe(true)
    }
  })

  it('holds each connection once, attached on both ends to shapes that are there', () => {
    const [slide = ''] = slidesOf(partsOf(document, 'one'))
    const shapes = new Map(
      [...slide.matchAll(/<p:cNvPr id="(\d+)" name="Touchpoint: ([^"]*)" descr=/g)].map(([, id, name = '']) => [
        id,
        plain(name),
      ]),
    )
    const joined = connectorsOf(slide).map(({ from, to }) => `${shapes.get(from ?? '')} -> ${shapes.get(to ?? '')}`)
    const title = (id: string) => titleOf(document.touchpoints.get(id)?.title ?? '')
    const expected = [...document.connections.values()].map(({ from, to }) => `${title(from)} -> ${title(to)}`)
    expect(joined.sort()).toEqual(expected.sort())
    expect(slide.match(/<p:cxnSp>/g)).toHaveLength(joined.length)
  })

  it('has a cover, an overview, a slide for each stage and one for notes, which together hold every touchpoint twice', () => {
    const slides = slidesOf(partsOf(document, 'stages'))
    // Six stages with so many titles are too many for one slide: nobody could read them.
    expect(slides).toHaveLength(1 + 2 + document.stages.size + 1)
    expect(slides.flatMap(cardTitles).sort()).toEqual([...titles, ...titles].sort())
    const words = slides.flatMap((slide) => shapesOf(slide).flatMap(({ lines }) => lines))
    expect(words.filter((line) => line.startsWith('Nothing on '))).toHaveLength(4)
  })

  it('shows a smaller map on one overview, with one size of letters for each kind of text', () => {
    const deck = journeyDeck(templateDocument('retail-purchase'), { theme, showGaps: false, slides: 'stages' })
    const sizesOf = (slides: readonly Slide[], isOfKind: (name: string) => boolean) =>
      new Set(
        slides.flatMap((slide) =>
          within(slide).flatMap((item) =>
            item.kind === 'shape' && isOfKind(item.name)
              ? (item.text?.paragraphs[0]?.runs.map(({ size }) => size) ?? [])
              : [],
          ),
        ),
      )
    const [cover, overview, ...others] = deck.slides
    const stages = others.slice(0, -1)
    expect([cover?.isCover, deck.slides.length]).toEqual([true, 1 + 1 + 5 + 1])
    expect([deck.width / deck.height, sizesOf(deck.slides.slice(1), (name) => name === 'Title').size]).toEqual([
      16 / 9,
      1,
    ])
    for (const slides of [[overview ?? { items: [] }], stages]) {
      const sizes = sizesOf(slides, (name) => name.startsWith('Touchpoint: '))
      expect(sizes.size).toBe(1)
      // Nine points: what a page and a room can just read.
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
    }
  })

  it('has the icon of each kind beside its channel, and the bar of the kind within each card', () => {
    const deck = journeyDeck(document, { theme, showGaps: false, slides: 'stages' })
    for (const slide of deck.slides.slice(1, 9)) {
      for (const group of slide.items) {
        if (group.kind !== 'group' || !group.name.startsWith('Touchpoint: ')) continue
        const [card, ...rest] = group.items.filter((item) => item.kind === 'shape')
        const bars = rest.filter(({ name }) => name === 'Channel')
        expect(bars.length).toBeGreaterThan(0)
        for (const { box } of bars) {
          expect(box.x).toBeGreaterThan(card?.box.x ?? 0)
          expect(box.y).toBeGreaterThan(card?.box.y ?? 0)
          expect(box.y + box.height).toBeLessThan((card?.box.y ?? 0) + (card?.box.height ?? 0))
        }
      }
    }
    const kinds = new Set([...document.channels.values()].map(({ kind }) => kindWords[kind]))
    expect([...kinds].filter((word) => !signsOf(deck.slides[1]).has(word))).toEqual([])
  })

  it('has no slide for a stage in which nothing is mapped, and says so beside the count', () => {
    const board = boardOf(5, { stages: 3, channels: 2 })
    const rest = (count: number) => new Map([...board.touchpoints].slice(0, count))
    const titlesOf = (document: JourneyDocument) =>
      journeyDeck(document, { theme, showGaps: false, slides: 'stages' }).slides.map((slide) =>
        within(slide).flatMap(textOf),
      )
    const [, overview = [], ...stages] = titlesOf({ ...board, touchpoints: rest(1), connections: new Map() })
    expect(overview.join('\n')).toContain('1 touchpoint, none in Stage 1 and Stage 2')
    expect(stages).toHaveLength(1)
    expect(titlesOf({ ...board, touchpoints: rest(0), connections: new Map() })).toHaveLength(1)
  })

  it.each([
    ['one', 'stages'],
    ['stages', 'stages'],
    ['one', 'channels'],
    ['stages', 'channels'],
  ] as const)('says on one slide (%s) that a journey has no %s, rather than nothing', (slides, lacking) => {
    const document: JourneyDocument = {
      ...boardOf(0, { stages: 2, channels: 2 }),
      connections: new Map(),
      [lacking]: new Map(),
    }
    const deck = journeyDeck(document, { theme, showGaps: true, slides, insights: insightNames })
    expect(deck.slides).toHaveLength(1)
    expect(within(deck.slides[0]).flatMap(textOf)).toContain(`This journey has no ${lacking} yet.`)
  })

  it('keeps the number of a slide together behind a title that is read from the right', () => {
    const board = boardOf(80, { stages: 1, channels: 1 })
    const journey = { ...board.journey, title: 'رحلة العميل' }
    const stages = new Map([...board.stages].map(([id, stage]) => [id, { ...stage, name: 'שלום' }]))
    const deck = journeyDeck({ ...board, journey, stages }, { theme, showGaps: false, slides: 'stages' })
    const numbers = deck.slides
      .flatMap((slide) => within(slide).flatMap(textOf))
      .filter((line) => / of \d+\)/.test(line))
    expect(numbers[0]).toMatch(/^שלום \u200e\(1 of \d+\)\u200e$/)
  })

  it('keeps faces on the overview clear of the marks for what must be fixed', () => {
    const [, overview] = journeyDeck(exampleDocument(), { theme, showGaps: true, slides: 'stages' }).slides
    const items = within(overview).flatMap((item) => ('box' in item ? [item] : []))
    const marks = items.filter(({ name }) => name === 'Must fix')
    const faces = items.filter(({ name }) => Object.values<string>(emotionWords).includes(name))
    expect(marks.length).toBeGreaterThan(0)
    expect(faces.length).toBeGreaterThan(5)
    const hidden = faces.filter(({ box: face }) => marks.some(({ box: mark }) => overlaps(face, mark)))
    expect(hidden).toEqual([])
  })

  it('goes on over several slides where a stage is too full for one, without leaving a touchpoint out', () => {
    const board = boardOf(400)
    const { slides } = journeyDeck(board, { theme, showGaps: false, slides: 'stages' })
    const titleOfSlide = (slide: Slide) => textOf(within(slide)[0] ?? (slide.items[0] as SlideItem))[0]
    const ofStages = slides.filter((slide) => titleOfSlide(slide)?.startsWith('Stage '))
    const cards = ofStages.flatMap((slide) =>
      within(slide).flatMap((item) =>
        item.kind === 'shape' && item.name.startsWith('Touchpoint: ') ? [item.name] : [],
      ),
    )
    expect(cards.sort()).toEqual([...board.touchpoints.values()].map(({ title }) => `Touchpoint: ${title}`).sort())
    expect(titleOfSlide(ofStages[1] as Slide)).toMatch(/^Stage 0 \(2 of \d+\)$/)
  })

  it('says nothing of gaps where they are not asked for', () => {
    const slides = slidesOf(partsOf(document, 'stages', false))
    const words = slides.flatMap((slide) => shapesOf(slide).flatMap(({ lines }) => lines))
    expect(words.filter((line) => /gap|missing|Nothing on|^!$/i.test(line))).toEqual([])
  })

  it('says the lanes that are asked for, as boxes of text and curves with their points', () => {
    const insights = ['emotions', 'pains', 'owners'] as const
    const deck = journeyDeck(document, { theme, showGaps: true, slides: 'one', insights, legend: { date: 'Today' } })
    const items = within(deck.slides[0])
    expect(items.filter(({ kind }) => kind === 'curve')).toHaveLength(document.personas.size)
    const words = items.flatMap(textOf)
    const pains = new Set([...document.touchpoints.values()].flatMap((one) => one.pains))
    for (const pain of pains) expect(words.some((line) => line.startsWith(pain))).toBe(true)
    expect(words).toContain('Web shop ×4')
    expect(items.some(({ name }) => name === 'Lane: Opportunities')).toBe(false)
    for (const sign of ['Moment of truth', 'Must fix']) expect(words).toContain(sign)
    expect(words).toContain('Today')
    const ids = items.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives lanes slides of their own', () => {
    const deck = journeyDeck(document, { theme, showGaps: true, slides: 'stages', insights: insightNames })
    const titles = deck.slides.map(({ items: [title] }) => (title ? textOf(title)[0] : ''))
    expect(titles.slice(0, 5)).toEqual([
      'Travelling Europe by rail',
      'Travelling Europe by rail (1 of 2)',
      'Travelling Europe by rail (2 of 2)',
      'Emotions, pains and opportunities',
      'Measures and owners',
    ])
    for (const { name } of document.stages.values()) expect(titles.some((title) => title?.startsWith(name))).toBe(true)
  })

  it('has a number on each slide but the cover, which follows when slides are moved', () => {
    const deck = journeyDeck(document, { theme, showGaps: false, slides: 'stages' })
    const files = unzipSync(writePptx(deck, theme, '2026-11-22T09:00:00.000Z', deflate))
    deck.slides.forEach((_, index) => {
      const xml = strFromU8(files[`ppt/slides/slide${index + 1}.xml`] ?? new Uint8Array())
      const [, number] = /<a:fld id="[^"]+" type="slidenum">.*?<a:t>(\d+)<\/a:t><\/a:fld>/.exec(xml) ?? []
      expect(number).toBe(index === 0 ? undefined : String(index + 1))
    })
  })

  it('lets stand back what a filter is not about', () => {
    const [first] = document.touchpoints.keys()
    const standingOut = new Set([first ?? ''])
    const deck = journeyDeck(document, { theme, showGaps: false, slides: 'one', standingOut })
    const cards = within(deck.slides[0]).filter((item) => item.kind === 'shape' && item.name.startsWith('Touchpoint: '))
    const inks = cards.map((item) => (item.kind === 'shape' ? item.text?.paragraphs[0]?.runs[0]?.fill : null))
    expect(inks.filter((ink) => ink === theme.ink)).toHaveLength(1)
  })

  it('is the same bytes for the same journey', () => {
    const bytes = () =>
      writePptx(journeyDeck(exampleDocument(), { theme, showGaps: true, slides: 'stages' }), theme, at, deflate)
    expect(bytes()).toEqual(bytes())
  })

  it('of a part shows the gaps of the whole and not those that come of leaving out', () => {
    const all = [...document.touchpoints.values()]
    const social = all.find(({ title }) => title === 'Talks with friends who have been')
    const isLeftOut = (id: string) => id === social?.id
    const part = partOf(document, {
      of: 'selection',
      touchpointIds: all.map(({ id }) => id).filter((id) => !isLeftOut(id)),
    })
    const words = JSON.stringify(journeyDeck(part, { theme, showGaps: true, slides: 'one', whole: document }))
    expect(part.touchpoints.size).toBe(all.length - 1)
    expect(words.match(/Nothing on [^"]*/g)?.sort()).toEqual([
      'Nothing on Phone and text',
      'Nothing on Station and train',
    ])
    expect(words).toContain('2 gaps')
  })
})

describe('every deck', () => {
  it('is well-formed in all parts whatever the texts hold, and each part has its kind', () => {
    fc.assert(
      fc.property(arbitraryDocument(), fc.constantFrom('one', 'stages'), (document, slides) => {
        const parts = partsOf(document, slides)
        for (const [path, xml] of Object.entries(parts)) {
          if (path.startsWith('ppt/media/')) continue
          expect(elementsOf(xml).length).toBeGreaterThan(0)
          expect(xml.match(/NaN|undefined|Infinity| (?:x|y|cx|cy|w|pos|sz|val)="-?\d*\.\d/)?.[0]).toBeUndefined()
        }
        // What a program shrinks to its shape is smaller than its neighbours.
        for (const slide of slidesOf(parts)) expect(slide).not.toContain('normAutofit')
        for (const path of Object.keys(parts).filter((path) => !/\.rels$|^\[|^ppt\/media\//.test(path))) {
          expect(parts['[Content_Types].xml']).toContain(`PartName="/${path}"`)
        }
      }),
      { numRuns: randomCases(40) },
    )
  })

  it('numbers the shapes of a slide without doubles and attaches connectors to its own shapes only', () => {
    fc.assert(
      fc.property(arbitraryGrid, fc.constantFrom('one', 'stages'), (document, slides) => {
        for (const slide of slidesOf(partsOf(document, slides))) {
          const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
          expect(new Set(ids).size).toBe(ids.length)
          const shapeIds = new Set(shapesOf(slide).map(({ id }) => id))
          for (const { from = '', to = '' } of connectorsOf(slide)) {
            expect([shapeIds.has(from), shapeIds.has(to), from !== to]).toEqual([true, true, true])
          }
          expect(connectorsOf(slide)).toHaveLength(slide.split('<p:cxnSp>').length - 1)
        }
      }),
      { numRuns: randomCases(40) },
    )
  })

  it('keeps its shapes on the slide', () => {
    fc.assert(
      fc.property(arbitraryGrid, fc.constantFrom('one', 'stages'), fc.boolean(), (document, slides, hasAll) => {
        const more = hasAll ? { insights: insightNames, legend: { date: '22 November 2026' } } : {}
        const deck = journeyDeck(document, { theme, showGaps: true, slides, ...more })
        for (const { items } of deck.slides) {
          for (const item of itemsWithin(items)) {
            if (item.kind === 'connector' || item.kind === 'group') continue
            const { x, y, width, height } = item.kind === 'curve' ? boundsOf(item.points) : item.box
            expect(x >= 0 && y >= 0 && x + width <= deck.width + 0.01 && y + height <= deck.height + 0.01).toBe(true)
          }
        }
      }),
      { numRuns: randomCases(40) },
    )
  })
})
