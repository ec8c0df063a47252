/** Whether the report is open, and writing it to a file. */
import { create } from 'zustand'
import type { ReportFormat } from '../../../shared/report/report-formats.ts'
import { request, sentenceOf } from '../../bridge/bridge.ts'
import { openDocument, requireSaved } from '../document/document-store.ts'
import { notify } from '../session/session-store.ts'

type ReportState = {
  readonly isOpen: boolean
  /** The moment of opening, ISO 8601: the day of the report. */
  readonly at: string
  /** Whether all findings follow the story, for who works on the map. */
  readonly hasAppendix: boolean
  readonly running: ReportFormat | null
  readonly problem: string | null
}

const closed: ReportState = { isOpen: false, at: '', hasAppendix: false, running: null, problem: null }

export const useReport = create<ReportState>(() => closed)

export function openReport(): void {
  useReport.setState({ ...closed, isOpen: true, at: new Date().toISOString() })
}

export function closeReport(): void {
  useReport.setState(closed)
}

export function chooseAppendix(hasAppendix: boolean): void {
  useReport.setState({ hasAppendix })
}

/** Asks where to and writes the report; the dialog stays, so that the other format is one click away. */
export async function exportReport(format: ReportFormat): Promise<void> {
  const journeyId = openDocument().journey.id
  const { hasAppendix } = useReport.getState()
  useReport.setState({ running: format, problem: null })
  try {
    // What is written is read from the disk, and must hold the last key that was pressed.
    await requireSaved()
    const written = await request('journey:export-report', { journeyId, format, hasAppendix })
    if (written) notify(`Saved as ${written.path}`)
  } catch (error) {
    useReport.setState({ problem: sentenceOf(error) })
  } finally {
    useReport.setState({ running: null })
  }
}
