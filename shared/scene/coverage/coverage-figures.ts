/** The figures of the coverage matrix as a picture draws them. */

import { statuses } from '../../journey/fields/vocabulary.ts'
import type { Status } from '../../journey/schema.ts'
import type { Box } from '../../layout/grid/boxes.ts'
import { measureText } from '../../layout/grid/measure-text.ts'
import type { Standing } from '../../strategy/coverage-grid.ts'
import { nearestEmotion, signedMean } from '../../strategy/coverage-words.ts'
import { icon, type Sink, text } from '../brush.ts'
import { circlePath, emotionIcons } from '../icons.ts'
import { emotionPaint, type PictureTheme } from '../theme.ts'

/** How many, how it feels, and in which status. */
export function drawFigures(sink: Sink, cell: Standing, box: Box, theme: PictureTheme): void {
  sink(text(box.x + 10, box.y + 24, String(cell.counting), { size: 18, weight: 700, fill: theme.ink }))
  if (cell.emotion !== null) {
    const words = signedMean(cell.emotion)
    const width = 28 + measureText(words, 11, 600)
    const pill = { x: box.x + box.width - width - 8, y: box.y + 8, width, height: 20, radius: 10 }
    sink({ kind: 'rect', ...pill, fill: theme.panel })
    drawEmotion(sink, cell.emotion, pill.x + 5, pill.y + 14, theme)
  }
  let x = box.x + 10
  for (const status of statuses) {
    if (cell.statuses[status] === 0) continue
    drawStatus(sink, status, x, box.y + box.height - 16, theme)
    const count = String(cell.statuses[status])
    sink(text(x + 13, box.y + box.height - 12, count, { size: 11, weight: 560, fill: theme.ink }))
    x += 24 + measureText(count, 11, 560)
  }
}

/** Face and number on one baseline. */
export function drawEmotion(sink: Sink, emotion: number, x: number, baseline: number, theme: PictureTheme): void {
  const nearest = nearestEmotion(emotion)
  sink(icon(emotionIcons[nearest], x, baseline - 11, 14, emotionPaint(nearest, theme)))
  sink(text(x + 18, baseline, signedMean(emotion), { size: 11, weight: 600, fill: theme.ink }))
}

/** A full disc is live, half a disc planned, a dashed ring an idea. */
export function drawStatus(sink: Sink, status: Status, x: number, middle: number, theme: PictureTheme): void {
  const stroke = { stroke: theme.ink, strokeWidth: 1.3 }
  const dash = status === 'idea' ? { dash: [2, 1.6] } : {}
  const fill = status === 'live' ? { fill: theme.ink } : {}
  sink({ kind: 'path', d: circlePath(x + 4.5, middle, 4), ...stroke, ...dash, ...fill })
  if (status === 'planned') sink({ kind: 'path', d: `M${x + 0.5} ${middle}a4 4 0 0 0 8 0z`, fill: theme.ink })
}
