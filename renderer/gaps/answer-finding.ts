/** What the user does about a finding: see it, answer it with one click, or write what it asks for. */

import { findingKey } from '../../shared/gaps/finding-key.ts'
import type { Mark } from '../../shared/gaps/marks.ts'
import type { Finding, Repair } from '../../shared/gaps/rule.ts'
import { ruleOf } from '../../shared/gaps/rules/index.ts'
import type { Change } from '../../shared/journey/change.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { editTitleOf } from '../actions/titles.ts'
import { titleMergeKey } from '../actions/touchpoint-edits.ts'
import { focusCanvas } from '../canvas/focus-canvas.ts'
import { showTargets } from '../canvas/show-targets.ts'
import { revealField } from '../inspector/reveal.ts'
import { openPanel } from '../side-panel/side-panel-state.ts'
import { edit } from '../state/document-store.ts'
import { newId } from '../state/new-id.ts'
import { selectNothing, selectTouchpoints, useSession } from '../state/session-store.ts'
import { type FillIn, fillInFor, hasPlace } from './fill-in.ts'
import { walkOrder } from './finding-groups.ts'
import { currentGaps, type GapState } from './gap-store.ts'
import { takePreviewed } from './repair-preview.ts'

/** Brings the place of a finding into view. */
export function showFinding(finding: Finding): void {
  if (hasPlace(finding)) showTargets(finding)
  else selectNothing()
  useSession.setState({ shownFindingKey: findingKey(finding) })
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
  const repair = ruleOf(finding.rule)?.repair?.(journey, finding) ?? null
  if (repair) return { label: repair.label, isRepair: true, run: () => applyRepair(finding, repair) }
  const [touchpointId] = finding.touchpointIds ?? []
  if (touchpointId !== undefined && leadsNowhere.has(finding.rule)) {
    return { label: 'Connect it', isRepair: false, run: () => beginConnection(finding, touchpointId) }
  }
  const fillIn = fillInFor(finding)
  return fillIn && { label: fillIn.label, isRepair: false, run: () => beginFillIn(finding, fillIn) }
}

const leadsNowhere: ReadonlySet<string> = new Set(['orphan', 'dead-end'])

/** The canvas waits for the touchpoint to lead to: the next one that is chosen. */
function beginConnection(finding: Finding, touchpointId: Id): void {
  showFinding(finding)
  selectTouchpoints([touchpointId])
  useSession.setState({ connectingFromId: touchpointId, reconnecting: null })
  focusCanvas()
}

/** One undo step; where it made a touchpoint, typing its title belongs to the same step. */
function applyRepair(finding: Finding, repair: Repair): void {
  const { change, createdTouchpointId: id } = takePreviewed(finding) ?? repair.make(newId)
  edit(repair.label, () => change, id === undefined ? undefined : titleMergeKey(id))
  if (id === undefined) {
    showMade(finding, change)
    return
  }
  showTargets({ touchpointIds: [id] })
  selectTouchpoints([id])
  editTitleOf(id)
  useSession.setState({ shownFindingKey: null })
}

/** Selects what a repair made or changed; where that has no place on the canvas, what the finding was about. */
function showMade(finding: Finding, { touchpoints, connections }: Change): void {
  const changed = (touchpoints?.updated ?? []).map(([, touchpoint]) => touchpoint)
  const touchpointIds = [...changed, ...(touchpoints?.added ?? [])].map(({ id }) => id)
  const connectionIds = (connections?.added ?? []).map(({ id }) => id)
  if (touchpointIds.length > 0) showTargets({ touchpointIds })
  else if (connectionIds.length > 0) showTargets({ connectionIds })
  else showFinding(finding)
  useSession.setState({ shownFindingKey: null })
}

function beginFillIn(finding: Finding, { field, touchpointId }: FillIn): void {
  showFinding(finding)
  if (touchpointId === null) selectNothing()
  else selectTouchpoints([touchpointId])
  openPanel('details')
  revealField(field)
}

/** The finding that is shown now; null where none is, or where it has been answered. */
export function shownFinding({ findings }: GapState): Finding | null {
  const { shownFindingKey } = useSession.getState()
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

/** Goes on to the next finding or back to the one before, gravest first, round and round. */
export function stepFinding(step: 1 | -1): void {
  const { document, findings } = currentGaps()
  if (!document || findings.length === 0) return
  const walk = walkOrder(document, findings)
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
