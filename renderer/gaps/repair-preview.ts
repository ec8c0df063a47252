/** What a repair would make of the journey, shown on the canvas before anything is changed. */
import { create } from 'zustand'
import type { Finding, Repair } from '../../shared/gaps/rule.ts'
import { ruleOf } from '../../shared/gaps/rules/index.ts'
import { applyChange, type Change } from '../../shared/journey/change.ts'
import { cellKey, type JourneyDocument } from '../../shared/journey/document.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import type { Box, JourneyLayout } from '../../shared/layout/types.ts'
import { currentLayout } from '../canvas/layout-store.ts'
import { rememberView, revealBox } from '../canvas/view-port.ts'
import { currentCollapsed } from '../state/collapsed.ts'
import { useDocument } from '../state/document-store.ts'
import { newId } from '../state/new-id.ts'
import { currentGaps } from './gap-store.ts'

type Made = ReturnType<Repair['make']>

export type Preview = {
  readonly finding: Finding
  readonly made: Made
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
export function takePreviewed(finding: Finding): Made | null {
  const { preview } = usePreview.getState()
  clearTimeout(timer)
  usePreview.setState({ preview: null })
  return preview?.finding === finding ? preview.made : null
}

function show(finding: Finding): void {
  const { document } = currentGaps()
  const repair = document && ruleOf(finding.rule)?.repair?.(document, finding)
  const previous = currentLayout()
  if (!repair || !previous) return
  const made = repair.make(newId)
  const after = applyChange(document, made.change)
  const layout = layoutJourney(after, { previous, collapsed: currentCollapsed() })
  usePreview.setState({ preview: { finding, made, document: after, layout, touchedIds: touchedIn(made.change) } })
  returnView = rememberView()
  const box = placeOf(made.change, layout)
  if (box) revealBox(box)
}

function touchedIn({ stages, channels, touchpoints, connections }: Change): ReadonlySet<Id> {
  return new Set(
    [stages, channels, touchpoints, connections].flatMap((part) => [
      ...(part?.added ?? []).map(({ id }) => id),
      ...(part?.updated ?? []).map(([, { id }]) => id),
    ]),
  )
}

/** Where the eye should go: the first card that is new or other, else the first new line. */
function placeOf({ touchpoints, connections }: Change, layout: JourneyLayout): Box | undefined {
  const touchpoint = touchpoints?.added[0] ?? touchpoints?.updated[0]?.[1]
  if (touchpoint) return layout.cards.get(touchpoint.id) ?? layout.cells.get(cellKey(touchpoint))
  const path = layout.connections.get(connections?.added[0]?.id ?? '')
  return path && { x: path.labelAt.x - 90, y: path.labelAt.y - 60, width: 180, height: 120 }
}

// What is edited meanwhile is seen at once, and a preview of what was is worth nothing.
useDocument.subscribe(({ document }, before) => {
  if (document !== before.document) endPreview()
})
