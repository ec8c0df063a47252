/** The report of a journey as a PDF: printed from a hidden page, so that its text stays text and its picture lines. */
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { withHiddenPage } from '../page/hidden-page.ts'

/** Hands the PDF to `use` before the hidden page goes. `at`: the day of the report, ISO 8601. */
export async function printReport(
  document: JourneyDocument,
  at: string,
  hasAppendix: boolean,
  use: (pdf: Uint8Array) => Promise<void>,
): Promise<void> {
  const prepare = () =>
    `window.showReport(${JSON.stringify(recordsOf(document))}, ${JSON.stringify(at)}, ${hasAppendix})`
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
