/** The page behind the report's PDF: the main process hands it a journey and prints it once everything is drawn. */

import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { documentOf, type JourneyRecords } from '../../../shared/journey/wire.ts'
import '../../looks/base.css'
import './print.css'
import { ReportPages } from './report-pages.tsx'

declare global {
  interface Window {
    /** Settles once the pages are drawn in their fonts. `at`: the day of the report. */
    showReport: (records: JourneyRecords, at: string, hasAppendix: boolean) => Promise<void>
  }
}

window.showReport = async (records, at, hasAppendix) => {
  const element = document.getElementById('root')
  if (!element) throw new Error('The report could not be printed.')
  const root = createRoot(element)
  const journey = documentOf(records)
  document.title = journey.journey.title
  const show = (key: string) => {
    const pages = <ReportPages key={key} document={journey} at={at} hasAppendix={hasAppendix} theme="light" />
    flushSync(() => root.render(pages))
  }
  // What is drawn asks for the fonts; what is measured for the pages must have them.
  show('asking')
  await document.fonts.ready
  show('measured')
  await document.fonts.ready
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
}
