/** What always holds of a journey, whoever wrote it: the reader refuses what breaks it, edits never do. */

import { formatCount } from '../words/counts.ts'
import type { JourneyDocument } from './document.ts'
import { nounOf } from './fields/record-fields.ts'
import { listNames } from './fields/vocabulary.ts'
import { valueAt } from './leaves.ts'
import { idsIn, referencesOf } from './references.ts'
import type { Id, ListName } from './schema.ts'

/** A broken reference or rule: where it is, and what is wrong with it in words for the user. */
export type IntegrityFault = {
  readonly list: ListName | 'journey'
  readonly id: Id
  readonly field: string
  readonly reason: string
}

/** Every fault of the document; none where it is whole. */
export function integrityFaults(document: JourneyDocument): IntegrityFault[] {
  const faults: IntegrityFault[] = []
  for (const list of ['journey', ...listNames] as const) {
    const references = referencesOf(list)
    const records: Iterable<{ readonly id: Id }> = list === 'journey' ? [document.journey] : document[list].values()
    for (const record of references.length === 0 ? [] : records) {
      for (const reference of references) {
        const held = valueAt(record, reference)
        // Most speak of one record that is there: no list of one is made to see that.
        if (typeof held === 'string' && document[reference.list].has(held)) continue
        for (const targetId of idsIn(record, reference)) {
          if (document[reference.list].has(targetId)) continue
          const reason = `${nounOf[reference.list]} “${targetId}” doesn’t exist`
          faults.push({ list, id: record.id, field: reference.path, reason })
        }
      }
    }
  }
  for (const { id, stageId, touchpointId, objectiveId } of document.measures.values()) {
    const about = { stageId, touchpointId, objectiveId }
    const [, second] = Object.entries(about).filter(([, of]) => of !== null)
    if (second)
      faults.push({ list: 'measures', id, field: second[0], reason: 'a measure can belong to only one thing' })
  }
  for (const { id, subjects, cast } of document.ballots.values()) {
    const wrong = cast.findIndex((given) => given.length !== subjects.length)
    if (wrong < 0) continue
    const reason = `must have ${formatCount(subjects.length, 'number')}, one for each subject`
    faults.push({ list: 'ballots', id, field: `cast[${wrong}]`, reason })
  }
  for (const { id, from, to } of document.connections.values()) {
    if (from === to) faults.push({ list: 'connections', id, field: 'to', reason: 'it connects a touchpoint to itself' })
  }
  return faults
}
