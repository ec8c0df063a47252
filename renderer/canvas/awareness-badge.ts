/** What an awareness stage's header says of its gaps: "2 of 4 kinds": so many meet people here. */
import type { Finding } from '../../shared/gaps/rule.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import type { Stage } from '../../shared/journey/schema.ts'

export function awarenessBadge(
  document: JourneyDocument,
  stage: Stage,
  findings: readonly Finding[],
): { text: string; message: string } | null {
  if (stage.phase !== 'awareness') return null
  const empty = findings.find(({ rule }) => rule === 'awareness-empty')
  if (empty) return { text: 'Nobody meets us', message: empty.message }
  const missing = findings.filter(({ rule }) => rule === 'awareness-kind-missing')
  if (missing.length === 0) return null
  const kinds = new Set(inOrder(document.channels).map(({ kind }) => kind)).size
  return {
    text: `${kinds - missing.length} of ${kinds} kinds`,
    message: missing.map(({ message }) => message).join(' '),
  }
}
