/** What the user does with saved views; each change is one undo step of the journey. */

import { removeView, renameView, saveView } from '../../../shared/journey/edits/view-edits.ts'
import { isFiltering } from '../../../shared/journey/filter.ts'
import type { Part } from '../../../shared/journey/part-of-journey.ts'
import { partThatIsThere } from '../../../shared/journey/part-of-journey.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { SavedView } from '../../../shared/journey/views.ts'
import { fold } from '../document/collapsed.ts'
import { edit, openDocument } from '../document/document-store.ts'
import { useFilter } from '../document/filter-store.ts'
import { showInsights } from '../document/insight-settings.ts'
import { newId } from '../document/new-id.ts'
import { closeViews, openViews, savedViews, useViews } from '../document/view-store.ts'
import { setView } from '../map-view/view-port.ts'
import { useInsights } from '../session/insight-store.ts'
import { notify, selectNothing, selectStage, selectTouchpoints, useSession } from '../session/session-store.ts'
import { shownNow } from './shown-now.ts'
import { undoWithNotice } from './undo-notice.ts'

/** Keeps what is shown now under a name; without one it is numbered. */
export function saveShown(name: string, part: Part): void {
  const view: SavedView = { id: newId(), name: name.trim() || `View ${savedViews().length + 1}`, part, ...shownNow() }
  if (!edit('Save view', (document) => saveView(document, view))) return
  useViews.setState({ currentId: view.id })
  closeViews()
  notify(`Saved view “${view.name}”.`, {
    action: { label: 'Show all views', run: () => openViews() },
    isOver: () => !savedViews().some(({ id }) => id === view.id),
  })
}

/** Lets a view show what is shown now; its name and its part stay. */
export function updateToShown(view: SavedView): void {
  const isChanged = edit('Update view', (document) => saveView(document, { ...view, ...shownNow() }))
  useViews.setState({ currentId: view.id })
  const message = `Updated view “${view.name}”.`
  if (isChanged) undoWithNotice(message)
  else notify(message)
}

export function rename(viewId: Id, name: string): void {
  edit('Rename view', (document) => renameView(document, viewId, name.trim()))
  useViews.setState({ renamingId: null })
}

export function remove({ id, name }: SavedView): void {
  if (edit('Delete view', (document) => removeView(document, id))) undoWithNotice(`Deleted saved view “${name}”.`)
}

/** Shows the journey as it was when the view was saved, as far as what it names is still there. */
export function goToView(view: SavedView): void {
  closeViews()
  useViews.setState({ currentId: view.id })
  useSession.setState({ view: 'map', isOutlineOpen: false })
  showInsights(view.lanes)
  useInsights.setState({ hiddenPersonaIds: new Set(view.hiddenPersonaIds) })
  useFilter.setState({ filter: view.filter, isBarOpen: isFiltering(view.filter) })
  fold(view.folded)
  selectPart(partThatIsThere(openDocument(), view.part))
  setView(view.place)
}

function selectPart(part: Part): void {
  if (part.of === 'stage') selectStage(part.stageId)
  else if (part.of === 'selection') selectTouchpoints(part.touchpointIds)
  else selectNothing()
}

/** The view after the one that was gone to last; after the last comes the first. */
export function goToNextView(step: 1 | -1): void {
  const views = savedViews()
  const at = views.findIndex(({ id }) => id === useViews.getState().currentId)
  const next = views[(at < 0 && step < 0 ? views.length - 1 : at + step + views.length) % views.length]
  if (next) goToView(next)
}
