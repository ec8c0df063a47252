/** What a mark says on pointing: how grave, the sentences of its findings, and how many more there are. */
import type { Mark } from '../../shared/gaps/marks.ts'
import { severityLooks } from './severity-look.tsx'

const mostSentences = 3

export function markWords({ severity, findings }: Mark): string {
  const told = findings.slice(0, mostSentences).map(({ message }) => message)
  const rest = findings.length - told.length
  return [`${severityLooks[severity].meaning}:`, ...told, ...(rest > 0 ? [`And ${rest} more.`] : [])].join('\n')
}
