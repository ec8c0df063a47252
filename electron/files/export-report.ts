/** The report of a journey on the disk, as Markdown or as PDF. */
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { ReportFormat } from '../../shared/report/report-formats.ts'
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
}

/** @throws FailureError `file-unwritable`; whatever stood at `out` is then untouched. */
export async function exportReport({ document, format, out, at, hasAppendix }: ReportExport): Promise<void> {
  if (format === 'md')
    await writeFileWhole(out, Buffer.from(await reportAsMarkdown(document, at, hasAppendix, bundledFontsFor)))
  else await printReport(document, at, hasAppendix, (pdf) => writeFileWhole(out, pdf))
}
