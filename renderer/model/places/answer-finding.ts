/** What the user does about a finding: see it, answer it with one click, or write what it asks for. */

import { findingKey } from '../../../shared/gaps/finding-key.ts'
import type { Mark } from '../../../shared/gaps/mark.ts'
import type { Repair } from '../../../shared/gaps/rule/repairs.ts'
import type { FillIn, Finding } from '../../../shared/gaps/rule/rule.ts'
import { hasPlace } from '../../../shared/gaps/rule/targets.ts'
import { ruleOf } from '../../../shared/gaps/rules/index.ts'
import type { Change } from '../../../shared/journey/change.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { findingsInOrder } from '../../../shared/tells/findings-in-order.ts'
import { edit } from '../document/document-store.ts'
import type { GapState } from '../document/gap-store.ts'
import { currentGaps } from '../document/gap-store.ts'
import { newId } from '../document/new-id.ts'
import { beginDraft } from '../editing/begin-draft.ts'
import { focusCanvas } from '../map-view/focus-canvas.ts'
import { takePreviewed } from '../map-view/repair-preview.ts'
import { showTargets } from '../map-view/show-targets.ts'
import { selectNothing, selectTouchpoints, useSession } from '../session/session-store.ts'
import { openPanel } from '../session/side-panel-state.ts'
import { type FieldName, revealField } from './reveal.ts'

/** Brings the place of a finding into view. */
export function showFinding(finding: Finding): void {
  if (hasPlace(finding)) showTargets(finding)
  else selectNothing()
  useSession.setState({ shownFindingKey: findingKey(finding), openRule: finding.rule })
}

/** Opens what a mark says in the panel; the same mark again goes on to its next finding. */
export function openMark({ findings }: Mark): void {
  const { shownFindingKey } = useSession.getState()
  const place = findings.findIndex((finding) => findingKey(finding) === shownFindingKey)
  const next = findings[(place + 1) % findings.length]
  if (!next) return
  openPanel('gaps')
  showFinding(next)
}

/** `isRepair`: it changes the journey at once; else it opens the field in which the answer is written. */
export type Answer = { readonly label: string; readonly isRepair: boolean; readonly run: () => void }

/** The one button that answers a finding; null where only thinking helps. */
export function answerTo(journey: JourneyDocument, finding: Finding): Answer | null {
  const rule = ruleOf(finding.rule)
  const repair = rule.repair?.(journey, finding) ?? null
  if (repair) return { label: repair.label, isRepair: true, run: () => applyRepair(finding, repair) }
  const fillIn = typeof rule.fillIn === 'function' ? rule.fillIn(journey, finding) : rule.fillIn
  const run = fillIn && beginningOf(finding, fillIn)
  return run ? { label: fillIn.label, isRepair: false, run } : null
}

/** Leads to where the words go; null where there is no touchpoint that they could be about. */
function beginningOf(finding: Finding, fillIn: FillIn): (() => void) | null {
  const [first] = finding.touchpointIds ?? []
  if (fillIn.in === 'journey') return () => beginFillIn(finding, fillIn.field, null)
  if (fillIn.in === 'touchpoint') return first === undefined ? null : () => beginFillIn(finding, fillIn.field, first)
  const from = fillIn.touchpointId ?? first
  return from === undefined ? null : () => beginConnection(finding, from)
}

/** The canvas waits for the touchpoint to lead to: the next one that is chosen. */
function beginConnection(finding: Finding, touchpointId: Id): void {
  showFinding(finding)
  selectTouchpoints([touchpointId])
  useSession.setState({ connectingFromId: touchpointId, reconnecting: null })
  focusCanvas()
}

/** One undo step; what is to be added is there from its first letter on. */
function applyRepair(finding: Finding, repair: Repair): void {
  const previewed = takePreviewed(finding)
  if ('draft' in repair) {
    beginDraft(repair.draft)
    return
  }
  const change = previewed ?? repair.make(newId)
  if (edit(repair.label, () => change)) showMade(finding, change)
}

/** Selects the connections that a repair made; where it made none, what the finding was about. */
function showMade(finding: Finding, { connections }: Change): void {
  const connectionIds = (connections?.added ?? []).map(({ id }) => id)
  if (connectionIds.length > 0) showTargets({ connectionIds })
  else showFinding(finding)
  useSession.setState({ shownFindingKey: null })
}

/** @param touchpointId what has to be selected for the field to be there; null is the journey itself */
function beginFillIn(finding: Finding, field: FieldName, touchpointId: Id | null): void {
  showFinding(finding)
  if (touchpointId === null) selectNothing()
  else selectTouchpoints([touchpointId])
  openPanel('details')
  revealField(field)
}

/** The finding that is shown now; null where none is, or where it has been answered. */
export function shownFinding({ findings }: GapState): Finding | null {
  const { shownFindingKey } = useSession.getState()
  // Menus ask at each selection, and a large grid has a finding a cell.
  if (shownFindingKey === null) return null
  return findings.find((finding) => findingKey(finding) === shownFindingKey) ?? null
}

/** Answers a finding as the journey is now, which may be newer than the report that is on the screen. */
export function answerFinding(finding: Finding): void {
  const { document, findings } = currentGaps()
  const key = findingKey(finding)
  const current = findings.find((other) => findingKey(other) === key)
  if (document && current) answerTo(document, current)?.run()
}

export function answerShownFinding(): void {
  const finding = shownFinding(currentGaps())
  if (finding) answerFinding(finding)
}

/** Opens the panel where the note is written. */
export function dismissShownFinding(): void {
  const finding = shownFinding(currentGaps())
  if (!finding) return
  openPanel('gaps')
  useSession.setState({ dismissingKey: findingKey(finding) })
}

let lastPlace = 0

/** Goes on to the next finding of the panel or back to the one before, round and round. */
export function stepFinding(step: 1 | -1): void {
  const { document, report } = currentGaps()
  const walk = document && report ? findingsInOrder(document, report) : []
  if (walk.length === 0) return
  const { shownFindingKey } = useSession.getState()
  const place = walk.findIndex((finding) => findingKey(finding) === shownFindingKey)
  // Where the shown finding was answered meanwhile, the one that took its place comes next.
  const wanted = place >= 0 ? place + step : step === 1 ? lastPlace : lastPlace - 1
  lastPlace = (wanted + walk.length) % walk.length
  const next = walk[lastPlace]
  if (!next) return
  openPanel('gaps')
  showFinding(next)
}
