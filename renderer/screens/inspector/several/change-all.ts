/** Changing a field of all selected touchpoints. */

import { updateTouchpoints } from '../../../../shared/journey/edits/several-edits.ts'
import type { Touchpoint } from '../../../../shared/journey/schema.ts'
import { edit, endMerge } from '../../../model/document/document-store.ts'

export type Several = { readonly touchpoints: readonly Touchpoint[] }
type FieldsOf = (touchpoint: Touchpoint) => Partial<Touchpoint> | null

/** A choice: one undo step. */
export function chooseForAll(label: string, { touchpoints }: Several, fieldsOf: FieldsOf): void {
  endMerge()
  edit(label, (document) => updateTouchpoints(document, idsOf(touchpoints), fieldsOf))
}

/** Letters that follow each other are one undo step until the field loses the focus. */
export function typeForAll(label: string, { touchpoints }: Several, field: string, fieldsOf: FieldsOf): void {
  const ids = idsOf(touchpoints)
  edit(label, (document) => updateTouchpoints(document, ids, fieldsOf), `several:${ids.join()}:${field}`)
}

export function idsOf(touchpoints: readonly Touchpoint[]): string[] {
  return touchpoints.map(({ id }) => id)
}
