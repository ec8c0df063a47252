/** What a rule is, and what it finds. */
import type { JourneyDocument } from '../../journey/document.ts'
import { once } from '../../journey/once.ts'
import type { Connection, Id, Touchpoint } from '../../journey/schema.ts'
import type { Repair } from './repairs.ts'
import type { RuleId } from './rule-ids.ts'
import type { Source } from './sources.ts'
import type { TargetName, Targets } from './targets.ts'
import type { FillTable, RowWords, TargetNames } from './telling.ts'
import type { Threshold } from './thresholds.ts'

export const severities = ['must', 'should', 'could'] as const
export type Severity = (typeof severities)[number]

/**
 * What a finding is about: a gap misses people, an insight shows that people suffer (what a map is made for, never a fault of
 * it), and a check says that the map isn't written to its end.
 */
export const subjects = ['gap', 'insight', 'check'] as const
export type Subject = (typeof subjects)[number]

/** Whether a severity is as high as the limit, or higher. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(limit)
}

/** One thing to know of a journey: what it is, in one sentence, and why it matters, in one more. */
export type Finding = Targets & {
  readonly rule: RuleId
  readonly severity: Severity
  readonly about: Subject
  readonly message: string
  readonly why: string
}

/** A finding as its rule tells it: where, and in which words. */
export type Found = Targets & { readonly message: string }

/** Where somebody says in words what a finding asks for, and what the button that leads there says. */
export type FillIn = { readonly label: string } & (
  | {
      readonly in: 'journey'
      readonly field: 'success' | 'brandPersona' | 'needs' | 'objectives'
    }
  /** The first touchpoint that the finding is about. */
  | {
      readonly in: 'touchpoint'
      readonly field: 'emotions' | 'opportunities' | 'owner' | 'measure' | 'evidence' | 'why' | 'interaction'
    }
  /** A connection that leads on from the given touchpoint, else from the first: the map waits for where it leads to. */
  | { readonly in: 'connection'; readonly touchpointId?: Id }
)

/** All that there is to say of a rule. */
export type Rule<Id extends RuleId = RuleId> = {
  readonly id: Id
  readonly severity: Severity
  readonly about: Subject
  /** A short name for panels, such as "Stage has no touchpoints". */
  readonly title: string
  /** A sharper title for one finding. */
  readonly titleOf?: (finding: Finding, document: JourneyDocument) => string
  /** What it means that nothing is found. */
  readonly passed: string
  readonly why: string
  /** Where the reason comes from. */
  readonly source: Source
  /** What to do, in one sentence to somebody who hasn't seen the map. */
  readonly advice: string
  /** What its row says behind the number of findings. */
  readonly row: RowWords
  /** What to do about one finding: a sentence that begins with the verb, without its full stop. */
  readonly step: string | ((names: TargetNames, finding: Finding) => string)
  /**
   * Whom a gap misses that names no persona: everyone who gets that far, or whoever uses one of its channels. Without it the
   * finding is about the journey itself.
   */
  readonly misses?: 'everyone' | 'channel-users'
  /** Whether its findings say of cells that somebody is missed there. */
  readonly marksMissedCells?: true
  /** The table that answers many findings at once, if words of a text field do. */
  readonly fillTable?: FillTable
  /** The targets that tell two findings of this rule apart; none where there is at most one finding in a journey. */
  readonly subject: readonly TargetName[]
  /** Whether every finding is about the awareness stage, which comes before all others. */
  readonly isAboutAwareness?: true
  /** Findings that only words can answer: where these words go. */
  readonly fillIn?: FillIn | ((document: JourneyDocument, finding: Finding) => FillIn | null)
  /**
   * How many findings of the rule are told together: as the places of each stage, marked lightly; or never. Without it more
   * than a few are one line.
   */
  readonly grouping?: 'by-stage' | 'never'
  /** What a group of one stage is called. */
  readonly groupTitle?: (stageName: string) => string
  /** The boundaries that a journey may choose for itself. */
  readonly thresholds?: readonly Threshold[]
  /** Depends on nothing but the document; what it doesn't look at can change without asking it again. */
  readonly find: (document: JourneyDocument) => readonly Found[]
  /** What answers a finding at a click, where one answer is obvious. */
  readonly repair?: (document: JourneyDocument, finding: Finding) => Repair | null
}

/** What a rule says of one touchpoint by itself, put into words once for each record. */
export function ofTouchpoint(say: (touchpoint: Touchpoint) => string): (touchpoint: Touchpoint) => Found {
  return once((touchpoint) => ({ touchpointIds: [touchpoint.id], message: say(touchpoint) }))
}

/** What a rule says of a connection and its two ends, put into words again only where one of the three changed. */
export function ofConnection(say: (from: Touchpoint, to: Touchpoint) => string) {
  const said = new WeakMap<Connection, { from: Touchpoint; to: Touchpoint; found: Found }>()
  return (connection: Connection, from: Touchpoint, to: Touchpoint): Found => {
    const before = said.get(connection)
    if (before?.from === from && before.to === to) return before.found
    const found = { connectionIds: [connection.id], touchpointIds: [from.id, to.id], message: say(from, to) }
    said.set(connection, { from, to, found })
    return found
  }
}
