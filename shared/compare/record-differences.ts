/** How stages, channels, people, what they need, connections and the journey itself differ. */
import { decisionsField } from '../gaps/rule/decisions.ts'
import { bareName } from '../gaps/rule/wording.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { nounOf } from '../journey/fields/record-fields.ts'
import type { Id, ListName, RecordOf } from '../journey/schema.ts'
import { viewsField } from '../journey/views.ts'
import { castWords } from './ballot-words.ts'
import type { ChangedRecord, Comparison } from './compare-journeys.ts'
import { fieldWord } from './compared-fields.ts'
import { type Difference, sideOf } from './difference.ts'
import type { FieldChange } from './field-changes.ts'
import { decisionChanges, type SettingChange, viewChange } from './setting-words.ts'
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
      const words = record.fields.map((change) =>
        change.field === 'cast' && list === 'ballots'
          ? castWords(record.before as RecordOf['ballots'], record.after as RecordOf['ballots'], comparison)
          : changeWords(list, change, comparison),
      )
      const parts = record.isReordered ? ['reordered', ...words] : words
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
  return {
    kind,
    title: titleOf(document, list, id),
    detail: `${noun} ${kind === 'added' ? 'added' : 'removed'}`,
    list,
    ...sideOf(kind, id),
  }
}

function titleOf(document: JourneyDocument, list: ListName, id: Id): string {
  if (list !== 'connections') return recordName(document, list, id)
  const connection = document.connections.get(id)
  const end = (touchpointId: Id | undefined) =>
    bareName(document.touchpoints.get(touchpointId ?? '')?.title ?? '', 'touchpoint')
  return `${end(connection?.from)} → ${end(connection?.to)}`
}

/** The fields of the journey itself. */
export function journeyDifferences(comparison: Comparison): readonly Difference[] {
  return comparison.journey.flatMap((change) =>
    settingChanges(comparison, change).map(
      ([title, detail]): Difference => ({ kind: 'changed', title, detail, list: null, beforeId: null, afterId: null }),
    ),
  )
}

/** A field under its name; what is kept beside the fields under the names of its settings. */
function settingChanges(comparison: Comparison, change: FieldChange): readonly SettingChange[] {
  const [before, after] = [comparison.before.journey, comparison.after.journey]
  if (change.field === `extra.${decisionsField}`) return decisionChanges(before, after)
  if (change.field === `extra.${viewsField}`) return [viewChange(before, after)]
  return [[fieldWord('journey', change.field), fromToWords('journey', change, comparison)]]
}
