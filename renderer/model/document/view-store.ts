/** Which saved view was gone to last, and whether the list of them is open. */
import { create } from 'zustand'
import type { Id } from '../../../shared/journey/schema.ts'
import { type SavedView, viewsOf } from '../../../shared/journey/views.ts'
import { useDocument } from './document-store.ts'

type ViewState = {
  readonly isOpen: boolean
  /** Whether the list was opened to give what is shown a name. */
  readonly isSaving: boolean
  readonly currentId: Id | null
  readonly renamingId: Id | null
}

const nothing: ViewState = { isOpen: false, isSaving: false, currentId: null, renamingId: null }

export const useViews = create<ViewState>(() => nothing)

useDocument.subscribe(({ document }, before) => {
  if (document?.journey.id !== before.document?.journey.id) useViews.setState(nothing)
})

const none: readonly SavedView[] = []

/** The views of the open journey. */
export function savedViews({ document } = useDocument.getState()): readonly SavedView[] {
  return document ? viewsOf(document.journey) : none
}

/** The view that was gone to last, as far as it is still there. */
export function currentView(): SavedView | undefined {
  const { currentId } = useViews.getState()
  return savedViews().find(({ id }) => id === currentId)
}

export function openViews(change: Partial<Pick<ViewState, 'isSaving' | 'renamingId'>> = {}): void {
  useViews.setState({ isOpen: true, isSaving: false, renamingId: null, ...change })
}

export function closeViews(): void {
  useViews.setState({ isOpen: false, isSaving: false, renamingId: null })
}
