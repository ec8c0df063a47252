/** The page behind the PDFs of report and sheets: the main process hands it what to show and prints it once all is drawn. */

import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { FontFace as HandedFace } from '../../../shared/formats/svg/svg.ts'
import { documentOf, type JourneyRecords } from '../../../shared/journey/wire.ts'
import type { Sheet } from '../../../shared/room/outcome-sheet.ts'
import '../../looks/base.css'
import { addFonts, setHeadingsIn } from '../../scene/handed-fonts.ts'
import { SheetPage } from '../outcome/sheet-page.tsx'
import './print.css'
import { ReportPages } from './report-pages.tsx'

declare global {
  interface Window {
    /** Settles once the pages are drawn in their fonts. `at`: the day of the report. */
    showReport: (
      records: JourneyRecords,
      at: string,
      hasAppendix: boolean,
      fontFaces: readonly HandedFace[],
    ) => Promise<void>
    /** The same with a sheet that is handed out. */
    showSheet: (sheet: Sheet, fontFaces: readonly HandedFace[]) => Promise<void>
  }
}

window.showReport = async (records, at, hasAppendix, fontFaces) => {
  await setHeadings(fontFaces)
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
  await imagesDecoded()
}

async function setHeadings(fontFaces: readonly HandedFace[]): Promise<void> {
  await addFonts(fontFaces, document.fonts)
  setHeadingsIn(fontFaces[0]?.family, document.documentElement)
}

async function imagesDecoded(): Promise<void> {
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
}

/** A report’s pages bring their own margins; a sheet flows from page to page. Chromium passes by a page that has a name. */
const sheetMargins = new CSSStyleSheet()
sheetMargins.replaceSync('@page { margin: 16mm 15mm; }')

window.showSheet = async (sheet, fontFaces) => {
  await setHeadings(fontFaces)
  document.adoptedStyleSheets = [sheetMargins]
  const element = document.getElementById('root')
  if (!element) throw new Error('The sheet could not be printed.')
  document.title = sheet.title
  flushSync(() => createRoot(element).render(<SheetPage sheet={sheet} isPrinted />))
  await document.fonts.ready
  await imagesDecoded()
}
