/** Reading and writing single records from fields, so that a field redraws only when its own value changes. */
import { useShallow } from 'zustand/react/shallow'
import { inOrder, recordsIn } from '../../../../shared/journey/document.ts'
import { updateJourney, updateRecord } from '../../../../shared/journey/edits/edits.ts'
import type { Id, Journey, ListName, RecordOf } from '../../../../shared/journey/schema.ts'
import { edit, endMerge, useDocument } from '../../../model/document/document-store.ts'

/** What `pick` takes from a record, compared by its parts; undefined where the record is gone. */
export function useRecord<L extends ListName, T>(list: L, id: Id, pick: (record: RecordOf[L]) => T): T | undefined {
  return useDocument(
    useShallow(({ document }) => {
      const record = document ? recordsIn(document, list).get(id) : undefined
      return record && pick(record)
    }),
  )
}

const none: readonly never[] = []

/** The records of a list in order; the same array as long as none of them changes. */
export function useList<L extends ListName>(list: L): readonly RecordOf[L][] {
  return useDocument(({ document }) => (document ? inOrder(recordsIn(document, list)) : none))
}

export function useJourney<T>(pick: (journey: Journey) => T): T | undefined {
  return useDocument(useShallow(({ document }) => document?.journey && pick(document.journey)))
}

/** Chooses a value: one undo step. */
export function chooseInRecord<L extends ListName>(
  label: string,
  list: L,
  id: Id,
  fields: Partial<Omit<RecordOf[L], 'id'>>,
): void {
  endMerge()
  edit(label, (document) => updateRecord(document, list, id, fields))
}

/** Types in a field: letters that follow each other are one undo step until the field loses the focus. */
export function typeInRecord<L extends ListName>(
  label: string,
  list: L,
  id: Id,
  fields: Partial<Omit<RecordOf[L], 'id'>>,
): void {
  edit(label, (document) => updateRecord(document, list, id, fields), `${list}:${id}:${Object.keys(fields).join()}`)
}

/** `part` tells fields apart that lie in one object of the journey. */
export function typeInJourney(label: string, fields: Partial<Omit<Journey, 'id'>>, part = ''): void {
  edit(label, (document) => updateJourney(document, fields), `journey:${Object.keys(fields).join()}:${part}`)
}
