/** What a vote came to, laid out for the wall: the highest first, on as many pages as they need. */
import { wrapText } from '../layout/grid/fit-text.ts'
import { type Screen, screenUnits } from '../projector/screen.ts'
import { marginX, voteMeasures } from '../projector/wall-sizes.ts'
import { formatCount } from '../words/counts.ts'
import type { VoteResult } from './vote-results.ts'

export type VoteRow = {
  readonly result: VoteResult
  readonly nameLines: readonly string[]
  readonly detailLines: readonly string[]
  /** Of the highest result, from 0 to 1. */
  readonly share: number
}

const { headHeight, footHeight, nameStyle, nameHeight, detailStyle, detailHeight } = voteMeasures
const { paddingX, paddingY, gap, resultWidth } = voteMeasures

/**
 * At least one page; what nobody chose has no row.
 * @param voters how many ballots were handed in.
 */
export function votePages(
  results: readonly VoteResult[],
  voters: number,
  screen: Screen,
): readonly (readonly VoteRow[])[] {
  const units = screenUnits(screen)
  const width = units.width - 2 * (marginX + paddingX) - resultWidth
  const highest = Math.max(...results.map(({ result }) => result ?? 0))
  const pages: VoteRow[][] = [[]]
  const height = units.height - headHeight - footHeight
  let left = height
  for (const result of results) {
    if (!result.result) continue
    const nameLines = wrapText(result.name, width, nameStyle).lines
    const detail = result.dissent ?? `from ${result.voters} of ${formatCount(voters, 'voter')}`
    const detailLines = wrapText(detail, width, detailStyle).lines
    const needed = nameLines.length * nameHeight + detailLines.length * detailHeight + 2 * paddingY + gap
    if (needed > left && left < height) {
      pages.push([])
      left = height
    }
    pages.at(-1)?.push({ result, nameLines, detailLines, share: result.result / highest })
    left -= needed
  }
  return pages
}

/** "4 without dots"; empty if each subject has some. */
export function withoutResultWords(results: readonly VoteResult[], measure: 'dots' | 'impact' | 'effort'): string {
  const count = results.filter(({ result }) => !result).length
  if (count === 0) return ''
  return measure === 'dots' ? `${count} without dots` : `${count} not rated`
}
