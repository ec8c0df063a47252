/** Brings what was found before the user: on the canvas, and the field that holds it in the details. */
import type { SearchHit } from '../../shared/journey/search.ts'
import { showTargets } from '../canvas/show-targets.ts'
import { type FieldName, markField, revealField } from '../inspector/reveal.ts'
import { goToNote } from '../notes/go-to-note.ts'
import { openPanel } from '../side-panel/side-panel-state.ts'
import { selectNothing } from '../state/session-store.ts'

export function showHit(hit: SearchHit, isForTyping: boolean): void {
  const field = select(hit)
  if (!field) return
  openPanel('details')
  if (isForTyping) revealField(field)
  else markField(field)
}

/** Selects the record of a hit and says which field of the details to show. */
function select({ list, id, field }: SearchHit): FieldName | null {
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
    case 'notes':
      goToNote(id)
      return null
    case 'journey':
      selectNothing()
      return field as FieldName
  }
}
