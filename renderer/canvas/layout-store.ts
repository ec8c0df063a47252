/** The layout of the open journey, made anew when the document changes; what didn't move keeps its objects. */
import { create } from 'zustand'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import type { JourneyLayout } from '../../shared/layout/types.ts'
import { useDocument } from '../state/document-store.ts'

export const useLayout = create<{ readonly layout: JourneyLayout | null }>(() => ({ layout: null }))

useDocument.subscribe(({ document }, { document: before }) => {
  if (document === before) return
  const previous = useLayout.getState().layout
  useLayout.setState({ layout: document && layoutJourney(document, previous ? { previous } : {}) })
})

export function currentLayout(): JourneyLayout | null {
  return useLayout.getState().layout
}
