/** A journey in another format on the disk: a file that stands there whole or not at all. */

import { type Format, isPicture, type PictureFormat } from '../../shared/formats/format-table.ts'
import { chosenDeck } from '../../shared/formats/pptx/chosen-deck.ts'
import { writePptx } from '../../shared/formats/pptx/write-pptx.ts'
import { writeSvg } from '../../shared/formats/svg/svg.ts'
import { writeJourney } from '../../shared/formats/write-journey.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { ExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { pagesOf } from '../../shared/scene/pictures/paper-pages.ts'
import { pictureScene } from '../../shared/scene/pictures/picture-scene.ts'
import { scaleFor } from '../../shared/scene/pictures/picture-size.ts'
import { webPage, writeWebPage } from '../../shared/web-page/web-page.ts'
import { bundledFontsFor, bundledFontsForTexts } from './bundled-fonts.ts'
import { deflate } from './deflate.ts'
import { nobodyWatches, type Watch } from './export-watch.ts'
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
}

export type JourneyExport = ExportJob & {
  readonly format: Format
  /** The file's path. */
  readonly out: string
}

/** Hands the bytes of the file on, and waits until they are where they go. */
type Write = (bytes: FileBytes) => Promise<void>

const writers: Readonly<Record<PictureFormat, (job: ExportJob, write: Write, watch: Watch) => Promise<void>>> = {
  png: async ({ document, options, at }, write, watch) => {
    const scene = pictureScene(document, options, at)
    await rasterizeScene(scene, scaleFor(scene, options.size), watch, write)
  },
  svg: async ({ document, options, at }, write) => {
    const scene = pictureScene(document, options, at)
    await write(Buffer.from(writeSvg(scene, { fontFaces: await bundledFontsFor(scene) })))
  },
  pdf: async ({ document, options, at }, write, watch) => {
    await printPages(() => pagesOf(document, options, at), watch, write)
  },
  pptx: async ({ document, options, at }, write) => {
    const { deck, theme } = chosenDeck(document, options, at)
    await write(writePptx(deck, theme, at, deflate))
  },
  html: async ({ document, options, other = null }, write) => {
    const page = webPage(document, options, other)
    const fontFaces = await bundledFontsForTexts([page.head, page.body])
    await write(Buffer.from(writeWebPage(page, webPageParts, fontFaces)))
  },
}

/** @throws FailureError `picture-too-large`, `cancelled` or `file-unwritable`; whatever stood at `out` is then untouched. */
export async function exportJourney({ format, out, ...job }: JourneyExport, watch = nobodyWatches): Promise<void> {
  if (isPicture(format)) await writers[format](job, (bytes) => writeFileWhole(out, bytes), watch)
  else await writeFileWhole(out, Buffer.from(writeJourney(job.document, format, job.options.table, deflate)))
}
