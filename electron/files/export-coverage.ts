/** The coverage matrix on the disk: a table or a picture that stands there whole or not at all. */
import { writeSvg } from '../../shared/formats/svg/svg.ts'
import { writeCoverage } from '../../shared/formats/tables/coverage-tables.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { coverageScene } from '../../shared/scene/coverage/coverage-scene.ts'
import { largestScale } from '../../shared/scene/pictures/picture-size.ts'
import { type PictureThemeName, pictureThemes } from '../../shared/scene/theme.ts'
import type { CoverageFormat, CoverageRowing } from '../../shared/strategy/coverage-choices.ts'
import { coverageGrid } from '../../shared/strategy/coverage-grid.ts'
import { type BrandFonts, carriedFacesOf, noBrandFonts, wholeFacesOf } from './brand-fonts.ts'
import { bundledFontsFor } from './bundled-fonts.ts'
import { deflate } from './deflate.ts'
import { nobodyWatches } from './export-watch.ts'
import { textsOf } from './fonts.ts'
import { rasterizeScene } from './rasterize.ts'
import { type FileBytes, writeFileWhole } from './whole-file.ts'

export type CoverageExport = {
  readonly document: JourneyDocument
  readonly rowing: CoverageRowing
  readonly format: CoverageFormat
  /** Of a picture; a table has none. */
  readonly theme: PictureThemeName
  /** The file's path. */
  readonly out: string
  /** Where brands have fonts of their own. */
  readonly fonts?: BrandFonts
}

/** Sharp on screens of twice the pixels. */
const scale = 2

/** @throws FailureError `picture-too-large` or `file-unwritable`; whatever stood at `out` is then untouched. */
export async function exportCoverage({
  document,
  rowing,
  format,
  theme,
  out,
  fonts = noBrandFonts,
}: CoverageExport): Promise<void> {
  const write = (bytes: FileBytes) => writeFileWhole(out, bytes)
  if (format === 'csv' || format === 'xlsx')
    return await write(Buffer.from(writeCoverage(document, rowing, format, deflate)))
  const font = fonts(document.journey.brand.name)
  const scene = coverageScene(document, coverageGrid(document, rowing), pictureThemes[theme], font?.face)
  if (format === 'svg') {
    const fontFaces = [...carriedFacesOf(font, textsOf(scene)), ...(await bundledFontsFor(scene))]
    await write(Buffer.from(writeSvg(scene, { fontFaces })))
  } else {
    const picture = { scene, scale: Math.min(scale, largestScale(scene)), fontFaces: wholeFacesOf(font) }
    await rasterizeScene(picture, nobodyWatches, write)
  }
}
