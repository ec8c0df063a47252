/** The report of a journey on the disk, as Markdown or as PDF. */
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { ReportFormat } from '../../shared/report/report-formats.ts'
import { type BrandFonts, noBrandFonts, wholeFacesOf } from './brand-fonts.ts'
import { bundledFontsFor } from './bundled-fonts.ts'
import { printReport } from './print-report.ts'
import { reportAsMarkdown } from './report-markdown.ts'
import { writeFileWhole } from './whole-file.ts'

export type ReportExport = {
  readonly document: JourneyDocument
  readonly format: ReportFormat
  /** The file's path. */
  readonly out: string
  /** The day of the report, ISO 8601. */
  readonly at: string
  /** Whether all findings follow the story. */
  readonly hasAppendix: boolean
  /** Where brands have fonts of their own. */
  readonly fonts?: BrandFonts
}

/** @throws FailureError `file-unwritable`; whatever stood at `out` is then untouched. */
export async function exportReport({
  document,
  format,
  out,
  at,
  hasAppendix,
  fonts = noBrandFonts,
}: ReportExport): Promise<void> {
  if (format === 'md')
    await writeFileWhole(out, Buffer.from(await reportAsMarkdown(document, at, hasAppendix, bundledFontsFor)))
  else {
    const fontFaces = wholeFacesOf(fonts(document.journey.brand.name))
    await printReport({ document, at, hasAppendix, fontFaces }, (pdf) => writeFileWhole(out, pdf))
  }
}
