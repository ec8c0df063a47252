/** Edits to a journey's saved views; each is a change of the journey's record, so it is saved and undone like any other. */
import { type Change, emptyChange } from '../change.ts'
import type { JourneyDocument } from '../document.ts'
import type { Id } from '../schema.ts'
import { rawViewsOf, type SavedView, viewsField, viewsOf } from '../views.ts'
import { updateJourney } from './edits.ts'

/** Puts a view behind the others, or in the place of the one that has its id. */
export function saveView(document: JourneyDocument, view: SavedView): Change {
  if (!hasView(document, view.id)) return writeViews(document, [...rawViewsOf(document.journey), view])
  return changeView(document, view.id, view)
}

/** A name of blanks alone is none, and changes nothing. */
export function renameView(document: JourneyDocument, viewId: Id, name: string): Change {
  const isSame = viewsOf(document.journey).some((view) => view.id === viewId && view.name === name)
  return isSame || name.trim() === '' ? emptyChange : changeView(document, viewId, { name })
}

export function removeView(document: JourneyDocument, viewId: Id): Change {
  if (!hasView(document, viewId)) return emptyChange
  return writeViews(
    document,
    rawViewsOf(document.journey).filter((raw) => idOf(raw) !== viewId),
  )
}

function hasView({ journey }: JourneyDocument, viewId: Id): boolean {
  return viewsOf(journey).some(({ id }) => id === viewId)
}

/** Fields of a view that we don't know stay as they are. */
function changeView(document: JourneyDocument, viewId: Id, fields: Partial<SavedView>): Change {
  if (!hasView(document, viewId)) return emptyChange
  return writeViews(
    document,
    rawViewsOf(document.journey).map((raw) => (idOf(raw) === viewId ? { ...Object(raw), ...fields } : raw)),
  )
}

function idOf(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined
}

function writeViews(document: JourneyDocument, views: readonly unknown[]): Change {
  const { [viewsField]: _, ...others } = document.journey.extra
  return updateJourney(document, { extra: views.length > 0 ? { ...others, [viewsField]: views } : others })
}
