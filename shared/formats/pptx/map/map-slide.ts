/** The whole map at its own size on one slide, as large as it needs to be: every card, connection, note and lane. */
import { hasGhost } from '../../../gaps/awareness-gaps.ts'
import type { JourneyDocument } from '../../../journey/document.ts'
import type { JourneyLayout } from '../../../layout/grid/boxes.ts'
import { layoutPicture } from '../../../layout/layout-picture.ts'
import { extentOfNotes } from '../../../scene/notes.ts'
import { type Drawing, drawing } from '../drawing/drawing.ts'
import { drawLanes } from '../drawing/insight-shapes.ts'
import { type LaneChoice, lanesOf } from '../drawing/lane-choice.ts'
import type { MapLook } from '../drawing/map-look.ts'
import { drawNotes } from '../drawing/note-shapes.ts'
import { drawGrid } from './grid-shapes.ts'
import { drawMap, type MapGeometry } from './map-shapes.ts'

/** `whole` is the journey of which the document is a part; notes stand on the whole alone. */
export function mapDrawing(
  document: JourneyDocument,
  look: MapLook,
  whole: JourneyDocument,
  lanes: LaneChoice,
): Drawing {
  const layout = layoutPicture(document)
  const shown = lanesOf(document, layout, lanes)
  const { laneHeaderWidth, headerHeight } = layout
  return drawing((pen) => {
    const hasNotes = whole === document
    const notes = hasNotes ? extentOfNotes(document) : { right: 0, bottom: 0 }
    const bottom = Math.max(layout.height, notes.bottom)
    drawGrid(pen, document, layout, look.theme, look.isJudged ? whole : null)
    drawMap(pen, document, mapOf(document, layout, whole), look)
    if (hasNotes) drawNotes(pen, document, look.theme)
    drawLanes(pen, document, layout, shown, bottom, look.theme)
    return {
      left: laneHeaderWidth,
      above: headerHeight,
      width: laneHeaderWidth + Math.max(layout.width, notes.right),
      height: headerHeight + bottom + shown.height,
    }
  })
}

/** Ghosts stand where awareness misses people in the whole journey. */
function mapOf(document: JourneyDocument, layout: JourneyLayout, whole: JourneyDocument): MapGeometry {
  const ghosts = layout.ghosts.flatMap((box) => {
    const channel = document.channels.get(box.channelId)
    return channel && hasGhost(whole, box) ? [{ box, channel }] : []
  })
  return { cards: layout.cards, ghosts, connections: layout.connections }
}
