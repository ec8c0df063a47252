/** Reports and hand-out sheets as PDF, printed from a hidden page, so that text stays text and pictures stay sharp. */
import type { FontFace } from '../../shared/formats/svg/svg.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import type { Sheet } from '../../shared/room/outcome-sheet.ts'
import { withHiddenPage } from '../page/hidden-page.ts'

type ReportToPrint = {
  readonly document: JourneyDocument
  /** The day of the report, ISO 8601. */
  readonly at: string
  readonly hasAppendix: boolean
  /** The brand's own: the page has the others. */
  readonly fontFaces?: readonly FontFace[]
}

/** Hands the PDF to `use` before the hidden page goes. */
export async function printReport(
  { document, at, hasAppendix, fontFaces = [] }: ReportToPrint,
  use: (pdf: Uint8Array) => Promise<void>,
): Promise<void> {
  const prepare = () =>
    `window.showReport(${JSON.stringify(recordsOf(document))}, ${JSON.stringify(at)}, ${hasAppendix}, ${JSON.stringify(fontFaces)})`
  await print(prepare, use)
}

/** The same with a sheet that is handed out. */
export async function printSheet(
  sheet: Sheet,
  fontFaces: readonly FontFace[],
  use: (pdf: Uint8Array) => Promise<void>,
): Promise<void> {
  await print(() => `window.showSheet(${JSON.stringify(sheet)}, ${JSON.stringify(fontFaces)})`, use)
}

async function print(prepare: () => string, use: (pdf: Uint8Array) => Promise<void>): Promise<void> {
  await withHiddenPage('report.html', prepare, async (contents, show) => {
    await contents.executeJavaScript(show)
    const pdf = await contents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    await use(pdf)
  })
}
