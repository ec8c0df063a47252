/** What the analyzer says of a journey: findings in order, coverage, and one verdict. */
import type { JourneyDocument } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import { type Coverage, coverageOf } from './matrix.ts'
import { type Finding, type Rule, severities } from './rule.ts'
import { rules } from './rules/index.ts'

export type Verdict = 'must-fix' | 'worth-addressing' | 'ready-to-share'

/** The answer of the command line, key by key in its order. */
type GapAnswer = {
  readonly journey: Id
  readonly title: string
  readonly coverage: Coverage
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
}

export type GapReport = GapAnswer & {
  /** The rules that found nothing, in the table's order. */
  readonly passedRuleIds: readonly string[]
}

/** Analyzes a journey with every rule. Pure; the same document always yields the same report. */
export function analyze(document: JourneyDocument): GapReport {
  const findings: Finding[] = []
  const passedRuleIds: string[] = []
  for (const severity of severities) {
    for (const rule of rules) {
      if (rule.severity === severity) findings.push(...findingsOf(rule, document))
    }
  }
  const failed = new Set(findings.map(({ rule }) => rule))
  for (const { id } of rules) if (!failed.has(id)) passedRuleIds.push(id)
  const { id, title } = document.journey
  return { journey: id, title, coverage: coverageOf(document), findings, verdict: verdictOf(findings), passedRuleIds }
}

/** The report as the command line answers it: one line of JSON. */
export function gapAnswerJson({ journey, title, coverage, findings, verdict }: GapReport): string {
  const answer: GapAnswer = { journey, title, coverage, findings, verdict }
  return JSON.stringify(answer)
}

/** Targets come in the order of the answer whatever the order in which a rule names them; absent ones stay absent. */
function findingsOf(rule: Rule, document: JourneyDocument): Finding[] {
  return rule.find(document).map((found) => ({
    rule: rule.id,
    severity: rule.severity,
    ...(found.kind && { kind: found.kind }),
    ...(found.phase && { phase: found.phase }),
    ...(found.role && { role: found.role }),
    ...(found.stageIds && { stageIds: found.stageIds }),
    ...(found.channelIds && { channelIds: found.channelIds }),
    ...(found.touchpointIds && { touchpointIds: found.touchpointIds }),
    ...(found.connectionIds && { connectionIds: found.connectionIds }),
    ...(found.personaIds && { personaIds: found.personaIds }),
    ...(found.needIds && { needIds: found.needIds }),
    ...(found.objectiveIds && { objectiveIds: found.objectiveIds }),
    message: found.message,
    why: rule.why,
  }))
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === 'must')) return 'must-fix'
  return findings.some(({ severity }) => severity === 'should') ? 'worth-addressing' : 'ready-to-share'
}
