/** What a gap rule is, and what it finds. */

import type { Change } from '../journey/change.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { once } from '../journey/once.ts'
import type { Connection, Id, Touchpoint } from '../journey/schema.ts'
import type { Source } from './sources.ts'
import type { TargetName, Targets } from './targets.ts'
import type { Threshold } from './thresholds.ts'

export const severities = ['must', 'should', 'could'] as const
export type Severity = (typeof severities)[number]

/** Whether one severity is the other or a graver one. */
export function isAsGrave(severity: Severity, limit: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(limit)
}

/** One thing that the journey misses: what, in one sentence, and why it matters, in one more. */
export type Finding = Targets & {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly why: string
}

/** A finding as its rule tells it: where, and in which words. */
export type Found = Targets & { readonly message: string }

/** A one-click answer to a finding. */
export type Repair = {
  /** What the button says, such as "Add touchpoint". */
  readonly label: string
  /** The edit, with ids for what it creates. `createdTouchpointId` is where the user goes on typing. */
  readonly make: (newId: () => Id) => { readonly change: Change; readonly createdTouchpointId?: Id }
}

export type Rule = {
  readonly id: string
  readonly severity: Severity
  /** A short name for panels, such as "No awareness on a kind". */
  readonly title: string
  readonly why: string
  /** Where the reason comes from. */
  readonly source: Source
  /** The targets that tell two findings of this rule apart; none where there is at most one finding in a journey. */
  readonly subject: readonly TargetName[]
  /** The boundaries that a journey may choose for itself. */
  readonly thresholds?: readonly Threshold[]
  /** Depends on nothing but the document; what it doesn't look at can change without asking it again. */
  readonly find: (document: JourneyDocument) => readonly Found[]
  readonly repair?: (document: JourneyDocument, finding: Finding) => Repair | null
}

/** What a rule says of one touchpoint by itself, put into words once for each record. */
export function about(say: (touchpoint: Touchpoint) => string): (touchpoint: Touchpoint) => Found {
  return once((touchpoint) => ({ touchpointIds: [touchpoint.id], message: say(touchpoint) }))
}

/** What a rule says of a connection and its two ends, put into words anew only where one of the three changed. */
export function aboutWay(say: (from: Touchpoint, to: Touchpoint) => string) {
  const said = new WeakMap<Connection, { from: Touchpoint; to: Touchpoint; found: Found }>()
  return (connection: Connection, from: Touchpoint, to: Touchpoint): Found => {
    const before = said.get(connection)
    if (before?.from === from && before.to === to) return before.found
    const found = { connectionIds: [connection.id], touchpointIds: [from.id, to.id], message: say(from, to) }
    said.set(connection, { from, to, found })
    return found
  }
}
