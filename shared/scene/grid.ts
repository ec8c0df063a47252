/** The ground of the map: tinted awareness columns and the hairlines between cells. */
import type { JourneyDocument } from '../journey/document.ts'
import type { JourneyLayout } from '../layout/types.ts'
import { hairline, type Sink } from './brush.ts'
import type { PictureTheme } from './theme.ts'

export function drawGrid(sink: Sink, document: JourneyDocument, layout: JourneyLayout, theme: PictureTheme): void {
  for (const { stageId, x, width } of layout.stages) {
    if (document.stages.get(stageId)?.phase !== 'awareness') continue
    sink({ kind: 'rect', x, y: 0, width, height: layout.height, fill: theme.awareness })
  }
  const columns = layout.stages.map(({ x, width }) => `M${x + width - 0.5} 0V${layout.height}`)
  const lanes = layout.channels.map(({ y, height }) => `M0 ${y + height - 0.5}H${layout.width}`)
  sink(hairline([...columns, ...lanes].join(''), theme.line))
}
