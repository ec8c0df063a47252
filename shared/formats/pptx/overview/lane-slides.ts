/** The insight lanes under the heads of their stages, on slides of their own: so many on each as can be read, further stages below. */
import { inOrder, type JourneyDocument } from '../../../journey/document.ts'
import type { Stage } from '../../../journey/schema.ts'
import type { LaneColumns, StageColumn } from '../../../layout/grid/boxes.ts'
import { evenGroups } from '../../../projector/even-groups.ts'
import { type Drawing, drawing } from '../drawing/drawing.ts'
import { drawLanes } from '../drawing/insight-shapes.ts'
import { type LaneChoice, lanesOf } from '../drawing/lane-choice.ts'
import type { MapLook } from '../drawing/map-look.ts'
import type { Size } from '../drawing/slide-frame.ts'
import type { OverviewColumn } from './overview-grid.ts'
import { drawStageHeads, headSizeFor, overviewHead } from './overview-slide.ts'

/** How much larger than on the map words of lanes are on a slide: as large as they need no more slides for. */
const scales = [1.15, 1.08, 1] as const
/** Of the lanes' names, and of those whose feelings are drawn. */
const headWidth = 176
/** Narrower columns hold no sentences. */
const mostStages = 6

/** Between stages and those below them. */
const betweenBands = 28

export type LaneSlide = { readonly drawn: Drawing; readonly names: LaneChoice['names'] }

export function laneSlides(
  document: JourneyDocument,
  whole: JourneyDocument,
  look: MapLook,
  choice: LaneChoice,
  body: Size,
): readonly LaneSlide[] {
  const parts = scales.map((scale) => {
    const room = { width: body.width / scale, height: body.height / scale }
    return stacked(lanePages(document, choice, room), room.height)
  })
  const fewest = Math.min(...parts.map((slides) => slides.length))
  const slides = parts.find(({ length }) => length === fewest) ?? []
  const headSize = headSizeFor(slides.flat().flatMap(headsOf), look.theme.display)
  return slides.map((bands) => ({
    names: choice.names.filter((name) => bands.some(({ names }) => names.includes(name))),
    drawn: drawing((pen) => {
      let top = 0
      let end = 0
      for (const band of bands) {
        const { columns, width, names } = band
        const shown = lanesOf(document, columns, { ...choice, names })
        drawStageHeads(pen, headsOf(band), headSize, look.isJudged ? whole : null, look.theme, top)
        drawLanes(pen, document, { ...columns, width, laneHeaderWidth: headWidth }, shown, top, look.theme)
        end = top + shown.height
        top = end + betweenBands + overviewHead.height
      }
      const { height: above } = overviewHead
      const width = Math.max(0, ...bands.map((band) => band.width))
      return { left: headWidth, above, width: headWidth + width, height: above + end }
    }),
  }))
}

/** The pages of each slide: those of few and low lanes stand below each other. */
function stacked(pages: readonly LanePage[], height: number): readonly (readonly LanePage[])[] {
  const slides: LanePage[][] = []
  let left = 0
  for (const page of pages) {
    const own = overviewHead.height + page.height
    if (betweenBands + own > left) {
      slides.push([])
      left = height + betweenBands
    }
    slides.at(-1)?.push(page)
    left -= betweenBands + own
  }
  return slides
}

type LanePage = {
  readonly stages: readonly Stage[]
  readonly columns: LaneColumns
  readonly width: number
  /** Of its lanes. */
  readonly height: number
  readonly names: LaneChoice['names']
}

function headsOf({ stages, columns }: LanePage): readonly OverviewColumn[] {
  return stages.map((stage, index) => {
    const { x = 0, width = 0 } = columns.stages[index] ?? {}
    return { stage, x, width }
  })
}

function lanePages(document: JourneyDocument, choice: LaneChoice, body: Size): readonly LanePage[] {
  const room = { width: body.width - headWidth, height: body.height - overviewHead.height }
  return evenGroups(inOrder(document.stages), mostStages).flatMap((stages) => {
    const columns = columnsFor(stages, room.width)
    return pagesOfLanes(document, columns, choice, room.height).map((names) => ({
      stages,
      columns,
      width: room.width,
      height: lanesOf(document, columns, { ...choice, names }).height,
      names,
    }))
  })
}

/** At which scale drawings of lanes stand on a slide at most. */
export const [laneScale] = scales

function columnsFor(stages: readonly Stage[], width: number): LaneColumns {
  const each = width / Math.max(1, stages.length)
  const inset = 8
  return {
    cardWidth: each - 2 * inset,
    stages: stages.map(({ id }, index): StageColumn => {
      const x = index * each
      return { stageId: id, x, width: each, cardX: x + inset, cardXs: [x + inset], nameLines: [] }
    }),
  }
}

/** As many lanes on each slide as have room, in their order. */
function pagesOfLanes(
  document: JourneyDocument,
  columns: LaneColumns,
  choice: LaneChoice,
  height: number,
): readonly (readonly LaneChoice['names'][number][])[] {
  const pages: LaneChoice['names'][number][][] = []
  let left = 0
  for (const lane of lanesOf(document, columns, choice).lanes) {
    if (lane.height > left || pages.length === 0) {
      pages.push([])
      left = height
    }
    pages.at(-1)?.push(lane.name)
    left -= lane.height
  }
  return pages
}
