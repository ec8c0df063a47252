/** A journey as a small SVG in both themes, as library and template chooser show it. */
import type { JourneyDocument } from '../journey/document.ts'
import { thumbnailScene } from '../scene/pictures/thumbnail.ts'
import { pictureThemes } from '../scene/theme.ts'
import { writeSvg } from './svg/svg.ts'

export type Thumbnails = { readonly light: string; readonly dark: string }

export function thumbnailsOf(document: JourneyDocument): Thumbnails {
  const draw = (theme: keyof Thumbnails) => writeSvg(thumbnailScene(document, pictureThemes[theme]), { fontFaces: [] })
  return { light: draw('light'), dark: draw('dark') }
}
