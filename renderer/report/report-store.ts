/** Whether the report is open, and writing it to a file. */
import { create } from 'zustand'
import type { ReportFormat } from '../../shared/report/report-formats.ts'
import { request, sentenceOf } from '../bridge.ts'
import { flushSaving, openDocument } from '../state/document-store.ts'
import { notify } from '../state/session-store.ts'

type ReportState = {
  readonly isOpen: boolean
  /** The moment of opening, ISO 8601: the day of the report. */
  readonly at: string
  readonly running: ReportFormat | null
  readonly problem: string | null
}

const closed: ReportState = { isOpen: false, at: '', running: null, problem: null }

export const useReport = create<ReportState>(() => closed)

export function openReport(): void {
  useReport.setState({ ...closed, isOpen: true, at: new Date().toISOString() })
}

export function closeReport(): void {
  useReport.setState(closed)
}

/** Asks where to and writes the report; the dialog stays, so that the other format is one click away. */
export async function exportReport(format: ReportFormat): Promise<void> {
  const journeyId = openDocument().journey.id
  useReport.setState({ running: format, problem: null })
  try {
    // What is written is read from the disk, and must hold the last key that was pressed.
    if (!(await flushSaving())) throw new Error('The last edit is not on disk yet, so no report was written.')
    const written = await request('journey:export-report', { journeyId, format })
    if (written) notify(`Saved as ${written.path}`)
  } catch (error) {
    useReport.setState({ problem: sentenceOf(error) })
  } finally {
    useReport.setState({ running: null })
  }
}
