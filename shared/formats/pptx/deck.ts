/** A journey as a deck of slides: the whole map on one, or an overview and then each stage on a slide of its own. */
import { awarenessGapText } from '../../gaps/awareness-gap-text.ts'
import { analyze } from '../../gaps/report.ts'
import { inOrder, type JourneyDocument, touchpointsByCell } from '../../journey/document.ts'
import type { Stage } from '../../journey/schema.ts'
import { phaseWords, stateWords } from '../../journey/words.ts'
import { layoutJourney } from '../../layout/layout-journey.ts'
import type { JourneyLayout } from '../../layout/types.ts'
import { extentOfNotes } from '../../scene/notes.ts'
import type { PictureTheme } from '../../scene/theme.ts'
import { drawGrid } from './grid-shapes.ts'
import { drawMap, type MapGeometry, type MapLook } from './map-shapes.ts'
import { largestSlideSide } from './measures.ts'
import { drawNotes } from './note-shapes.ts'
import { type Pen, slidePen } from './pen.ts'
import { type Deck, placeItem, type Slide, type SlideItem } from './shapes.ts'
import { stageParts } from './stage-parts.ts'
import { drawStage } from './stage-slide.ts'

export type DeckOptions = {
  readonly theme: PictureTheme
  readonly showGaps: boolean
  readonly slides: 'one' | 'stages'
  /** The journey of which the document is a part: gaps are those of the whole. */
  readonly whole?: JourneyDocument
}

/** 16 to 9, at 96 units to the inch. */
const screen = { width: 1280, height: 720 }
const margin = 40
const headHeight = 88

export function journeyDeck(
  document: JourneyDocument,
  { theme, showGaps, slides, whole = document }: DeckOptions,
): Deck {
  const look = { theme, findings: showGaps ? analyze(whole).findings : null }
  const title = titleOf(document)
  const overview = overviewItems(document, look, whole)
  const size = slides === 'one' ? slideSizeFor(overview) : screen
  const subtitle = subtitleOf(document)
  const first = slideOf(overview, { ...size, title, subtitle }, theme)
  const stages = slides === 'one' ? [] : inOrder(document.stages)
  const rest = stages.flatMap((stage) => {
    const subtitle = stageSubtitle(document, stage, showGaps ? whole : null)
    const parts = stageParts(document, stage)
    return parts.map((part, index) => {
      const drawn = drawing((pen) => drawStage(pen, part, whole, stage, { look, isFirst: index === 0 }))
      return slideOf(drawn, { ...size, title: stageTitle(stage, index, parts.length), subtitle }, theme)
    })
  })
  return { ...size, title, slides: [first, ...rest] }
}

/** Items in units of the map, and the room they take. */
export type Drawing = { readonly items: readonly SlideItem[]; readonly width: number; readonly height: number }

function drawing(draw: (pen: Pen) => { width: number; height: number }): Drawing {
  const pen = slidePen()
  pen.reserve() // The title's number, which stands first on every slide.
  pen.reserve() // The subtitle's.
  const { width, height } = draw(pen)
  return { items: pen.items, width: Math.max(1, width), height: Math.max(1, height) }
}

function overviewItems(document: JourneyDocument, look: MapLook, whole: JourneyDocument): Drawing {
  const layout = layoutJourney(document)
  const { items, ...size } = drawing((pen) => {
    drawGrid(pen, document, layout, look.theme, look.findings ? whole : null)
    drawMap(pen, document, mapOf(document, layout, whole), look)
    const notes = whole === document ? extentOfNotes(document) : { right: 0, bottom: 0 }
    if (whole === document) drawNotes(pen, document, look.theme)
    return {
      width: layout.laneHeaderWidth + Math.max(layout.width, notes.right),
      height: layout.headerHeight + Math.max(layout.height, notes.bottom),
    }
  })
  return { items: items.map((item) => placeItem(item, 1, layout.laneHeaderWidth, layout.headerHeight)), ...size }
}

/** Without ghosts in cells that only the part leaves empty. */
function mapOf(document: JourneyDocument, layout: JourneyLayout, whole: JourneyDocument): MapGeometry {
  const filled = touchpointsByCell(whole)
  const ghosts = layout.ghosts.flatMap((box) => {
    const channel = document.channels.get(box.channelId)
    return channel && !filled.has(`${box.stageId}/${box.channelId}`) ? [{ box, channel }] : []
  })
  return { cards: layout.cards, ghosts, connections: layout.connections, isInTime: true }
}

/** As large as the map at its own size, so that its words are as large as on the screen; smaller only where no slide is so large. */
function slideSizeFor({ width, height }: Drawing): { width: number; height: number } {
  const side = (content: number, least: number) => Math.min(largestSlideSide, Math.max(least, Math.ceil(content)))
  return { width: side(width + 2 * margin, screen.width), height: side(height + headHeight + margin, screen.height) }
}

type SlideHead = { width: number; height: number; title: string; subtitle: string }

function slideOf(drawn: Drawing, head: SlideHead, theme: PictureTheme): Slide {
  const room = { width: head.width - 2 * margin, height: head.height - headHeight - margin }
  const scale = Math.min(room.width / drawn.width, room.height / drawn.height, 1.5)
  const left = margin + Math.max(0, (room.width - drawn.width * scale) / 2)
  return {
    items: [...headItems(head, theme), ...drawn.items.map((item) => placeItem(item, scale, left, headHeight))],
  }
}

function headItems({ width, title, subtitle }: SlideHead, theme: PictureTheme): SlideItem[] {
  const across = { x: margin, width: width - 2 * margin }
  return [
    {
      kind: 'shape',
      id: 2,
      name: 'Title',
      isTitle: true,
      box: { ...across, y: 20, height: 34 },
      form: 'rect',
      text: {
        anchor: 'middle',
        insets: [0, 0, 0, 0],
        paragraphs: [{ runs: [{ text: title, size: 24, fill: theme.ink, isBold: true }] }],
      },
    },
    {
      kind: 'shape',
      id: 3,
      name: 'Subtitle',
      box: { ...across, y: 54, height: 22 },
      form: 'rect',
      text: {
        anchor: 'middle',
        insets: [0, 0, 0, 0],
        paragraphs: [{ runs: [{ text: subtitle, size: 13, fill: theme.muted }] }],
      },
    },
  ]
}

function subtitleOf(document: JourneyDocument): string {
  return [stateWords[document.journey.state], countWords(document.touchpoints.size)].join(' · ')
}

function stageTitle({ name }: Stage, index: number, count: number): string {
  const title = name.trim() === '' ? 'Unnamed stage' : name.trim()
  return count === 1 ? title : `${title} (${index + 1} of ${count})`
}

function stageSubtitle(document: JourneyDocument, stage: Stage, whole: JourneyDocument | null): string {
  const count = [...document.touchpoints.values()].filter(({ stageId }) => stageId === stage.id).length
  const gap = stage.phase === 'awareness' && whole ? awarenessGapText(whole) : null
  return [titleOf(document), phaseWords[stage.phase], countWords(count), ...(gap ? [gap] : [])].join(' · ')
}

function countWords(count: number): string {
  return `${count} ${count === 1 ? 'touchpoint' : 'touchpoints'}`
}

function titleOf({ journey }: JourneyDocument): string {
  return journey.title.trim() === '' ? 'Untitled journey' : journey.title.trim()
}
