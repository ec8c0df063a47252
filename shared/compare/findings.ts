/** What became of the findings of one journey in another: by rule and by what they are about, wherever a record went. */

import { analyze, type GapReport } from '../gaps/analyze.ts'
import { subjectOf } from '../gaps/finding-key.ts'
import { decisionsOf } from '../gaps/rule/decisions.ts'
import type { Finding } from '../gaps/rule/rule.ts'
import { subjectKey, type Targets } from '../gaps/rule/targets.ts'
import type { JourneyDocument } from '../journey/document.ts'
import type { Id, ListName } from '../journey/schema.ts'
import { type Noun, nouns } from '../words/names.ts'
import type { Pairing } from './pairing.ts'

/** A finding that one journey has and the other hasn't. `goneNoun`: the touchpoint, stage … that the other doesn't have either. */
export type FindingDifference = { readonly finding: Finding; readonly goneNoun: Noun | null }

export type FindingComparison = {
  readonly before: GapReport
  readonly after: GapReport
  /** Open before, and not found after; dismissing one solves nothing. */
  readonly solved: readonly FindingDifference[]
  /** Open after, and not found before. */
  readonly fresh: readonly FindingDifference[]
  /** Open in both, as the later journey says it. */
  readonly remaining: readonly Finding[]
  /** Rules that one of the two doesn't ask: nothing is said of what they find. */
  readonly uncomparedRuleIds: readonly string[]
}

/** Compares what two journeys miss. */
export function compareFindings(before: JourneyDocument, after: JourneyDocument, pairing: Pairing): FindingComparison {
  const reports = { before: analyze(before), after: analyze(after) }
  const off = new Set([...decisionsOf(before.journey).offRuleIds, ...decisionsOf(after.journey).offRuleIds])
  const isCompared = ({ rule }: Finding) => !off.has(rule)
  const keysBefore = new Set(allOf(reports.before).map((finding) => keyInAfter(finding, pairing)))
  const keysAfter = new Set(allOf(reports.after).map(keyOf))
  const open = { before: reports.before.findings.filter(isCompared), after: reports.after.findings.filter(isCompared) }
  return {
    ...reports,
    solved: open.before
      .filter((finding) => !keysAfter.has(keyInAfter(finding, pairing)))
      .map((finding) => differenceOf(finding, (list) => pairing[list].toAfter)),
    fresh: open.after
      .filter((finding) => !keysBefore.has(keyOf(finding)))
      .map((finding) => differenceOf(finding, (list) => pairing[list].toBefore)),
    remaining: open.after.filter((finding) => keysBefore.has(keyOf(finding))),
    uncomparedRuleIds: reports.after.outcomes.flatMap(({ rule }) => (off.has(rule.id) ? [rule.id] : [])),
  }
}

function allOf({ findings, dismissed }: GapReport): readonly Finding[] {
  return [...findings, ...dismissed.map(({ finding }) => finding)]
}

const listOf = {
  stageIds: 'stages',
  channelIds: 'channels',
  touchpointIds: 'touchpoints',
  connectionIds: 'connections',
  personaIds: 'personas',
  needIds: 'needs',
  objectiveIds: 'objectives',
} as const satisfies Record<string, ListName>

function keyOf(finding: Finding): string {
  return keyWith(finding, (_, id) => id)
}

function keyInAfter(finding: Finding, pairing: Pairing): string {
  return keyWith(finding, (list, id) => pairing[list].toAfter.get(id) ?? `only before: ${id}`)
}

/** A group of touchpoints is the same in whatever order they stand; two stages that follow each other aren't. */
function keyWith(finding: Finding, translate: (list: ListName, id: Id) => string): string {
  const subject: Targets = subjectOf(finding)
  const translated = Object.entries(listOf).flatMap(([name, list]) => {
    const ids = subject[name as keyof typeof listOf]?.map((id) => translate(list, id))
    return ids ? [[name, list === 'touchpoints' ? ids.sort() : ids] as const] : []
  })
  return subjectKey(finding.rule, { ...subject, ...Object.fromEntries(translated) })
}

function differenceOf(finding: Finding, partners: (list: ListName) => ReadonlyMap<Id, Id>): FindingDifference {
  const subject = subjectOf(finding)
  const gone = Object.entries(listOf).find(([name, list]) =>
    subject[name as keyof typeof listOf]?.some((id) => !partners(list).has(id)),
  )
  return { finding, goneNoun: gone ? nouns[gone[1]] : null }
}
