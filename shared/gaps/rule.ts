/** What a gap rule is, and what it finds. */

import type { Change } from '../journey/change.ts'
import type { JourneyDocument } from '../journey/document.ts'
import type { Id, Kind, Phase, Role } from '../journey/schema.ts'

export const severities = ['must', 'should', 'could'] as const
export type Severity = (typeof severities)[number]

/** What a finding points at; a target that a rule doesn't have is absent. Ids stand in the order of the journey. */
export type Targets = {
  readonly kind?: Kind
  readonly phase?: Phase
  readonly role?: Role
  readonly stageIds?: readonly Id[]
  readonly channelIds?: readonly Id[]
  readonly touchpointIds?: readonly Id[]
  readonly connectionIds?: readonly Id[]
  readonly personaIds?: readonly Id[]
  readonly needIds?: readonly Id[]
  readonly objectiveIds?: readonly Id[]
}

/** One thing that the journey misses: what, in one sentence, and why it matters, in one more. */
export type Finding = Targets & {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly why: string
}

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
  readonly find: (document: JourneyDocument) => readonly (Targets & { readonly message: string })[]
  readonly why: string
  readonly repair?: (document: JourneyDocument, finding: Finding) => Repair | null
}
