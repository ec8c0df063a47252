/** What an opportunity would do, tried out by the analyzer before anything is built. */

import { analyze, type GapReport } from '../gaps/analyze.ts'
import { findingKey } from '../gaps/finding-key.ts'
import type { Finding } from '../gaps/rule/rule.ts'
import { applyChange } from '../journey/change.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { updateRecord } from '../journey/edits/edits.ts'
import { removeRecords } from '../journey/edits/removal.ts'
import type { Emotion, Id, Touchpoint } from '../journey/schema.ts'

/** What the screens say of it in one sentence. */
export const whatIfAssumption =
  '“Would solve” assumes that it works: its touchpoints are live, their pains gone and nobody feels worse than neutral there.'

export type WhatIf = {
  /** Findings of today that would go, in their order. */
  readonly solved: readonly Finding[]
  /** Findings that would come, such as of an idea that would be live without an owner. */
  readonly added: readonly Finding[]
  /** Findings that would be back if the opportunity weren't there: that it is written down answers them already. */
  readonly answered: readonly Finding[]
}

/** Nothing would go and nothing would come. */
export const noEffect: WhatIf = { solved: [], added: [], answered: [] }

/**
 * The journey as it would be if an opportunity were done and had worked: each touchpoint that it names is live, has no pains,
 * and leaves nobody worse than neutral. No rule knows what an opportunity will achieve; this is the most that can be hoped for
 * without making anything up: nobody is taken to be delighted, nothing is owned, measured or connected that isn't today.
 */
export function asIfDone(document: JourneyDocument, opportunityId: Id): JourneyDocument {
  const opportunity = document.opportunities.get(opportunityId)
  if (!opportunity) return document
  let after = applyChange(document, updateRecord(document, 'opportunities', opportunityId, { status: 'done' }))
  for (const id of new Set(opportunity.touchpointIds)) {
    const touchpoint = after.touchpoints.get(id)
    if (!touchpoint) continue
    const emotions = withoutLows(touchpoint)
    after = applyChange(after, updateRecord(after, 'touchpoints', id, { status: 'live', pains: [], emotions }))
  }
  return after
}

function withoutLows({ emotions }: Touchpoint): Record<Id, Emotion> {
  return Object.fromEntries(
    Object.entries(emotions).map(([personaId, emotion]) => [personaId, Math.max(0, emotion) as Emotion]),
  )
}

/**
 * Which findings an opportunity would solve and add, and which it answers by being there. What is done already, and what says
 * nothing, changes nothing.
 * @param today the report on the journey as it is
 */
export function whatIf(document: JourneyDocument, opportunityId: Id, today: GapReport): WhatIf {
  const opportunity = document.opportunities.get(opportunityId)
  if (!opportunity || opportunity.status === 'done' || opportunity.text.trim() === '') return noEffect
  const done = analyze(asIfDone(document, opportunityId), { previous: today })
  const without = analyze(applyChange(document, removeRecords(document, 'opportunities', [opportunityId])), {
    previous: today,
  })
  return {
    solved: missingFrom(done, today),
    added: missingFrom(today, done),
    answered: missingFrom(today, without),
  }
}

/** The findings of one report that another doesn't have. */
function missingFrom(other: GapReport, { findings }: GapReport): readonly Finding[] {
  const known = new Set(other.findings.map(findingKey))
  return findings.filter((finding) => !known.has(findingKey(finding)))
}
