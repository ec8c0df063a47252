/** What a repair would make of the journey, shown on the canvas before anything is changed. */
import { create } from 'zustand'
import { draftChange, type Repair } from '../../../shared/gaps/rule/repairs.ts'
import type { Finding } from '../../../shared/gaps/rule/rule.ts'
import { ruleOf } from '../../../shared/gaps/rules/index.ts'
import type { Change } from '../../../shared/journey/change.ts'
import { applyChange } from '../../../shared/journey/change.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { cellKey } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { Box, JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { useDocument } from '../document/document-store.ts'
import { currentGaps } from '../document/gap-store.ts'
import { newId } from '../document/new-id.ts'
import { currentLayout, layoutInWindow } from './layout-store.ts'
import { rememberView, revealBox } from './view-port.ts'

export type Preview = {
  readonly finding: Finding
  readonly change: Change
  /** The journey as it would be, and where everything would stand. */
  readonly document: JourneyDocument
  readonly layout: JourneyLayout
  /** The records that would be new or other than they are. */
  readonly touchedIds: ReadonlySet<Id>
}

export const usePreview = create<{ readonly preview: Preview | null }>(() => ({ preview: null }))

/** Milliseconds: a pointer on its way elsewhere shows nothing. */
const pause = 140

let timer: ReturnType<typeof setTimeout> | undefined
let returnView: () => void = () => {}

/** Shows what the one-click repair of a finding would do, if it has one. */
export function previewRepair(finding: Finding): void {
  clearTimeout(timer)
  timer = setTimeout(() => show(finding), pause)
}

export function endPreview(): void {
  clearTimeout(timer)
  if (!usePreview.getState().preview) return
  usePreview.setState({ preview: null })
  returnView()
}

/** The edit that is previewed for this finding, so that applying it makes what was seen; null where another one is. */
export function takePreviewed(finding: Finding): Change | null {
  const { preview } = usePreview.getState()
  clearTimeout(timer)
  usePreview.setState({ preview: null })
  return preview?.finding === finding ? preview.change : null
}

function show(finding: Finding): void {
  const { document } = currentGaps()
  const repair = document && ruleOf(finding.rule).repair?.(document, finding)
  const previous = currentLayout()
  if (!repair || !previous) return
  const change = changeOf(document, repair)
  const after = applyChange(document, change)
  const layout = layoutInWindow(after, previous)
  usePreview.setState({ preview: { finding, change, document: after, layout, touchedIds: touchedIn(change) } })
  returnView = rememberView()
  const box = placeOf(change, layout)
  if (box) revealBox(box)
}

/** What has no words yet is shown without them. */
function changeOf(document: JourneyDocument, repair: Repair): Change {
  return 'draft' in repair ? draftChange(document, repair.draft, newId(), '') : repair.make(newId)
}

function touchedIn({ stages, channels, touchpoints, connections }: Change): ReadonlySet<Id> {
  return new Set(
    [stages, channels, touchpoints, connections].flatMap((part) => [
      ...(part?.added ?? []).map(({ id }) => id),
      ...(part?.updated ?? []).map(([, { id }]) => id),
    ]),
  )
}

/** Where the eye should go: the first new card, else the first new line. */
function placeOf({ touchpoints, connections }: Change, layout: JourneyLayout): Box | undefined {
  const touchpoint = touchpoints?.added[0]
  if (touchpoint) return layout.cards.get(touchpoint.id) ?? layout.cells.get(cellKey(touchpoint))
  const path = layout.connections.get(connections?.added[0]?.id ?? '')
  return path && { x: path.labelAt.x - 90, y: path.labelAt.y - 60, width: 180, height: 120 }
}

// What is edited meanwhile is seen at once, and a preview of what was is worth nothing.
useDocument.subscribe(({ document }, before) => {
  if (document !== before.document) endPreview()
})
