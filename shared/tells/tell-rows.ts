/** One row a rule: how often it was found, in which words, and of insights how deeply people feel it. */
import type { Finding, Severity, Subject } from '../gaps/rule/rule.ts'
import { severities } from '../gaps/rule/rule.ts'
import type { RuleId } from '../gaps/rule/rule-ids.ts'
import { ruleOf } from '../gaps/rules/index.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { choosePlural } from '../words/counts.ts'
import { lineName } from './line-name.ts'
import { type Hurt, hurtBy, weightOf } from './weight.ts'

export type TellRow = {
  readonly rule: RuleId
  readonly severity: Severity
  /** How many findings; null of a rule about the whole journey. */
  readonly count: number | null
  /** What stands behind the number. */
  readonly title: string
  /** Names of the places, if they are few and must be fixed. */
  readonly detail: string
  /** In the journey's order; insights by depth of feeling x personas, worst first. */
  readonly findings: readonly Finding[]
  /** Whom each of the first findings hurts; empty where none hurts anyone. */
  readonly bars: readonly (readonly Hurt[])[]
}

export type TellRows = Readonly<Record<Subject, readonly TellRow[]>>

const mostBars = 9
const mostNames = 3

/** The findings as rows: what must be fixed first, awareness before the rest; insights by how much they weigh. */
export function tellRows(document: JourneyDocument, findings: readonly Finding[]): TellRows {
  const rows = { gap: [] as TellRow[], insight: [] as TellRow[], check: [] as TellRow[] }
  const insights: { row: TellRow; weights: readonly number[] }[] = []
  for (const [rule, found] of Map.groupBy(findings, (finding) => finding.rule)) {
    const { about } = ruleOf(rule)
    if (about === 'insight') insights.push(insightRow(document, rule, found))
    else rows[about].push(rowOf(document, rule, found))
  }
  insights.sort(
    (one, other) =>
      Number(isMinor(one.row)) - Number(isMinor(other.row)) ||
      heaviest(other) - heaviest(one) ||
      total(other) - total(one),
  )
  rows.insight.push(...insights.map(({ row }) => row))
  for (const about of ['gap', 'check'] as const) rows[about].sort((one, other) => placeOf(one) - placeOf(other))
  return rows
}

/** A cell is crowded however people feel in it: no depth of feeling puts that before what they suffer from. */
function isMinor({ severity }: TellRow): boolean {
  return severity === 'could'
}

function placeOf({ rule, severity }: TellRow): number {
  return severities.indexOf(severity) * 2 + (ruleOf(rule).isAboutAwareness ? 0 : 1)
}

function heaviest({ weights: [first = 0] }: { weights: readonly number[] }): number {
  return first
}

function total({ weights }: { weights: readonly number[] }): number {
  return weights.reduce((sum, weight) => sum + weight, 0)
}

function rowOf(document: JourneyDocument, rule: RuleId, findings: readonly Finding[]): TellRow {
  const { severity, row: words } = ruleOf(rule)
  const isWhole = typeof words === 'string'
  return {
    rule,
    severity,
    count: isWhole ? null : findings.length,
    title: isWhole ? words : choosePlural(findings.length, ...words),
    detail: severity === 'must' && !isWhole ? namesIn(document, findings) : '',
    findings,
    bars: [],
  }
}

function insightRow(document: JourneyDocument, rule: RuleId, findings: readonly Finding[]) {
  const weighed = findings.map((finding) => {
    const hurts = hurtBy(document, finding)
    return { finding, hurts, weight: weightOf(hurts) }
  })
  weighed.sort((one, other) => other.weight - one.weight || other.hurts.length - one.hurts.length)
  const row = rowOf(
    document,
    rule,
    weighed.map(({ finding }) => finding),
  )
  const bars = weighed.flatMap(({ hurts }) => (hurts.length > 0 ? [hurts] : [])).slice(0, mostBars)
  return { row: { ...row, bars }, weights: weighed.map(({ weight }) => weight) }
}

/** "Phone and text · Station and train": what the findings of a row are about. */
function namesIn(document: JourneyDocument, findings: readonly Finding[]): string {
  if (findings.length > mostNames) return ''
  return findings.map((finding) => lineName(document, finding)).join(' · ')
}
