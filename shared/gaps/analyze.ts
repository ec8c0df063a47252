/** What the analyzer says of a journey: findings in order, what became of each rule, coverage, reach, and one verdict. */
import type { JourneyDocument } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import { isSameList } from '../same-list.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { findingKey } from './finding-key.ts'
import { type Reach, reachOf } from './reach.ts'
import { askRule, type RememberedRule } from './remembered-rule.ts'
import { type Dismissal, decisionsOf } from './rule/decisions.ts'
import { type Finding, type Rule, type Severity, severities } from './rule/rule.ts'
import { rules } from './rules/index.ts'

export type Verdict = 'must-fix' | 'worth-addressing' | 'ready-to-share'

/** A finding that somebody looked at and left as it is, with the reason. */
export type DismissedFinding = { readonly finding: Finding; readonly note: string }

/** What became of a rule: it fails where something must be fixed, flags what is worth a look, passes, or isn't asked. */
export type Outcome = 'pass' | 'flag' | 'fail' | 'off'
export type RuleOutcome = {
  readonly rule: Rule
  readonly outcome: Outcome
  /** How many findings it has that aren't dismissed, and how many that are. */
  readonly open: number
  readonly dismissed: number
}

/** The answer of the command line, key by key in its order. */
type GapAnswer = {
  readonly journey: Id
  readonly title: string
  readonly coverage: Coverage
  readonly reach: Reach
  /** What is open, by severity, then the order of the rules, then the order of the targets in the journey. */
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
}

export type GapReport = GapAnswer & {
  readonly dismissed: readonly DismissedFinding[]
  /** In the order of the rules. */
  readonly outcomes: readonly RuleOutcome[]
}

type Memory = ReadonlyMap<Rule, RememberedRule>
const memories = new WeakMap<GapReport, Memory>()

/**
 * Analyzes a journey with every rule that it asks. Pure: the same document yields the same report, with or without `previous`.
 * @param previous the report of an earlier document of the same journey: rules that look at nothing that changed since aren't
 * asked again, and a finding that says the same is the same object.
 */
export function analyze(document: JourneyDocument, { previous }: { readonly previous?: GapReport } = {}): GapReport {
  const { offRuleIds, dismissals } = decisionsOf(document.journey)
  const before = previous && memories.get(previous)
  const memory = new Map(
    rules.filter(({ id }) => !offRuleIds.has(id)).map((rule) => [rule, askRule(rule, document, before?.get(rule))]),
  )
  const found = severities.flatMap((severity) => findingsOfSeverity(memory, severity))
  const findings = dismissals.size === 0 ? found : found.filter((finding) => !dismissals.has(findingKey(finding)))
  const { id, title } = document.journey
  const report: GapReport = {
    journey: id,
    title,
    coverage: coverageOf(document),
    reach: reachOf(document),
    findings: previous && isSameList(findings, previous.findings) ? previous.findings : findings,
    verdict: verdictOf(findings),
    dismissed: dismissedAmong(found, dismissals),
    outcomes: rules.map((rule) => outcomeOf(rule, memory.get(rule), dismissals)),
  }
  memories.set(report, memory)
  return report
}

/** The report as the command line answers it: one line of JSON. `dismissed` is there only where something was dismissed. */
export function gapAnswerJson({ journey, title, coverage, reach, findings, verdict, dismissed }: GapReport): string {
  const answer: GapAnswer = { journey, title, coverage, reach, findings, verdict }
  const left = dismissed.map(({ finding, note }) => ({ ...finding, note }))
  return JSON.stringify({ ...answer, ...(left.length > 0 && { dismissed: left }) })
}

function findingsOfSeverity(memory: Memory, severity: Severity): readonly Finding[] {
  return [...memory].flatMap(([rule, { findings }]) => (rule.severity === severity ? findings : []))
}

type Dismissals = ReadonlyMap<string, Dismissal>

function dismissedAmong(findings: readonly Finding[], dismissals: Dismissals): readonly DismissedFinding[] {
  if (dismissals.size === 0) return []
  return findings.flatMap((finding) => {
    const dismissal = dismissals.get(findingKey(finding))
    return dismissal ? [{ finding, note: dismissal.note }] : []
  })
}

function outcomeOf(rule: Rule, remembered: RememberedRule | undefined, dismissals: Dismissals): RuleOutcome {
  if (!remembered) return { rule, outcome: 'off', open: 0, dismissed: 0 }
  const { findings } = remembered
  const dismissed = dismissals.size === 0 ? 0 : findings.filter((finding) => dismissals.has(findingKey(finding))).length
  const open = findings.length - dismissed
  const outcome = open === 0 ? 'pass' : rule.severity === 'must' ? 'fail' : 'flag'
  return { rule, outcome, open, dismissed }
}

/** What people suffer is what a map is made to show: it is never in the way of sharing it. */
function verdictOf(findings: readonly Finding[]): Verdict {
  const faults = findings.filter(({ about }) => about !== 'insight')
  if (faults.some(({ severity }) => severity === 'must')) return 'must-fix'
  return faults.some(({ severity }) => severity === 'should') ? 'worth-addressing' : 'ready-to-share'
}
