/** The layout of the open journey, made anew when the document changes; what didn't move keeps its objects. */
import { create } from 'zustand'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import type { JourneyLayout } from '../../shared/layout/types.ts'
import { currentCollapsed } from '../state/collapsed.ts'
import { useDocument } from '../state/document-store.ts'
import { useSettings } from '../state/settings-store.ts'

export const useLayout = create<{ readonly layout: JourneyLayout | null }>(() => ({ layout: null }))

function update(): void {
  const { document } = useDocument.getState()
  const previous = useLayout.getState().layout
  const collapsed = currentCollapsed()
  useLayout.setState({ layout: document && layoutJourney(document, { collapsed, ...(previous ? { previous } : {}) }) })
}

useDocument.subscribe(({ document }, before) => document !== before.document && update())
useSettings.subscribe(({ collapsed }, before) => collapsed !== before.collapsed && update())

export function currentLayout(): JourneyLayout | null {
  return useLayout.getState().layout
}
