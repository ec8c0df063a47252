import { writeSvg } from '../../shared/formats/svg.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { journeyReport } from '../../shared/report/journey-report.ts'
import { reportMarkdown } from '../../shared/report/report-markdown.ts'
import { journeyScene } from '../../shared/scene/journey-scene.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'

/** The report as one Markdown file that holds its picture. */
export function reportAsMarkdown(document: JourneyDocument, at: string): string {
  const scene = journeyScene(document, layoutJourney(document), { theme: pictureThemes.light, showGaps: true })
  const svg = Buffer.from(writeSvg(scene, { fontFaces: [] }))
  return reportMarkdown(journeyReport(document, at), `data:image/svg+xml;base64,${svg.toString('base64')}`)
}
