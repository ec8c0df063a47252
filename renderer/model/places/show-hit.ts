/** Brings what was found before the user: on the canvas, and the field that holds it in the details. */

import { inOrder } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { SearchHit } from '../../../shared/journey/search.ts'
import { openDocument } from '../document/document-store.ts'
import { goToNote, showNote } from '../editing/go-to-note.ts'
import { showTargets } from '../map-view/show-targets.ts'
import { selectNothing } from '../session/session-store.ts'
import { openPanel } from '../session/side-panel-state.ts'
import { type FieldName, markField, revealField } from './reveal.ts'

export type Found = Pick<SearchHit, 'list' | 'id' | 'field'>

export function showHit(hit: Found, isForTyping: boolean): void {
  const field = select(hit)
  if (!field) return
  openPanel('details')
  if (isForTyping) revealField(field)
  else markField(field)
}

/** Selects the record of a hit and says which field of the details to show. */
function select({ list, id, field }: Found): FieldName | null {
  switch (list) {
    case 'touchpoints':
      showTargets({ touchpointIds: [id] })
      return field as FieldName
    case 'connections':
      showTargets({ connectionIds: [id] })
      return 'name'
    case 'stages':
      showTargets({ stageIds: [id] })
      return 'name'
    case 'channels':
      showTargets({ channelIds: [id] })
      return 'name'
    case 'personas':
    case 'needs':
    case 'objectives':
      selectNothing()
      return `${list}:${id}`
    case 'opportunities':
    case 'quotes':
      selectTouchpoint(openDocument()[list].get(id)?.touchpointIds[0])
      return `${list}:${id}:${field}`
    case 'measures':
      selectSubject(id)
      return `${list}:${id}:${field}`
    case 'notes':
      // The text is written on the note itself; what else is known of it is in the details.
      if (field === 'text') {
        goToNote(id)
        return null
      }
      showNote(id)
      return `notes:${id}:${field}`
    case 'images':
      return selectShowing(id)
    case 'agenda':
    case 'ballots':
      selectNothing()
      return null
    case 'journey':
      selectNothing()
      return field as FieldName
  }
}

/** An image is in the details of the first touchpoint that shows it, or of whom it portrays. */
function selectShowing(imageId: Id): FieldName {
  const { touchpoints, personas } = openDocument()
  const touchpoint = inOrder(touchpoints).find(({ imageIds }) => imageIds.includes(imageId))
  selectTouchpoint(touchpoint?.id)
  if (touchpoint) return `images:${imageId}:alt`
  const persona = inOrder(personas).find((one) => one.imageId === imageId)
  return persona ? `personas:${persona.id}` : 'brand'
}

/** Of what is about no touchpoint, the journey's own details are shown. */
function selectTouchpoint(touchpointId: Id | undefined): void {
  if (touchpointId === undefined) selectNothing()
  else showTargets({ touchpointIds: [touchpointId] })
}

/** A measure is in the details of what it is about; an objective's are in those of the journey. */
function selectSubject(measureId: Id): void {
  const measure = openDocument().measures.get(measureId)
  if (measure?.stageId) showTargets({ stageIds: [measure.stageId] })
  else selectTouchpoint(measure?.touchpointId ?? undefined)
}
