/** The report of a journey as a PDF: printed from a hidden page, so that its text stays text and its picture lines. */
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { withHiddenPage } from './hidden-page.ts'

/** Hands the PDF to `use` before the hidden page goes. `at`: the day of the report, ISO 8601. */
export async function printReport(
  document: JourneyDocument,
  at: string,
  use: (pdf: Uint8Array) => Promise<void>,
): Promise<void> {
  const prepare = () => `window.showReport(${JSON.stringify(recordsOf(document))}, ${JSON.stringify(at)})`
  await withHiddenPage('report.html', prepare, async (contents, show) => {
    await contents.executeJavaScript(show)
    const pdf = await contents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: titleAndPage,
    })
    await use(pdf)
  })
}

/** The printer fills in elements of these classes. */
const titleAndPage =
  '<div style="width:100%;padding:0 14mm;font:8px system-ui,sans-serif;color:#5f646d;display:flex;justify-content:space-between">' +
  '<span class="title"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>'
