/** What is in the way of sharing a journey, in one sentence. */
import type { GapReport } from '../../shared/gaps/report.ts'
import type { Finding } from '../../shared/gaps/rule.ts'
import { titleOf } from './finding-title.ts'

const mostTitles = 3

export function verdictWords({ verdict, findings, dismissed }: GapReport): string {
  const left = dismissed.length > 0 ? ` ${dismissed.length === 1 ? '1 is' : `${dismissed.length} are`} dismissed.` : ''
  if (verdict === 'must-fix') return `In the way: ${titlesOf(findings.filter(isMust))}.${left}`
  if (verdict === 'ready-to-share') return `Nothing that must or should be addressed is left.${left}`
  const worth = findings.filter(({ severity }) => severity === 'should').length
  return `Nothing must be fixed; ${worth === 1 ? '1 finding is' : `${worth} findings are`} worth a look first.${left}`
}

function isMust({ severity }: Finding): boolean {
  return severity === 'must'
}

/** "No awareness on mobile, 2 × Weak moment of truth and 1 more"; what occurs several times is counted. */
function titlesOf(findings: readonly Finding[]): string {
  const titles = [...Map.groupBy(findings, titleOf)].map(([title, held]) => ({
    words: held.length > 1 ? `${held.length} × ${lower(title)}` : lower(title),
    count: held.length,
  }))
  const shown = titles.slice(0, mostTitles)
  const rest = findings.length - shown.reduce((sum, { count }) => sum + count, 0)
  const words = [...shown.map((title) => title.words), ...(rest > 0 ? [`${rest} more`] : [])]
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
