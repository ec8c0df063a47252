/** A journey as a picture on the disk: layout, scene, bytes, and a file that stands there whole or not at all. */
import { join } from 'node:path'
import { app } from 'electron'
import { writeSvg } from '../../shared/formats/svg.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { journeyScene } from '../../shared/scene/journey-scene.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { fontFacesFor } from './fonts.ts'
import { writeFileWhole } from './journey-files.ts'
import { rasterizeScene } from './rasterize.ts'

export type PictureExport = {
  readonly document: JourneyDocument
  readonly format: 'png' | 'svg'
  /** Pixels per unit; an SVG has none. */
  readonly scale: number
  readonly theme: 'light' | 'dark'
  /** The file's path. */
  readonly out: string
}

/**
 * Draws a journey as the canvas shows it, gaps included.
 * @throws FailureError `picture-too-large` or `file-unwritable`; whatever stood at `out` is then untouched.
 */
export async function exportPicture({ document, format, scale, theme, out }: PictureExport): Promise<void> {
  const scene = journeyScene(document, layoutJourney(document), { theme: pictureThemes[theme], showGaps: true })
  if (format === 'svg') await writeFileWhole(out, await svgBytes(scene))
  else await rasterizeScene(scene, scale, (png) => writeFileWhole(out, png))
}

async function svgBytes(scene: Scene): Promise<Buffer> {
  const folder = join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'resources', 'fonts')
  return Buffer.from(writeSvg(scene, { fontFaces: await fontFacesFor(scene, folder) }))
}
