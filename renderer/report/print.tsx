/** The page behind the report's PDF: the main process hands it a journey and prints it once everything is drawn. */

import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { documentOf, type JourneyRecords } from '../../shared/journey/wire.ts'
import '../theme/base.css'
import './print.css'
import { ReportPage } from './report-page.tsx'

declare global {
  interface Window {
    /** Settles once the page is drawn in its fonts. `at`: the day of the report. */
    showReport: (records: JourneyRecords, at: string) => Promise<void>
  }
}

window.showReport = async (records, at) => {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no place for the report.')
  const journey = documentOf(records)
  document.title = journey.journey.title
  flushSync(() => createRoot(root).render(<ReportPage document={journey} at={at} theme="light" />))
  await document.fonts.ready
}
