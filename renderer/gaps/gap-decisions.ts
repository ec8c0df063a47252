/** What the user decides about findings and rules of the open journey; each is one undo step. */
import { bringFindingBack, dismissFinding, moveThreshold, switchRule } from '../../shared/gaps/decision-edits.ts'
import { findingKey } from '../../shared/gaps/finding-key.ts'
import type { Finding, Rule } from '../../shared/gaps/rule.ts'
import type { Threshold } from '../../shared/gaps/thresholds.ts'
import { undoWithNotice } from '../actions/undo-notice.ts'
import { edit } from '../state/document-store.ts'
import { useSession } from '../state/session-store.ts'
import { titleOf } from './finding-title.ts'

export function dismiss(finding: Finding, note: string): void {
  useSession.setState({ dismissingKey: null })
  const isDismissed = edit('Dismiss gap', (document) => dismissFinding(document, finding, note.trim()))
  if (isDismissed)
    undoWithNotice(`Dismissed “${titleOf(finding)}”. It stands below the open ones and can be brought back.`)
}

/** Letters typed one after the other are one step. */
export function changeNote(finding: Finding, note: string): void {
  edit('Change note', (document) => dismissFinding(document, finding, note), `dismissed:${findingKey(finding)}`)
}

export function bringBack(finding: Finding): void {
  edit('Bring gap back', (document) => bringFindingBack(document, finding))
}

export function askRule(rule: Rule, isAsked: boolean): void {
  edit(isAsked ? 'Switch rule on' : 'Switch rule off', (document) => switchRule(document, rule.id, isAsked))
}

export function setThreshold(threshold: Threshold, to: number): void {
  edit(
    'Change threshold',
    (document) => moveThreshold(document, threshold, to),
    `threshold:${threshold.rule}:${threshold.name}`,
  )
}
