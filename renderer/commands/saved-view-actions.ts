/** Actions about saved views. Those that go to one are as many as the open journey has. */

import { useDocument } from '../model/document/document-store.ts'
import { currentView, openViews, savedViews, useViews } from '../model/document/view-store.ts'
import { isOnCanvas } from '../model/editing/selected.ts'
import { goToNextView, goToView, remove, updateToShown } from '../model/editing/view-changes.ts'
import { isMapInFront, useSession } from '../model/session/session-store.ts'
import type { Action } from '../registry/action.ts'

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
    shortcuts: ['Alt+V', 'Mod+Shift+K'],
    keywords: 'bookmark perspective lens show',
    isEnabled: isOnMap,
    run: () => openViews(),
  },
  {
    id: 'save-view',
    label: 'Save view…',
    menu: 'View',
    group: 6,
    shortcuts: ['Alt+Shift+V'],
    keywords: 'bookmark remember name filter zoom lanes',
    isEnabled: canEdit,
    run: () => openViews({ isSaving: true }),
  },
  {
    id: 'update-view',
    label: 'Update view',
    menu: 'View',
    group: 6,
    shortcuts: [],
    keywords: 'bookmark overwrite',
    isEnabled: hasCurrent,
    run: withCurrent(updateToShown),
  },
  {
    id: 'rename-view',
    label: 'Rename view',
    menu: 'View',
    group: 6,
    shortcuts: [],
    keywords: 'bookmark name',
    isEnabled: hasCurrent,
    run: withCurrent(({ id }) => openViews({ renamingId: id })),
  },
  {
    id: 'delete-view',
    label: 'Delete view',
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
