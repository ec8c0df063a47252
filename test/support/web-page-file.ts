/** A journey as the file of a web page, as the app writes it. */
import { fontFacesForTexts } from '../../electron/files/fonts.ts'
import { webPageParts } from '../../electron/files/web-page-parts.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { defaultExportOptions, type ExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { webPage, writeWebPage } from '../../shared/web-page/web-page.ts'

export async function webPageFile(
  document: JourneyDocument,
  chosen: Partial<ExportOptions> = {},
  other: JourneyDocument | null = null,
): Promise<string> {
  const page = webPage(document, { ...defaultExportOptions, hasLegend: true, ...chosen }, other)
  return writeWebPage(page, webPageParts, await fontFacesForTexts([page.head, page.body], 'resources/fonts'))
}
