/** Verdicts, severities and what findings are about, as every screen and report says them. */
import type { Verdict } from './analyze.ts'
import type { Severity, Subject } from './rule/rule.ts'

export const verdictWords: Readonly<Record<Verdict, string>> = {
  'must-fix': 'Fix before sharing',
  'worth-addressing': 'Worth addressing',
  'ready-to-share': 'Ready to share',
}

export const severityWords: Readonly<Record<Severity, string>> = {
  must: 'Must fix',
  should: 'Should fix',
  could: 'Could improve',
}

/** What several findings are called, and what they say of the journey. */
export const subjectWords: Readonly<
  Record<Subject, { readonly plural: string; readonly meaning: string; readonly subtitle: string }>
> = {
  gap: { plural: 'Gaps', meaning: 'The journey misses people', subtitle: 'people are missed' },
  insight: { plural: 'Insights', meaning: 'People suffer', subtitle: 'people suffer' },
  check: { plural: 'Checks', meaning: 'The map isn’t finished', subtitle: 'not written down yet' },
}
