/** Naming what stands on the map beside the touchpoints; letters that follow each other are one undo step. */

import type { HeaderDraft } from '../../../shared/gaps/rule/repairs.ts'
import { draftChange } from '../../../shared/gaps/rule/repairs.ts'
import { updateConnection } from '../../../shared/journey/edits/edits.ts'
import { removeChannel, removeStage, updateChannel, updateStage } from '../../../shared/journey/edits/grid-edits.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { edit, useDocument } from '../document/document-store.ts'

type HeaderList = 'stages' | 'channels'

const headerEdits = {
  stages: { noun: 'stage', update: updateStage, remove: removeStage },
  channels: { noun: 'channel', update: updateChannel, remove: removeChannel },
} as const

/** @param draft what is there only once it has a letter */
export function nameHeader(list: HeaderList, id: Id, name: string, draft?: HeaderDraft): void {
  const { noun, update } = headerEdits[list]
  if (isThere(list, id)) edit(`Rename ${noun}`, (document) => update(document, id, { name }), nameMergeKey(list, id))
  else if (draft && name.trim() !== '') {
    edit(`Add ${noun}`, (document) => draftChange(document, draft, id, name), nameMergeKey(list, id))
  }
}

/** A draft that got no name was never wanted: it goes, and its undo step with it. */
export function finishHeaderDraft(list: HeaderList, id: Id): void {
  const { noun, remove } = headerEdits[list]
  const record = useDocument.getState().document?.[list].get(id)
  if (record?.name.trim() === '') edit(`Delete ${noun}`, (document) => remove(document, id), nameMergeKey(list, id))
}

function isThere(list: HeaderList, id: Id): boolean {
  return useDocument.getState().document?.[list].has(id) ?? false
}

function nameMergeKey(list: HeaderList, id: Id): string {
  return `${list}:${id}:name`
}

export function labelConnection(id: Id, label: string): void {
  edit('Edit label', (document) => updateConnection(document, id, { label }), `connections:${id}:label`)
}
