/** A journey in another format on the disk: a file that stands there whole or not at all. */

import type { BrandFont } from '../../shared/formats/font/read-font.ts'
import { type Format, isPicture, type PictureFormat } from '../../shared/formats/format-table.ts'
import { chosenDeck } from '../../shared/formats/pptx/chosen-deck.ts'
import { writePptx } from '../../shared/formats/pptx/write-pptx.ts'
import { writeSvg } from '../../shared/formats/svg/svg.ts'
import { writeJourney } from '../../shared/formats/write-journey.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { ExportOptions, PictureOptions } from '../../shared/scene/pictures/export-options.ts'
import { pagesOf } from '../../shared/scene/pictures/paper-pages.ts'
import { pictureScene } from '../../shared/scene/pictures/picture-scene.ts'
import { scaleFor } from '../../shared/scene/pictures/picture-size.ts'
import { webPage, writeWebPage } from '../../shared/web-page/web-page.ts'
import { type BrandFonts, carriedFacesOf, noBrandFonts, wholeFacesOf } from './brand-fonts.ts'
import { bundledFontsFor, bundledFontsForTexts } from './bundled-fonts.ts'
import { deflate } from './deflate.ts'
import { nobodyWatches, type Watch } from './export-watch.ts'
import { textsOf } from './fonts.ts'
import { printPages } from './print-pages.ts'
import { rasterizeScene } from './rasterize.ts'
import { webPageParts } from './web-page-parts.ts'
import { type FileBytes, writeFileWhole } from './whole-file.ts'

export type ExportJob = {
  readonly document: JourneyDocument
  readonly options: ExportOptions
  /** The moment of exporting, ISO 8601. */
  readonly at: string
  /** One to compare it with, on a web page. */
  readonly other?: JourneyDocument | null
  /** Where brands have fonts of their own. */
  readonly fonts?: BrandFonts | undefined
}

export type JourneyExport = ExportJob & {
  readonly format: Format
  /** The file's path. */
  readonly out: string
}

/** Hands the bytes of the file on, and waits until they are where they go. */
type Write = (bytes: FileBytes) => Promise<void>

type DrawnJob = Omit<ExportJob, 'options' | 'fonts'> & {
  readonly options: PictureOptions
  /** The brand's own. */
  readonly font: BrandFont | null
}

const writers: Readonly<Record<PictureFormat, (job: DrawnJob, write: Write, watch: Watch) => Promise<void>>> = {
  png: async ({ document, options, at, font }, write, watch) => {
    const scene = pictureScene(document, options, at)
    await rasterizeScene({ scene, scale: scaleFor(scene, options.size), fontFaces: wholeFacesOf(font) }, watch, write)
  },
  svg: async ({ document, options, at, font }, write) => {
    const scene = pictureScene(document, options, at)
    const fontFaces = [...carriedFacesOf(font, textsOf(scene)), ...(await bundledFontsFor(scene))]
    await write(Buffer.from(writeSvg(scene, { fontFaces })))
  },
  pdf: async ({ document, options, at, font }, write, watch) => {
    await printPages({ draw: () => pagesOf(document, options, at), fontFaces: wholeFacesOf(font) }, watch, write)
  },
  pptx: async ({ document, options, at }, write) => {
    const { deck, theme } = chosenDeck(document, options, at)
    await write(writePptx(deck, theme, at, deflate))
  },
  html: async ({ document, options, other = null, font }, write) => {
    const page = webPage(document, options, other)
    const texts = [page.head, page.body]
    const fontFaces = [...carriedFacesOf(font, texts), ...(await bundledFontsForTexts(texts))]
    await write(Buffer.from(writeWebPage(page, webPageParts, fontFaces)))
  },
}

function drawnJob({ fonts = noBrandFonts, options, ...job }: ExportJob): DrawnJob {
  const font = fonts(job.document.journey.brand.name)
  return { ...job, options: { ...options, display: font?.face }, font }
}

/** @throws FailureError `picture-too-large`, `cancelled` or `file-unwritable`; whatever stood at `out` is then untouched. */
export async function exportJourney({ format, out, ...job }: JourneyExport, watch = nobodyWatches): Promise<void> {
  if (isPicture(format)) await writers[format](drawnJob(job), (bytes) => writeFileWhole(out, bytes), watch)
  else await writeFileWhole(out, Buffer.from(writeJourney(job.document, format, job.options.table, deflate)))
}
