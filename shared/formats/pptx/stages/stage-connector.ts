/** The way of a connection between cards that stand in one grid of columns: through the gaps between them where it can. */
import type { Box } from '../../../layout/grid/boxes.ts'
import { type ConnectorWay, endAt } from '../drawing/connector-form.ts'
import { arcReach } from './stage-pages.ts'

export function stageConnector(from: Box, to: Box, gap: number): ConnectorWay {
  const half = gap / 2
  if (to.x === from.x) {
    const isBelow = to.y > from.y
    const isNext = isBelow ? to.y - from.y - from.height < from.height : from.y - to.y - to.height < to.height
    if (isNext) {
      const [start, end] = isBelow ? (['bottom', 'top'] as const) : (['top', 'bottom'] as const)
      return { from: endAt(from, start), to: endAt(to, end), turns: [] }
    }
    // Along the gap at the right, past the cards that stand between.
    const [start, end] = [endAt(from, 'right'), endAt(to, 'right')]
    return { from: start, to: end, turns: [start.at.x + arcReach], isArc: true }
  }
  const isForward = to.x > from.x
  const [start, end] = isForward ? [endAt(from, 'right'), endAt(to, 'left')] : [endAt(from, 'left'), endAt(to, 'right')]
  if (start.at.y === end.at.y) return { from: start, to: end, turns: [] }
  return { from: start, to: end, turns: [end.at.x + (isForward ? -half : half)] }
}
