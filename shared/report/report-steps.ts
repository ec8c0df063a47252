/** What to do next and who does it: the gaps in awareness, the opportunities, then what else the analyzer would do first. */

import { isAwarenessRule } from '../gaps/marks.ts'
import type { Finding } from '../gaps/rule/rule.ts'
import { touchpointName } from '../gaps/rule/wording.ts'
import { counts, inOrder, type JourneyDocument } from '../journey/document.ts'
import { type Horizon, horizons } from '../journey/fields/vocabulary.ts'
import { horizonWords } from '../journey/fields/words.ts'
import type { Opportunity, Touchpoint } from '../journey/schema.ts'
import { type NextStep, nextSteps } from '../tells/next-steps.ts'
import { hurtAt, weightOf } from '../tells/weight.ts'
import { reportWords as words } from '../words/report-words.ts'
import { ownerOf } from './moments-of-truth.ts'
import { shorten } from './shorten.ts'

export type ReportStep = {
  readonly what: string
  /** The touchpoints that an opportunity is for; empty for a gap. */
  readonly about: string
  /** Who owns it, else whom to ask; empty where nobody is known. */
  readonly who: string
  /** "Now"; empty where it isn't decided. */
  readonly when: string
}

const mostSteps = 7

/** At most seven, the first first. */
export function reportSteps(document: JourneyDocument, findings: readonly Finding[]): readonly ReportStep[] {
  const next = nextSteps(
    document,
    findings.filter(({ about, severity }) => about !== 'check' && severity !== 'could'),
  )
  const stepOf = ({ words: what, finding }: NextStep): ReportStep => {
    return { what, about: '', who: askedFor(document, finding), when: '' }
  }
  const [first, rest] = [true, false].map((isFirst) =>
    next.filter(({ finding }) => isAwarenessRule(finding) === isFirst).map(stepOf),
  )
  const planned = plannedSteps(document)
  const room = mostSteps - next.length
  return [...(first ?? []), ...planned.slice(0, room), ...(rest ?? [])]
}

function plannedSteps(document: JourneyDocument): readonly ReportStep[] {
  const open = inOrder(document.opportunities).filter(
    (one) => one.text.trim() !== '' && (one.status === 'open' || one.status === 'chosen') && !isLeftover(one),
  )
  return open
    .map((opportunity) => ({ opportunity, weight: reliefOf(document, opportunity) }))
    .toSorted(
      (one, other) =>
        horizonOf(one.opportunity) - horizonOf(other.opportunity) ||
        Number(other.opportunity.status === 'chosen') - Number(one.opportunity.status === 'chosen') ||
        other.weight - one.weight ||
        (other.opportunity.impact ?? 0) - (one.opportunity.impact ?? 0),
    )
    .map(({ opportunity }) => ({
      what: shorten(opportunity.text, 90),
      about: aboutOf(touchpointsOf(document, opportunity)),
      who: ownerOf(opportunity) || askOneOf(touchpointsOf(document, opportunity)),
      when: opportunity.horizon === null ? '' : horizonWords[opportunity.horizon],
    }))
}

/** An idea of a workshop that nobody has weighed, chosen or given a place, a time or an owner: no step for a client. */
function isLeftover({ touchpointIds, impact, effort, horizon, status, votes, owner }: Opportunity): boolean {
  const isWeighed = status === 'chosen' || votes > 0 || impact !== null || effort !== null || horizon !== null
  return touchpointIds.length === 0 && !isWeighed && owner.name.trim() === '' && owner.role === null
}

/** Who owns the touchpoint at which people suffer; what a gap asks for has no place yet, and so no owner. */
function askedFor({ touchpoints }: JourneyDocument, { about, connectionIds, touchpointIds = [] }: Finding): string {
  const touchpoint = touchpoints.get(touchpointIds[connectionIds ? 1 : 0] ?? '')
  return about === 'insight' && touchpoint ? askOneOf([touchpoint]) : ''
}

function askOneOf(touchpoints: readonly Touchpoint[]): string {
  const owned = touchpoints.find(
    ({ owner: { name, role } }) => name.trim() !== '' || (role !== null && role !== 'other'),
  )
  return owned ? words.ask(ownerOf(owned)) : ''
}

/** The first touchpoint by name, the others counted. */
function aboutOf(touchpoints: readonly Touchpoint[]): string {
  const [first, ...others] = touchpoints
  if (!first) return ''
  return [touchpointName(first), others.length === 0 ? '' : words.more(others.length)].filter(Boolean).join(' ')
}

function horizonOf({ horizon }: Opportunity): number {
  const at = horizons.indexOf(horizon as Horizon)
  return at < 0 ? horizons.length : at
}

function touchpointsOf({ touchpoints }: JourneyDocument, { touchpointIds }: Opportunity) {
  return touchpointIds.flatMap((id) => touchpoints.get(id) ?? [])
}

/** Depth of feeling x personas at the touchpoints that it would help. */
function reliefOf(document: JourneyDocument, opportunity: Opportunity): number {
  const helped = touchpointsOf(document, opportunity).filter(counts)
  return helped.reduce((sum, touchpoint) => sum + weightOf(hurtAt(document, touchpoint)), 0)
}
