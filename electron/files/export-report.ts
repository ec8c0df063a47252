/** The report of a journey on the disk, as Markdown or as PDF. */
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { ReportFormat } from '../../shared/report/report-formats.ts'
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
}

/** @throws FailureError `file-unwritable`; whatever stood at `out` is then untouched. */
export async function exportReport({ document, format, out, at }: ReportExport): Promise<void> {
  if (format === 'md') await writeFileWhole(out, Buffer.from(reportAsMarkdown(document, at)))
  else await printReport(document, at, (pdf) => writeFileWhole(out, pdf))
}
