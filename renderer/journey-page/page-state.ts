/** Opening and leaving the front page of the journey. */

import type { Id } from '../../shared/journey/schema.ts'
import { focusCanvas } from '../canvas/focus-canvas.ts'
import { showTargets } from '../canvas/show-targets.ts'
import { useDocument } from '../state/document-store.ts'
import { selectNothing, useSession } from '../state/session-store.ts'

export type PageItem = `${'personas' | 'needs' | 'objectives'}:${Id}`

useDocument.subscribe(({ document }, before) => {
  if (document?.journey.id !== before.document?.journey.id) useSession.setState({ isJourneyPageOpen: false })
})

// Whoever goes from the map to the strategy or back wants to see it.
useSession.subscribe(({ strategyTab }, before) => {
  if (strategyTab !== before.strategyTab) useSession.setState({ isJourneyPageOpen: false })
})

/** Opens the page at its beginning, or at one persona, need or objective. */
export function openJourneyPage(item?: PageItem): void {
  selectNothing()
  useSession.setState({ isJourneyPageOpen: true, editing: null })
  requestAnimationFrame(() => {
    const page = document.querySelector<HTMLElement>('[data-journey-page]')
    const place = item && page?.querySelector<HTMLElement>(`[data-page-item="${CSS.escape(item)}"]`)
    place?.scrollIntoView({ block: 'center' })
    const target = place?.querySelector<HTMLElement>('input, textarea') ?? page
    target?.focus({ preventScroll: true })
  })
}

export function closeJourneyPage(): void {
  useSession.setState({ isJourneyPageOpen: false })
  requestAnimationFrame(focusCanvas)
}

/** Leaves the page for a touchpoint on the canvas. */
export function goToTouchpoint(touchpointId: Id): void {
  closeJourneyPage()
  showTargets({ touchpointIds: [touchpointId] })
}
