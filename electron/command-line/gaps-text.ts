/** A gap report as text to be read in a terminal. */
import type { GapReport, Verdict } from '../../shared/gaps/report.ts'
import { type Severity, severities } from '../../shared/gaps/rule.ts'

const verdicts: Readonly<Record<Verdict, string>> = {
  'must-fix': 'Fix before sharing',
  'worth-addressing': 'Worth addressing',
  'ready-to-share': 'Ready to share',
}

const headings: Readonly<Record<Severity, string>> = { must: 'Must', should: 'Should', could: 'Could' }

/** Title, verdict, coverage, then the findings by severity; why a rule matters is said once. Last what was dismissed. */
export function gapsText({ title, verdict, coverage, findings, dismissed }: GapReport): string {
  const lines = [
    oneLine(title) || 'Untitled journey',
    verdicts[verdict],
    `${coverage.filled} of ${coverage.cells} cells filled, ${coverage.awareness.filled} of ${coverage.awareness.cells} in awareness`,
  ]
  for (const severity of severities) {
    const held = findings.filter((finding) => finding.severity === severity)
    if (held.length === 0) continue
    lines.push('', `${headings[severity]} (${held.length})`)
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

/** Control characters of a title could move the cursor or colour the terminal. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}
