/** The map that an import would make, drawn beside its file. */
import type { JourneyDocument } from '../../journey/document.ts'
import type { Room } from '../../layout/grid/column-widths.ts'
import { layoutJourney } from '../../layout/layout-journey.ts'
import { journeyScene } from '../../scene/journey-scene.ts'
import { thumbnailScene } from '../../scene/pictures/thumbnail.ts'
import type { Scene } from '../../scene/primitives.ts'
import { pictureThemes } from '../../scene/theme.ts'
import { writeSvg } from '../svg/svg.ts'

export type PreviewPicture =
  | { readonly what: 'map'; readonly light: Scene; readonly dark: Scene }
  /** A glimpse is an image: a window that draws its hundreds of parts itself would pause. */
  | { readonly what: 'glimpse'; readonly light: string; readonly dark: string }

/** As much as stands beside a file without being scrolled. */
const room: Room = { width: 720, height: 420, isPicture: true }

/** The text of more cards would keep the window busy for a minute, and nobody reads it. */
const mostRead = 150

/** Draws a small map as a scene, and a large one as a thumbnail without words. */
export function previewPicture(document: JourneyDocument): PreviewPicture {
  const isRead = document.touchpoints.size <= mostRead && document.stages.size * document.channels.size <= mostRead * 4
  if (!isRead) {
    const glimpse = (theme: 'light' | 'dark') =>
      writeSvg(thumbnailScene(document, pictureThemes[theme]), { fontFaces: [] })
    return { what: 'glimpse', light: glimpse('light'), dark: glimpse('dark') }
  }
  const layout = layoutJourney(document, { room })
  const draw = (theme: 'light' | 'dark'): Scene =>
    journeyScene(document, layout, { theme: pictureThemes[theme], showGaps: false, showCoverage: false })
  return { what: 'map', light: draw('light'), dark: draw('dark') }
}
