import { type FontFace, writeSvg } from '../../shared/formats/svg/svg.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { layoutPicture } from '../../shared/layout/layout-picture.ts'
import { journeyReport } from '../../shared/report/journey-report.ts'
import { reportMarkdown } from '../../shared/report/report-markdown.ts'
import { journeyScene } from '../../shared/scene/journey-scene.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'

/** The report as one Markdown file that holds its picture, which holds its fonts. */
export async function reportAsMarkdown(
  document: JourneyDocument,
  at: string,
  hasAppendix: boolean,
  fontsFor: (scene: Scene) => Promise<FontFace[]>,
): Promise<string> {
  const scene = journeyScene(document, layoutPicture(document), { theme: pictureThemes.light, showGaps: false })
  const svg = Buffer.from(writeSvg(scene, { fontFaces: await fontsFor(scene) }))
  return reportMarkdown(
    journeyReport(document, at, { hasAppendix }),
    `data:image/svg+xml;base64,${svg.toString('base64')}`,
  )
}
