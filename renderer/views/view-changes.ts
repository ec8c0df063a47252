/** What the user does with saved views; each change is one undo step of the journey. */

import { isFiltering } from '../../shared/journey/filter.ts'
import type { Part } from '../../shared/journey/part.ts'
import { partThatIsThere } from '../../shared/journey/part.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { removeView, renameView, saveView } from '../../shared/journey/view-edits.ts'
import type { SavedView } from '../../shared/journey/views.ts'
import { undoWithNotice } from '../actions/undo-notice.ts'
import { setView } from '../canvas/view-port.ts'
import { useFilter } from '../filters/filter-store.ts'
import { showInsights } from '../insights/insight-settings.ts'
import { useInsights } from '../insights/insight-store.ts'
import { fold } from '../state/collapsed.ts'
import { edit, openDocument } from '../state/document-store.ts'
import { newId } from '../state/new-id.ts'
import { notify, selectNothing, selectStage, selectTouchpoints, useSession } from '../state/session-store.ts'
import { shownNow } from './shown-now.ts'
import { closeViews, savedViews, useViews } from './view-store.ts'

/** Keeps what is shown now under a name; without one it is numbered. */
export function saveShown(name: string, part: Part): void {
  const view: SavedView = { id: newId(), name: name.trim() || `View ${savedViews().length + 1}`, part, ...shownNow() }
  if (!edit('Save view', (document) => saveView(document, view))) return
  useViews.setState({ currentId: view.id })
  closeViews()
  notify(`Saved as the view “${view.name}”. V shows all views, Export draws one.`)
}

/** Lets a view show what is shown now; its name and its part stay. */
export function updateToShown(view: SavedView): void {
  edit('Update view', (document) => saveView(document, { ...view, ...shownNow() }))
  useViews.setState({ currentId: view.id })
  undoWithNotice(`“${view.name}” now shows what you see.`)
}

export function rename(viewId: Id, name: string): void {
  edit('Rename view', (document) => renameView(document, viewId, name.trim()))
  useViews.setState({ renamingId: null })
}

export function remove({ id, name }: SavedView): void {
  if (edit('Delete view', (document) => removeView(document, id))) undoWithNotice(`The view “${name}” is deleted.`)
}

/** Shows the journey as it was when the view was saved, as far as what it names is still there. */
export function goToView(view: SavedView): void {
  closeViews()
  useViews.setState({ currentId: view.id })
  useSession.setState({ strategyTab: null, isJourneyPageOpen: false })
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
