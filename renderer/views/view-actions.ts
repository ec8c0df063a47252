/** Actions about saved views. Those that go to one are as many as the open journey has. */
import type { Action } from '../actions/action.ts'
import { useDocument } from '../state/document-store.ts'
import { isMapInFront, useSession } from '../state/session-store.ts'
import { goToNextView, goToView, remove, updateToShown } from './view-changes.ts'
import { currentView, openViews, savedViews, useViews } from './view-store.ts'

const isOnCanvas = () => useSession.getState().screen === 'canvas'
const isOnMap = () => isMapInFront(useSession.getState())
const canEdit = () => isOnMap() && useDocument.getState().readOnly === null
const hasViews = () => isOnCanvas() && savedViews().length > 0
const hasCurrent = () => canEdit() && currentView() !== undefined

function withCurrent(run: (view: NonNullable<ReturnType<typeof currentView>>) => void): () => void {
  return () => {
    const view = currentView()
    if (view) run(view)
  }
}

export const savedViewActions: readonly Action[] = [
  {
    id: 'views',
    label: 'Saved views',
    menu: 'View',
    group: 6,
    shortcuts: ['V', 'Mod+Shift+K'],
    keywords: 'bookmark perspective lens show',
    isEnabled: isOnMap,
    run: () => openViews(),
  },
  {
    id: 'save-view',
    label: 'Save what is shown as a view…',
    menu: 'View',
    group: 6,
    shortcuts: ['Shift+V'],
    keywords: 'bookmark remember name filter zoom lanes',
    isEnabled: canEdit,
    run: () => openViews({ isSaving: true }),
  },
  {
    id: 'update-view',
    label: 'Update the view to what is shown',
    menu: 'View',
    group: 6,
    shortcuts: [],
    keywords: 'bookmark overwrite',
    isEnabled: hasCurrent,
    run: withCurrent(updateToShown),
  },
  {
    id: 'rename-view',
    label: 'Rename the view',
    menu: 'View',
    group: 6,
    shortcuts: [],
    keywords: 'bookmark name',
    isEnabled: hasCurrent,
    run: withCurrent(({ id }) => openViews({ renamingId: id })),
  },
  {
    id: 'delete-view',
    label: 'Delete the view',
    menu: 'View',
    group: 6,
    shortcuts: [],
    keywords: 'bookmark remove',
    isEnabled: hasCurrent,
    run: withCurrent(remove),
  },
  {
    id: 'next-view',
    label: 'Next saved view',
    menu: 'Go',
    group: 8,
    shortcuts: ['Alt+PageDown'],
    keywords: 'bookmark',
    isEnabled: hasViews,
    run: () => goToNextView(1),
  },
  {
    id: 'previous-view',
    label: 'Previous saved view',
    menu: 'Go',
    group: 8,
    shortcuts: ['Alt+PageUp'],
    keywords: 'bookmark',
    isEnabled: hasViews,
    run: () => goToNextView(-1),
  },
]

/** One for each view of the open journey; the first nine have a number. */
export function goToViewActions(): readonly Action[] {
  return savedViews().map((view, index) => ({
    id: `view-${view.id}`,
    label: `Go to view: ${view.name}`,
    menu: 'Go',
    group: 8,
    shortcuts: index < 9 ? [`Alt+${index + 1}`] : [],
    keywords: 'saved bookmark',
    isEnabled: isOnCanvas,
    isChecked: () => useViews.getState().currentId === view.id,
    run: () => goToView(view),
  }))
}
