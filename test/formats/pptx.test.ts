import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate/browser'
import { describe, expect, it } from 'vitest'
import { journeyDeck } from '../../shared/formats/pptx/deck.ts'
import { writePptx } from '../../shared/formats/pptx/write-pptx.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { insightNames } from '../../shared/journey/insights.ts'
import { partOf } from '../../shared/journey/part.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { boardOf } from '../bench/board.ts'
import { arbitraryGrid } from '../support/arbitrary-grid.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { exampleDocument } from '../support/example-document.ts'
import { elementsOf } from '../support/xml.ts'

const at = '2026-11-22T09:00:00.000Z'
const theme = pictureThemes.light

type Parts = Readonly<Record<string, string>>

function partsOf(document: JourneyDocument, slides: 'one' | 'stages', showGaps = true): Parts {
  const bytes = writePptx(journeyDeck(document, { theme, showGaps, slides }), theme, at)
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

const titleOf = (title: string) => (title.trim() === '' ? 'Untitled touchpoint' : title.trim())

describe('a deck of the example', () => {
  const document = exampleDocument()
  const titles = [...document.touchpoints.values()].map(({ title }) => titleOf(title))
  /** In a crowded cell signs stand behind the title. */
  const titled = (line = '') => titles.find((title) => line === title || line.startsWith(`${title}  `)) ?? line

  it('holds each touchpoint once on the overview, as one shape that begins with its title', () => {
    const [slide = ''] = slidesOf(partsOf(document, 'one'))
    const firsts = shapesOf(slide).map(({ lines }) => titled(lines[0]))
    for (const title of titles) expect(firsts.filter((first) => first === title)).toHaveLength(1)
    for (const { name } of [...document.stages.values(), ...document.channels.values()]) {
      expect(shapesOf(slide).some(({ lines }) => lines.includes(name))).toBe(true)
    }
  })

  it('holds each connection once, attached on both ends to shapes that are there', () => {
    const [slide = ''] = slidesOf(partsOf(document, 'one'))
    const shapes = new Map(shapesOf(slide).map(({ id, lines }) => [id, titled(lines[0])]))
    const joined = connectorsOf(slide).map(({ from, to }) => `${shapes.get(from ?? '')} -> ${shapes.get(to ?? '')}`)
    const title = (id: string) => titleOf(document.touchpoints.get(id)?.title ?? '')
    const expected = [...document.connections.values()].map(({ from, to }) => `${title(from)} -> ${title(to)}`)
    expect(joined.sort()).toEqual(expected.sort())
    expect(slide.match(/<p:cxnSp>/g)).toHaveLength(joined.length)
  })

  it('has an overview and a slide for each stage, which together hold every touchpoint twice', () => {
    const slides = slidesOf(partsOf(document, 'stages'))
    expect(slides).toHaveLength(1 + document.stages.size)
    const firsts = slides.flatMap((slide) => shapesOf(slide).map(({ lines }) => titled(lines[0])))
    for (const title of titles) expect(firsts.filter((first) => first === title)).toHaveLength(2)
    expect(firsts.filter((first) => first?.startsWith('Nothing on '))).toHaveLength(4)
  })

  it('goes on over several slides where a stage is too full for one, without leaving a touchpoint out', () => {
    const board = boardOf(400)
    const slides = slidesOf(partsOf(board, 'stages'))
    expect(slides).toHaveLength(1 + 5 * 2)
    const firsts = slides.slice(1).flatMap((slide) => shapesOf(slide).map(({ lines }) => lines[0]))
    for (const { title } of board.touchpoints.values()) {
      expect(firsts.filter((first) => first === title)).toHaveLength(1)
    }
    expect(firsts).toContain('Stage 0 (2 of 2)')
  })

  it('says nothing of gaps where they are not asked for', () => {
    const slides = slidesOf(partsOf(document, 'stages', false))
    const words = slides.flatMap((slide) => shapesOf(slide).flatMap(({ lines }) => lines))
    expect(words.filter((line) => /gap|missing|Nothing on|^!$/i.test(line))).toEqual([])
  })

  it('says the lanes that are asked for, as boxes of text and curves with their points', () => {
    const insights = ['emotions', 'pains', 'owners'] as const
    const deck = journeyDeck(document, { theme, showGaps: true, slides: 'one', insights, legend: { date: 'Today' } })
    const items = deck.slides[0]?.items ?? []
    expect(items.filter(({ kind }) => kind === 'curve')).toHaveLength(document.personas.size)
    const words = items.flatMap((item) =>
      item.kind === 'shape'
        ? (item.text?.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')) ?? [])
        : [],
    )
    const pains = new Set([...document.touchpoints.values()].flatMap((one) => one.pains))
    for (const pain of pains) expect(words.some((line) => line.startsWith(`! ${pain}`))).toBe(true)
    expect(words).toContain('● Web shop ×4')
    expect(words).not.toContain('Opportunities')
    expect(words.find((line) => line.includes('Moment of truth'))).toContain('Must fix')
    expect(words).toContain('Today')
    const ids = items.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives lanes a slide of their own where map and lanes together could not be read', () => {
    const deck = journeyDeck(document, { theme, showGaps: true, slides: 'stages', insights: insightNames })
    const titles = deck.slides.map(({ items: [title] }) =>
      title?.kind === 'shape' ? title.text?.paragraphs[0]?.runs[0]?.text : '',
    )
    expect(titles.slice(0, 2)).toEqual(['Travelling Europe by rail', 'Travelling Europe by rail: lanes'])
    for (const { name } of document.stages.values()) expect(titles).toContain(name)
  })

  it('lets stand back what a filter is not about', () => {
    const [first] = document.touchpoints.keys()
    const standingOut = new Set([first ?? ''])
    const deck = journeyDeck(document, { theme, showGaps: false, slides: 'one', standingOut })
    const cards = (deck.slides[0]?.items ?? []).filter(
      (item) => item.kind === 'shape' && item.name.startsWith('Touchpoint: '),
    )
    const inks = cards.map((item) => (item.kind === 'shape' ? item.text?.paragraphs[0]?.runs[0]?.fill : null))
    expect(inks.filter((ink) => ink === theme.ink)).toHaveLength(1)
  })

  it('is the same bytes for the same journey', () => {
    const bytes = () =>
      writePptx(journeyDeck(exampleDocument(), { theme, showGaps: true, slides: 'stages' }), theme, at)
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
        for (const path of Object.keys(parts).filter((path) => !/\.rels$|^\[|^ppt\/media\//.test(path))) {
          expect(parts['[Content_Types].xml']).toContain(`PartName="/${path}"`)
        }
      }),
      { numRuns: 40 },
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
      { numRuns: 40 },
    )
  })

  it('keeps its shapes on the slide', () => {
    fc.assert(
      fc.property(arbitraryGrid, fc.constantFrom('one', 'stages'), fc.boolean(), (document, slides, hasAll) => {
        const more = hasAll ? { insights: insightNames, legend: { date: '22 November 2026' } } : {}
        const deck = journeyDeck(document, { theme, showGaps: true, slides, ...more })
        for (const { items } of deck.slides) {
          for (const item of items) {
            if (item.kind === 'connector') continue
            const { x, y, width, height } = item.kind === 'curve' ? boundsOf(item.points) : item.box
            expect(x >= 0 && y >= 0 && x + width <= deck.width + 0.01 && y + height <= deck.height + 0.01).toBe(true)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
