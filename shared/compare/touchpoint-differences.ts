/** How touchpoints differ, each kind of difference under its own name. */
import { bareName } from '../gaps/rule/wording.ts'
import type { JourneyDocument } from '../journey/document.ts'
import type { Touchpoint } from '../journey/schema.ts'
import type { ChangedRecord, Comparison } from './compare-journeys.ts'
import { type Difference, type DifferenceKind, sideOf } from './difference.ts'
import type { FieldChange } from './field-changes.ts'
import { changeWords, fromToWords } from './value-words.ts'

const kindOfField: Readonly<Record<string, DifferenceKind>> = {
  stageId: 'moved',
  channelId: 'channel',
  emotions: 'emotion',
  title: 'retitled',
}

/** The fields of one kind; what has no kind of its own is `changed`. */
export function fieldsOfKind(fields: readonly FieldChange[], kind: DifferenceKind): readonly FieldChange[] {
  return fields.filter(({ field }) => (kindOfField[field] ?? 'changed') === kind)
}

/** The kinds of difference of a touchpoint that both journeys have. */
export function kindsOf({ fields, isReordered }: ChangedRecord<Touchpoint>): ReadonlySet<DifferenceKind> {
  const kinds = new Set(fields.map(({ field }) => kindOfField[field] ?? 'changed'))
  return isReordered ? kinds.add('moved') : kinds
}

/** The touchpoints that differ in one way. */
export function touchpointDifferences(comparison: Comparison, kind: DifferenceKind): readonly Difference[] {
  const { before, after, lists } = comparison
  const { added, dropped, changed } = lists.touchpoints
  if (kind === 'added') return added.map((touchpoint) => ofOneSide(after, touchpoint, kind))
  if (kind === 'dropped') return dropped.map((touchpoint) => ofOneSide(before, touchpoint, kind))
  return changed
    .filter((record) => kindsOf(record).has(kind))
    .map((record) => ({
      kind,
      title: bareName(record.after.title, 'touchpoint'),
      detail: detailOf(comparison, record, kind),
      list: 'touchpoints',
      beforeId: record.before.id,
      afterId: record.after.id,
    }))
}

function ofOneSide(document: JourneyDocument, touchpoint: Touchpoint, kind: 'added' | 'dropped'): Difference {
  const title = bareName(touchpoint.title, 'touchpoint')
  return { kind, title, detail: placeWords(document, touchpoint), list: 'touchpoints', ...sideOf(kind, touchpoint.id) }
}

function detailOf(comparison: Comparison, record: ChangedRecord<Touchpoint>, kind: DifferenceKind): string {
  const words = fieldsOfKind(record.fields, kind).map((change) =>
    // The other kinds are named after their one field.
    kind === 'changed' || kind === 'emotion'
      ? changeWords('touchpoints', change, comparison)
      : fromToWords('touchpoints', change, comparison),
  )
  if (words.length > 0) return words.join('; ')
  return `Reordered in ${placeWords(comparison.after, record.after)}`
}

/** "Booking, Website". */
function placeWords({ stages, channels }: JourneyDocument, { stageId, channelId }: Touchpoint): string {
  return `${bareName(stages.get(stageId)?.name ?? '', 'stage')}, ${bareName(channels.get(channelId)?.name ?? '', 'channel')}`
}
