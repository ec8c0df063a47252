/** A journey as a deck of slides: the whole map on one, or an overview and then each stage on a slide of its own. */
import { awarenessGapText, hasGhost } from '../../gaps/awareness-gaps.ts'
import { analyze } from '../../gaps/report.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import { inOrder } from '../../journey/document.ts'
import { phaseWords, stateWords } from '../../journey/fields/words.ts'
import type { InsightName } from '../../journey/insights.ts'
import type { Channel, Id, Stage } from '../../journey/schema.ts'
import { brandMarkOf } from '../../scene/brand-mark.ts'
import type { PictureTheme } from '../../scene/theme.ts'
import { formatCount } from '../../words/counts.ts'
import { nameOrUntitled } from '../../words/names.ts'
import { type Drawing, drawing } from './drawing.ts'
import { type LaneChoice, noLanes } from './lane-choice.ts'
import type { MapLook } from './map-shapes.ts'
import { brandRoom } from './master-brand.ts'
import { largestSlideSide } from './measures.ts'
import { overviewDrawing } from './overview-slide.ts'
import type { Deck, DeckBrand, Slide } from './shapes.ts'
import { type Frame, type Legend, scaleIn, sizeAround, slideOf } from './slide-frame.ts'
import { stagePages } from './stage-columns.ts'
import { drawStage, type StageContent } from './stage-slide.ts'

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

/** 16 to 9, at 96 units to the inch. */
const screen = { width: 1280, height: 720 }
/** What a stage says in a lane of a slide of this size, before it only counts. */
const mostItems = 6
/** Smaller than this the words of a slide can't be read any more from a wall: lanes then get a slide of their own. */
const readableScale = 0.8

export function journeyDeck(document: JourneyDocument, options: DeckOptions): Deck {
  const { theme, showGaps, slides, whole = document, insights = [], hiddenPersonaIds = new Set<Id>() } = options
  const look = { theme, findings: showGaps ? analyze(whole).findings : null, standingOut: options.standingOut ?? null }
  const legend = options.legend ? { ...options.legend, showGaps } : null
  const title = titleOf(document)
  const brand = brandOf(whole)
  const head = { title, subtitle: subtitleOf(document), legend, brandRoom: brandRoom(brand) }
  if (slides === 'one') {
    const lanes = { names: insights, hiddenPersonaIds, mostItems: Number.POSITIVE_INFINITY }
    const drawn = overviewDrawing(document, look, whole, { hasMap: true, lanes })
    const size = slideSizeFor(drawn, legend)
    return { ...size, title, ...branded(brand), slides: [slideOf(drawn, { ...size, ...head }, theme)] }
  }
  const lanes = { names: insights, hiddenPersonaIds, mostItems }
  const overview = withLanes({ ...screen, ...head }, lanes, theme, (content) =>
    overviewDrawing(document, look, whole, content),
  )
  const stages = inOrder(document.stages).flatMap((stage) =>
    stageSlides(document, whole, stage, { look, lanes, legend, brandRoom: head.brandRoom }),
  )
  return { ...screen, title, ...branded(brand), slides: [...overview, ...stages] }
}

type StageLook = {
  readonly look: MapLook
  readonly lanes: LaneChoice
  readonly legend: Legend | null
  readonly brandRoom: number
}

function stageSlides(document: JourneyDocument, whole: JourneyDocument, stage: Stage, given: StageLook): Slide[] {
  const { look, lanes, legend, brandRoom } = given
  const subtitle = stageSubtitle(document, stage, look.findings ? whole : null)
  const isGap = (channel: Channel) =>
    look.findings !== null && hasGhost(whole, { stageId: stage.id, channelId: channel.id })
  const pages = stagePages(document, stage, isGap)
  return (pages.length > 0 ? pages : [[]]).flatMap((columns, index) => {
    const frame = { ...screen, title: stageTitle(stage, index, pages.length), subtitle, legend, brandRoom }
    const isEmpty = columns.every(({ touchpoints }) => touchpoints.length === 0)
    return withLanes(frame, isEmpty ? noLanes : lanes, look.theme, (content) =>
      drawing((pen) => drawStage(pen, document, stage, columns, { look, ...content })),
    )
  })
}

/** Map and lanes on one slide where both can be read there, else the lanes on the next. */
function withLanes(
  frame: Frame,
  lanes: LaneChoice,
  theme: PictureTheme,
  draw: (content: StageContent) => Drawing,
): Slide[] {
  const map = draw({ hasMap: true, lanes: noLanes })
  if (lanes.names.length === 0) return [slideOf(map, frame, theme)]
  const both = draw({ hasMap: true, lanes })
  if (scaleIn(frame, both) >= Math.min(readableScale, scaleIn(frame, map))) return [slideOf(both, frame, theme)]
  const alone = draw({ hasMap: false, lanes })
  return [slideOf(map, frame, theme), slideOf(alone, { ...frame, title: `${frame.title}: lanes` }, theme)]
}

/** As large as the map at its own size, so that its words are as large as on the screen; smaller only where no slide is so large. */
function slideSizeFor(drawn: Drawing, legend: Legend | null): { width: number; height: number } {
  const { width, height } = sizeAround(drawn, legend, screen)
  return { width: Math.min(largestSlideSide, width), height: Math.min(largestSlideSide, height) }
}

function subtitleOf(document: JourneyDocument): string {
  return [stateWords[document.journey.state], countWords(document.touchpoints.size)].join(' · ')
}

function stageTitle({ name }: Stage, index: number, count: number): string {
  const title = nameOrUntitled(name, 'stage')
  return count <= 1 ? title : `${title} (${index + 1} of ${count})`
}

function stageSubtitle(document: JourneyDocument, stage: Stage, whole: JourneyDocument | null): string {
  const count = [...document.touchpoints.values()].filter(({ stageId }) => stageId === stage.id).length
  const gap = stage.phase === 'awareness' && whole ? awarenessGapText(whole) : null
  return [titleOf(document), phaseWords[stage.phase], countWords(count), ...(gap ? [gap] : [])].join(' · ')
}

function countWords(count: number): string {
  return formatCount(count, 'touchpoint')
}

/** Null where the journey says nothing of whose it is. */
function brandOf(document: JourneyDocument): DeckBrand | null {
  const { name, accent } = document.journey.brand
  const mark = brandMarkOf(document)
  return mark || accent ? { name: name.trim(), mark, accent } : null
}

function branded(brand: DeckBrand | null): Pick<Deck, 'brand'> {
  return brand ? { brand } : {}
}

function titleOf({ journey }: JourneyDocument): string {
  return nameOrUntitled(journey.title, 'journey')
}
