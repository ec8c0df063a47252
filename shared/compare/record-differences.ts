/** How stages, channels, people, what they need, connections and the journey itself differ. */
import { bareName } from '../gaps/wording.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { nounOf } from '../journey/integrity.ts'
import type { Id, ListName } from '../journey/schema.ts'
import type { ChangedRecord, Comparison } from './compare-journeys.ts'
import { type Difference, sideOf } from './difference.ts'
import { fieldWord } from './field-words.ts'
import { changeWords, fromToWords, recordName } from './value-words.ts'

/** What was added to a list, dropped from it, and changed in it. */
export function recordDifferences(comparison: Comparison, list: ListName): readonly Difference[] {
  const { before, after, lists } = comparison
  const { added, dropped, changed } = lists[list]
  const noun = nounOf[list].replace(/^./, (letter) => letter.toUpperCase())
  return [
    ...added.map(({ id }) => ofOneSide(after, list, id, 'added', noun)),
    ...dropped.map(({ id }) => ofOneSide(before, list, id, 'dropped', noun)),
    ...(changed as readonly ChangedRecord<{ readonly id: Id }>[]).map((record): Difference => {
      const words = record.fields.map((change) => changeWords(change, comparison))
      const parts = record.isReordered ? ['another place in the order', ...words] : words
      return {
        kind: words.length === 0 ? 'moved' : 'changed',
        title: titleOf(after, list, record.after.id),
        detail: `${noun}: ${parts.join('; ')}`,
        list,
        beforeId: record.before.id,
        afterId: record.after.id,
      }
    }),
  ]
}

function ofOneSide(
  document: JourneyDocument,
  list: ListName,
  id: Id,
  kind: 'added' | 'dropped',
  noun: string,
): Difference {
  return { kind, title: titleOf(document, list, id), detail: `${noun} ${kind}`, list, ...sideOf(kind, id) }
}

function titleOf(document: JourneyDocument, list: ListName, id: Id): string {
  if (list !== 'connections') return recordName(document, list, id)
  const connection = document.connections.get(id)
  const end = (touchpointId: Id | undefined) => bareName(document.touchpoints.get(touchpointId ?? '')?.title ?? '')
  return `${end(connection?.from)} → ${end(connection?.to)}`
}

/** The fields of the journey itself. */
export function journeyDifferences(comparison: Comparison): readonly Difference[] {
  return comparison.journey.map((change) => ({
    kind: 'changed',
    title: fieldWord(change.field),
    detail: fromToWords(change, comparison),
    list: null,
    beforeId: null,
    afterId: null,
  }))
}
