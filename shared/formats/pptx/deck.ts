/** A journey as a deck of slides: the whole map on one, or a cover, an overview and then each stage on a slide of its own. */
import { awarenessGapText, hasGhost } from '../../gaps/awareness-gaps.ts'
import { listed } from '../../gaps/rule/wording.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import { inOrder } from '../../journey/document.ts'
import { phaseWords, stateWords } from '../../journey/fields/words.ts'
import { type InsightName, insightWords } from '../../journey/insights.ts'
import type { Channel, Id, Stage } from '../../journey/schema.ts'
import { textDirection } from '../../layout/grid/text-direction.ts'
import { type BrandOnPaper, brandOnPaper } from '../../scene/brand-mark.ts'
import type { PictureTheme } from '../../scene/theme.ts'
import { formatCount } from '../../words/counts.ts'
import { nameOrUntitled } from '../../words/names.ts'
import { coverSlide } from './cover/cover-slide.ts'
import { type Drawing, drawing } from './drawing/drawing.ts'
import type { LaneChoice } from './drawing/lane-choice.ts'
import { type MapLook, mapLook } from './drawing/map-look.ts'
import type { Deck } from './drawing/shapes.ts'
import { bodyOf, type Size, slideOf, titleSizeFor } from './drawing/slide-frame.ts'
import { bodyTop, footRoom, margin, screen } from './drawing/slide-sizes.ts'
import { largestSlideSide } from './drawing/slide-units.ts'
import { mapDrawing } from './map/map-slide.ts'
import { drawNothing } from './overview/empty-overview.ts'
import { laneScale, laneSlides } from './overview/lane-slides.ts'
import { noteDrawings } from './overview/note-slides.ts'
import { overviewGrids } from './overview/overview-grids.ts'
import { drawOverview, headSizeFor, overviewHead } from './overview/overview-slide.ts'
import { stagePages, stageStyles } from './stages/stage-pages.ts'
import { drawStage } from './stages/stage-slide.ts'
import { brandOnSlides, brandRoom } from './xml/master-brand.ts'

export type DeckOptions = {
  readonly theme: PictureTheme
  readonly showGaps: boolean
  readonly slides: 'one' | 'stages'
  /** The journey of which the document is a part: gaps are those of the whole. */
  readonly whole?: JourneyDocument
  readonly insights?: readonly InsightName[]
  /** Personas whose emotion curves are left out. */
  readonly hiddenPersonaIds?: ReadonlySet<Id>
  /** The touchpoints that a filter is about; the others stand back. */
  readonly standingOut?: ReadonlySet<Id> | null
  /** The signs of the map in words on each slide, and a date as it is to be written. */
  readonly legend?: { readonly date: string }
}

/** What a stage says in a lane of a slide, before it only counts. */
const mostItems = 6

export function journeyDeck(document: JourneyDocument, options: DeckOptions): Deck {
  const { slides, whole = document, insights = [], hiddenPersonaIds = new Set<Id>(), legend = null } = options
  const look = mapLook(document, whole, options)
  const title = titleOf(document)
  const brand = brandOnSlides(brandOnPaper(whole), look.theme)
  const taken = brandRoom(brand)
  const head = { title, subtitle: subtitleOf(document), legend }
  if (slides === 'one' && (lackingIn(document) === null || document.notes.size > 0)) {
    const lanes = { names: insights, hiddenPersonaIds, mostItems: Number.POSITIVE_INFINITY }
    const drawn = mapDrawing(document, look, whole, lanes)
    const size = sizeAround(drawn)
    const titleSize = titleSizeFor([title], size, taken, look.theme.display)
    const frame = { ...size, ...head, titleSize, number: null, brandRoom: taken }
    return { ...size, title, ...branded(brand), slides: [slideOf(drawn, frame, look.theme, largestScale)] }
  }
  const lanes = { names: lackingIn(document) ? [] : insights, hiddenPersonaIds, mostItems }
  const body = bodyOf({ ...screen, legend })
  const asked = { document, whole, look, body }
  const drawn = [
    ...overviewSlides(asked, head),
    ...slidesOfLanes(asked, lanes),
    ...stageSlides(asked, insights),
    ...noteSlides(asked),
  ]
  const titleSize = titleSizeFor(
    drawn.map((one) => one.title),
    screen,
    taken,
    look.theme.display,
  )
  const cover =
    drawn.length > 1 ? [coverSlide(document, { theme: look.theme, brand, hiddenPersonaIds, date: legend?.date })] : []
  const others = drawn.map(({ drawn: one, largestScale, ...head }, index) => {
    const number = drawn.length > 1 ? cover.length + index + 1 : null
    const frame = { ...screen, ...head, titleSize, legend, number, brandRoom: taken }
    return slideOf(one, frame, look.theme, largestScale)
  })
  return { ...screen, title, ...branded(brand), slides: [...cover, ...others] }
}

/** How large the map may be drawn at most on a slide that has more room. */
const largestScale = 1.4

/** As large as the map at its own size, so that its words are as large as on the screen; smaller only where no slide is so large. */
function sizeAround(drawn: Size): Size {
  const around = { width: drawn.width + 2 * margin, height: drawn.height + bodyTop + footRoom + 40 }
  const width = Math.ceil(Math.max(screen.width, around.width, around.height * (screen.width / screen.height)))
  const fitting = Math.min(largestSlideSide, width)
  return { width: fitting, height: Math.round((fitting * screen.height) / screen.width) }
}

type Asked = {
  readonly document: JourneyDocument
  readonly whole: JourneyDocument
  readonly look: MapLook
  readonly body: Size
}
type Head = { readonly title: string; readonly subtitle: string }
type Drawn = Head & { readonly drawn: Drawing; readonly largestScale?: number }

/** What there is none of, without which there is no map. */
function lackingIn({ stages, channels }: JourneyDocument): 'stages' | 'channels' | null {
  return stages.size === 0 ? 'stages' : channels.size === 0 ? 'channels' : null
}

/** One where titles can be read there, else as few as that takes; counts where a stage alone holds too many. */
function overviewSlides({ document, whole, look, body }: Asked, { title, subtitle }: Head): Drawn[] {
  const lacking = lackingIn(document)
  if (lacking) {
    const drawn = drawing((pen) => {
      drawNothing(pen, `This journey has no ${lacking} yet.`, body, look.theme)
      return { left: 0, ...body }
    })
    return [{ title, subtitle, drawn }]
  }
  const room = { width: body.width - overviewHead.width, height: body.height - overviewHead.height }
  const grids = overviewGrids(document, room)
  const headSize = headSizeFor(
    grids.flatMap(({ columns }) => columns),
    look.theme.display,
  )
  return grids.map((grid, index) => ({
    title: numbered(title, index, grids.length),
    subtitle,
    drawn: drawing((pen) => {
      drawOverview(pen, document, whole, grid, headSize, look)
      return { left: overviewHead.width, above: overviewHead.height, ...body }
    }),
  }))
}

function slidesOfLanes({ document, whole, look, body }: Asked, lanes: LaneChoice): Drawn[] {
  if (lanes.names.length === 0) return []
  const slides = laneSlides(document, whole, look, lanes, body).map(({ drawn, names }) => ({
    title: laneTitle(names),
    drawn,
  }))
  return slides.map(({ title, drawn }, index) => {
    const same = slides.filter((slide) => slide.title === title)
    const before = slides.slice(0, index).filter((slide) => slide.title === title)
    return {
      title: numbered(title, before.length, same.length),
      subtitle: `${subtitleOf(document)} · ${titleOf(document)}`,
      drawn,
      largestScale: laneScale,
    }
  })
}

/** So many lanes by name: a longer title would be smaller, and those of all slides with it. */
const mostNamed = 3

function laneTitle(names: readonly InsightName[]): string {
  const title = listed(
    names.map((name) => insightWords[name].toLowerCase()),
    mostNamed,
  )
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** None for a stage in which nothing is mapped: the overview says so. */
function stageSlides({ document, whole, look, body }: Asked, insights: readonly InsightName[]): Drawn[] {
  const stages = inOrder(document.stages)
  const paged = stageStyles.map((style) =>
    stages.map((stage) => {
      const isGap = (channel: Channel) => look.isJudged && hasGhost(whole, { stageId: stage.id, channelId: channel.id })
      return stagePages(document, stage, style, { isGap, insights }, body)
    }),
  )
  const counted = paged.map((list) => list.reduce((sum, { pages }) => sum + pages.length, 0))
  // The roomiest of those that take the fewest slides.
  const chosen = paged[counted.indexOf(Math.min(...counted))]
  return stages.flatMap((stage, at) => {
    const { style, pages } = chosen?.[at] ?? { style: stageStyles[0], pages: [] }
    const subtitle = stageSubtitle(document, stage, look.isJudged ? whole : null)
    return pages.map((page, index) => ({
      title: numbered(nameOrUntitled(stage.name, 'stage'), index, pages.length),
      subtitle,
      drawn: drawing((pen) => {
        drawStage(pen, document, stage, page, { look, style, body })
        return { left: 0, ...body }
      }),
    }))
  })
}

/** Notes stand on the whole alone. */
function noteSlides({ document, whole, look, body }: Asked): Drawn[] {
  if (whole !== document) return []
  const drawings = noteDrawings(document, look, body)
  return drawings.map((drawn, index) => ({
    title: numbered('Notes', index, drawings.length),
    subtitle: `${subtitleOf(document)} · ${titleOf(document)}`,
    drawn,
  }))
}

function subtitleOf(document: JourneyDocument): string {
  const count = [countWords(document.touchpoints.size), ...emptyStages(document)].join(', none in ')
  return [stateWords[document.journey.state], count].join(' · ')
}

/** Up to two by name, so that other words have room beside them. */
function emptyStages(document: JourneyDocument): string[] {
  const { touchpoints } = document
  const filled = new Set([...touchpoints.values()].map(({ stageId }) => stageId))
  const names = inOrder(document.stages)
    .filter(({ id }) => !filled.has(id))
    .map(({ name }) => nameOrUntitled(name, 'stage'))
  if (names.length === 0 || touchpoints.size === 0) return []
  return [names.length > 2 ? formatCount(names.length, 'stage') : names.join(' and ')]
}

function numbered(title: string, index: number, count: number): string {
  if (count <= 1) return title
  const number = `(${index + 1} of ${count})`
  // Between two marks of left to right, without which it reads "(of 2 1)" behind a title that is read from the right.
  return textDirection(title) === 'rtl' ? `${title} \u200e${number}\u200e` : `${title} ${number}`
}

function stageSubtitle(document: JourneyDocument, stage: Stage, whole: JourneyDocument | null): string {
  const count = [...document.touchpoints.values()].filter(({ stageId }) => stageId === stage.id).length
  const gap = stage.phase === 'awareness' && whole ? awarenessGapText(whole) : null
  // The journey's title is the longest, and the first that may be cut.
  return [phaseWords[stage.phase], countWords(count), ...(gap ? [gap] : []), titleOf(document)].join(' · ')
}

function countWords(count: number): string {
  return formatCount(count, 'touchpoint')
}

function branded(brand: BrandOnPaper | null): Pick<Deck, 'brand'> {
  return brand ? { brand } : {}
}

function titleOf({ journey }: JourneyDocument): string {
  return nameOrUntitled(journey.title, 'journey')
}
