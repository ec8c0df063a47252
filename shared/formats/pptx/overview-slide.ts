/** The whole map on a slide: its grid with all that stands on it, its insight lanes, or both. */

import { hasGhost } from '../../gaps/awareness-gaps.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import type { JourneyLayout } from '../../layout/grid/types.ts'
import { layoutPicture } from '../../layout/layout-picture.ts'
import { extentOfNotes } from '../../scene/notes.ts'
import { type Drawing, drawing } from './drawing.ts'
import { drawGrid, drawStageHeaders } from './grid-shapes.ts'
import { drawLanes } from './insight-shapes.ts'
import { type LaneChoice, lanesOf } from './lane-choice.ts'
import { drawMap, type MapGeometry, type MapLook } from './map-shapes.ts'
import { drawNotes } from './note-shapes.ts'

/** `whole` is the journey of which the document is a part; notes stand on the whole alone. */
export function overviewDrawing(
  document: JourneyDocument,
  look: MapLook,
  whole: JourneyDocument,
  { hasMap, lanes }: { readonly hasMap: boolean; readonly lanes: LaneChoice },
): Drawing {
  const layout = layoutPicture(document)
  const shown = lanesOf(document, layout, lanes)
  const { laneHeaderWidth, headerHeight } = layout
  return drawing((pen) => {
    const hasNotes = hasMap && whole === document
    const notes = hasNotes ? extentOfNotes(document) : { right: 0, bottom: 0 }
    const bottom = hasMap ? Math.max(layout.height, notes.bottom) : 0
    if (hasMap) {
      drawGrid(pen, document, layout, look.theme, look.findings ? whole : null)
      drawMap(pen, document, mapOf(document, layout, whole), look)
    } else drawStageHeaders(pen, document, layout, look.theme, look.findings ? whole : null)
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
  return { cards: layout.cards, ghosts, connections: layout.connections, isInTime: true }
}
