/** One rule's findings for the wall: what it found, sentence by sentence, worst first. */
import type { Finding } from '../gaps/rule/rule.ts'
import { wrapText } from '../layout/grid/fit-text.ts'
import { bodyHeight, type Screen, screenUnits } from './screen.ts'
import { cardTitleStyle, findingGap, findingLineHeight, findingX, marginX } from './wall-sizes.ts'

/** The lines of each sentence, page by page; at least one page. */
export function findingPages(findings: readonly Finding[], screen: Screen): readonly (readonly string[][])[] {
  const units = screenUnits(screen)
  const width = units.width - 2 * marginX - findingX
  const height = bodyHeight(units) - findingGap
  const pages: string[][][] = [[]]
  let left = height
  for (const { message } of findings) {
    const lines = [...wrapText(message, width, cardTitleStyle).lines]
    const needed = lines.length * findingLineHeight + findingGap
    if (needed > left && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([])
      left = height
    }
    pages.at(-1)?.push(lines)
    left -= needed
  }
  return pages
}
