/** What the user decides about findings and rules of the open journey; each is one undo step. */
import {
  bringFindingBack,
  chooseStrictness,
  dismissFinding,
  moveThreshold,
  switchRule,
} from '../../../shared/gaps/decision-edits.ts'
import { findingKey } from '../../../shared/gaps/finding-key.ts'
import type { Finding, Rule } from '../../../shared/gaps/rule/rule.ts'
import type { Threshold } from '../../../shared/gaps/rule/thresholds.ts'
import type { Strictness } from '../../../shared/journey/fields/vocabulary.ts'
import { edit, openDocument } from '../document/document-store.ts'
import { useSession } from '../session/session-store.ts'
import { titleOf } from './finding-title.ts'
import { undoWithNotice } from './undo-notice.ts'

export function dismiss(finding: Finding, note: string): void {
  useSession.setState({ dismissingKey: null })
  const isDismissed = edit('Dismiss finding', (document) => dismissFinding(document, finding, note.trim()))
  if (isDismissed)
    undoWithNotice(`Dismissed “${titleOf(finding, openDocument())}”. Find it under Dismissed to reopen it.`)
}

/** Letters typed one after the other are one step. */
export function changeNote(finding: Finding, note: string): void {
  edit('Change note', (document) => dismissFinding(document, finding, note), `dismissed:${findingKey(finding)}`)
}

export function bringBack(finding: Finding): void {
  edit('Reopen finding', (document) => bringFindingBack(document, finding))
}

export function askRule(rule: Rule, isAsked: boolean): void {
  edit(isAsked ? 'Turn on rule' : 'Turn off rule', (document) => switchRule(document, rule.id, isAsked))
}

export function setThreshold(threshold: Threshold, to: number): void {
  edit(
    'Change limit',
    (document) => moveThreshold(document, threshold, to),
    `threshold:${threshold.rule}:${threshold.name}`,
  )
}

export function setStrictness(strictness: Strictness): void {
  edit('Change how strict the journey is', (document) => chooseStrictness(document, strictness))
}
