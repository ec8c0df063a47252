/** The cover of a deck of stages: the journey's title, whose it is and when, on a slide without the master's mark. */
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate/browser'
import { describe, expect, it } from 'vitest'
import { deflate } from '../../electron/files/deflate.ts'
import { journeyDeck } from '../../shared/formats/pptx/deck.ts'
import type { Slide, SlideItem, SlideShape } from '../../shared/formats/pptx/drawing/shapes.ts'
import { screen } from '../../shared/formats/pptx/drawing/slide-sizes.ts'
import { slideLines } from '../../shared/formats/pptx/drawing/slide-text.ts'
import { writePptx } from '../../shared/formats/pptx/write-pptx.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { newRecord } from '../../shared/journey/new-records.ts'
import { overlaps } from '../../shared/layout/connections/box-index.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { boardOf } from '../bench/board.ts'
import { brandedDocument } from '../support/branded-document.ts'
import { exampleDocument } from '../support/example-document.ts'
import { randomCases } from '../support/long-run.ts'
import { tinyPng } from '../support/pictures.ts'

const theme = pictureThemes.light
const legend = { date: '22 November 2026' }

function coverOf(document: JourneyDocument, more: Partial<Parameters<typeof journeyDeck>[1]> = {}): Slide {
  const [cover] = journeyDeck(document, { theme, showGaps: false, slides: 'stages', legend, ...more }).slides
  if (!cover?.isCover) throw new Error('There is no cover.')
  return cover
}

function named(slide: Slide, name: string): SlideShape | undefined {
  return slide.items.filter((item): item is SlideShape => item.kind === 'shape').find((shape) => shape.name === name)
}

const runOf = (shape: SlideShape | undefined) => shape?.text?.paragraphs[0]?.runs[0]
const said = (slide: Slide, name: string) => runOf(named(slide, name))?.text

function withJourney(document: JourneyDocument, journey: Partial<JourneyDocument['journey']>): JourneyDocument {
  return { ...document, journey: { ...document.journey, ...journey } }
}

/** A logo of this many pixels, whatever its bytes hold. */
function withLogo(width: number, height: number, name = 'Kestrel Rail'): JourneyDocument {
  const document = brandedDocument({ name, accent: '#ffcc00', logoImageId: tinyPng.id })
  const images = new Map([[tinyPng.id, newRecord('images', { ...tinyPng, width, height, rank: 'a0' })]])
  return { ...document, images }
}

describe('a cover', () => {
  it('says title, state, personas, scope and day', () => {
    const cover = coverOf(exampleDocument())
    expect(said(cover, 'Title')).toBe('Travelling Europe by rail')
    expect(named(cover, 'Title')?.isTitle).toBe(true)
    expect(said(cover, 'Subject')).toBe('As-is journey · First-time visitor and Returning traveller')
    expect(said(cover, 'Scope')).toMatch(/^A ticket seller's customers from the first idea to the refund/)
    expect(said(cover, 'Date')).toBe('22 November 2026')
  })

  it('says what the journey is for where it has no summary, and nothing where it has neither', () => {
    const purpose = { vision: 'Rail first', mission: '', purpose: ' Get people home. ' }
    const document = withJourney(exampleDocument(), { summary: ' ', purpose })
    expect(said(coverOf(document), 'Scope')).toBe('Get people home.')
    const nothing = withJourney(document, { purpose: { vision: '', mission: '', purpose: '' } })
    expect(named(coverOf(nothing), 'Scope')).toBeUndefined()
  })

  it('counts personas who have no room by name, and leaves out those who are hidden', () => {
    const document = exampleDocument()
    const [first] = document.personas.values()
    if (!first) throw new Error('There is no persona.')
    const many = Array.from({ length: 7 }, (_, index) => {
      const id = `p${index}`
      return [id, { ...first, id, name: `${'A long name of somebody '.repeat(4)}${index}` }] as const
    })
    expect(said(coverOf({ ...document, personas: new Map(many) }), 'Subject')).toBe('As-is journey · 7 personas')
    const hiddenPersonaIds = new Set([first.id])
    expect(said(coverOf(document, { hiddenPersonaIds }), 'Subject')).toBe('As-is journey · Returning traveller')
    expect(said(coverOf({ ...document, personas: new Map() }), 'Subject')).toBe('As-is journey')
  })

  it('has no date where none is asked for', () => {
    const [cover] = journeyDeck(exampleDocument(), { theme, showGaps: false, slides: 'stages' }).slides
    expect(cover && named(cover, 'Date')).toBeUndefined()
  })

  it('is for none of the decks that are one slide', () => {
    const isCovered = (document: JourneyDocument, slides: 'one' | 'stages') =>
      journeyDeck(document, { theme, showGaps: false, slides }).slides.some(({ isCover }) => isCover)
    expect(isCovered(exampleDocument(), 'one')).toBe(false)
    expect(isCovered({ ...boardOf(0), stages: new Map(), connections: new Map() }, 'stages')).toBe(false)
  })

  it('cuts a title that is too long between its words', () => {
    const title = 'Moving house: registering, enrolling, insuring, furnishing and settling somewhere else. '.repeat(4)
    const shown = said(coverOf(withJourney(exampleDocument(), { title })), 'Title') ?? ''
    expect(shown.endsWith('…')).toBe(true)
    expect(title).toMatch(new RegExp(`^${shown.slice(0, -1)}[\\s,.:]`))
  })

  it.each(['رحلة العميل في القطارات', 'מסע הלקוח'])('stands at the right where “%s” is read from there', (title) => {
    const cover = coverOf(withJourney(brandedDocument(), { title }))
    for (const name of ['Title', 'Subject', 'Scope', 'Date', 'Brand'])
      expect(named(cover, name)?.text?.paragraphs[0]?.align).toBe('right')
    const strip = named(cover, 'Brand colour')?.box
    expect((strip?.x ?? 0) + (strip?.width ?? 0)).toBe(screen.width)
  })
})

describe('the client on a cover', () => {
  it('has logo and name large, without those of the master, in a layout of its own', () => {
    const document = brandedDocument()
    const deck = journeyDeck(document, { theme, showGaps: false, slides: 'stages', legend })
    const parts = unzipSync(writePptx(deck, theme, '2026-11-22T09:00:00.000Z', deflate))
    const xml = (path: string) => strFromU8(parts[`ppt/${path}`] ?? new Uint8Array())
    expect(xml('slides/slide1.xml')).toMatch(/<p:sld [^>]*showMasterSp="0"/)
    expect(xml('slides/slide2.xml')).not.toContain('showMasterSp')
    expect(xml('slides/_rels/slide1.xml.rels')).toContain('slideLayout2.xml')
    expect(xml('slideLayouts/slideLayout2.xml')).toMatch(/showMasterSp="0".*name="Cover"/)
    expect(xml('slideMasters/_rels/slideMaster1.xml.rels')).toMatch(/Id="rId4" [^>]*slideLayout2\.xml/)
    expect(xml('slideMasters/slideMaster1.xml')).toContain('r:id="rId4"')
    // The picture of the master serves the cover too.
    expect(Object.keys(parts).filter((path) => path.startsWith('ppt/media/'))).toEqual(['ppt/media/logo.png'])
    expect(xml('slides/_rels/slide1.xml.rels')).toContain('../media/logo.png')
    expect(said(coverOf(document), 'Brand')).toBe('Kestrel Rail')
  })

  it('has the logo on white where slides are dark', () => {
    const plates = (['light', 'dark'] as const).map((name) =>
      named(coverOf(brandedDocument(), { theme: pictureThemes[name] }), 'Logo plate'),
    )
    expect(plates.map((plate) => plate !== undefined)).toEqual([false, true])
  })

  it('is in nobody’s way, whatever its logo and names are', () => {
    const words = fc.string({ unit: fc.constantFrom('W', 'i', ' ', 'é', '7', '旅', 'ש'), maxLength: 160 })
    const side = fc.constantFrom(1, 40, 300, 2_000)
    fc.assert(
      fc.property(words, words, side, side, fc.constantFrom('light', 'dark'), (title, name, width, height, look) => {
        const cover = coverOf(withJourney(withLogo(width, height, name), { title }), { theme: pictureThemes[look] })
        const boxed = cover.items.filter(
          (item): item is Exclude<SlideItem, { kind: 'curve' | 'connector' | 'group' }> => 'box' in item,
        )
        for (const { box } of boxed) {
          expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(screen.width)
          expect(box.y + box.height).toBeLessThanOrEqual(screen.height)
        }
        const logo = boxed.find(({ kind }) => kind === 'picture')
        expect((logo?.box.width ?? 0) / (logo?.box.height ?? 1)).toBeCloseTo(width / height, 3)
        const apart = boxed.filter((item) => item.name !== 'Logo plate')
        for (const [at, one] of apart.entries())
          for (const other of apart.slice(at + 1)) expect(overlaps(one.box, other.box)).toBe(false)
        const { box, text } = named(cover, 'Title') ?? {}
        const run = text?.paragraphs[0]?.runs[0]
        if (!box || !run) throw new Error('There is no title.')
        expect(slideLines(run.text, box.width, { size: run.size, isBold: true }).lines.length).toBeLessThanOrEqual(3)
      }),
      { numRuns: randomCases(150) },
    )
  })
})
