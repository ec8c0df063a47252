/** A gap report as text to be read in a terminal. */
import type { GapReport } from '../../shared/gaps/report.ts'
import { severities } from '../../shared/gaps/rule.ts'
import { severityWords, verdictWords } from '../../shared/gaps/verdict-words.ts'
import { oneLine } from './one-line.ts'

/** Title, verdict, coverage, then the findings by severity; why a rule matters is said once. Last what was dismissed. */
export function gapsText({ title, verdict, coverage, findings, dismissed }: GapReport): string {
  const lines = [
    oneLine(title) || 'Untitled journey',
    verdictWords[verdict],
    `${coverage.filled} of ${coverage.cells} cells filled, ${coverage.awareness.filled} of ${coverage.awareness.cells} in awareness`,
  ]
  for (const severity of severities) {
    const held = findings.filter((finding) => finding.severity === severity)
    if (held.length === 0) continue
    lines.push('', `${severityWords[severity]} (${held.length})`)
    for (const [place, finding] of held.entries()) {
      if (held[place - 1]?.rule !== finding.rule) lines.push(`  ${finding.rule}: ${finding.why}`)
      lines.push(`  - ${oneLine(finding.message)}`)
    }
  }
  if (dismissed.length > 0) lines.push('', `Dismissed (${dismissed.length})`)
  for (const { finding, note } of dismissed) {
    lines.push(`  - ${oneLine(finding.message)}${note.trim() === '' ? '' : ` (${oneLine(note)})`}`)
  }
  return `${lines.join('\n')}\n`
}
