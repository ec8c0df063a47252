/** A comparison as another program reads it: keys in a fixed order, ids of the later journey wherever it has the record. */
import type { GapReport } from '../gaps/analyze.ts'
import { type JourneyDocument, touchpointsInCell } from '../journey/document.ts'
import { type Id, type ListName, listNames, type RecordOf, type Touchpoint } from '../journey/schema.ts'
import type { ChangedRecord, Comparison, ListDifferences } from './compare-journeys.ts'
import type { FieldChange } from './field-changes.ts'
import type { FindingDifference } from './findings.ts'
import { fieldsOfKind, kindsOf } from './touchpoint-differences.ts'

/** One line of JSON. */
export function comparisonJson(comparison: Comparison): string {
  const { before, after, lists, findings } = comparison
  const others = listNames.filter(
    (list) => list !== 'touchpoints' && (!saidWhereDiffering.has(list) || differs(lists[list])),
  )
  return JSON.stringify({
    before: sideOf(before, findings.before),
    after: sideOf(after, findings.after),
    journey: fieldsIn(comparison.journey),
    touchpoints: touchpointsIn(comparison),
    ...Object.fromEntries(others.map((list) => [list, recordsIn(lists[list])])),
    findings: {
      solved: findings.solved.map(findingOf),
      new: findings.fresh.map(findingOf),
      remaining: findings.remaining.length,
      notCompared: findings.uncomparedRuleIds,
    },
  })
}

/** Lists that came later: programs that read the answer find them only where there is something to say. */
const saidWhereDiffering: ReadonlySet<ListName> = new Set([
  ...(['opportunities', 'measures', 'quotes', 'agenda', 'ballots', 'images'] as const),
])

function differs({ added, dropped, changed }: ListDifferences<RecordOf[ListName]>): boolean {
  return added.length + dropped.length + changed.length > 0
}

function sideOf({ journey }: JourneyDocument, { verdict, coverage, reach }: GapReport) {
  return { journey: journey.id, title: journey.title, state: journey.state, verdict, coverage, reach }
}

function touchpointsIn({ before, after, lists }: Comparison) {
  const { added, dropped, changed } = lists.touchpoints
  const whole = ({ id, title, stageId, channelId }: Touchpoint) => ({ id, title, stageId, channelId })
  const named = (record: ChangedRecord<Touchpoint>) => ({ ...idOf(record), title: record.after.title })
  const ofKind = (kind: 'moved' | 'channel' | 'emotion' | 'retitled' | 'changed') =>
    changed.filter((record) => kindsOf(record).has(kind))
  return {
    added: added.map(whole),
    dropped: dropped.map(whole),
    moved: ofKind('moved').map((record) => ({
      ...named(record),
      from: placeOf(before, record.before),
      to: placeOf(after, record.after),
    })),
    channelChanged: ofKind('channel').map((record) => ({
      ...named(record),
      from: record.before.channelId,
      to: record.after.channelId,
    })),
    emotionChanged: ofKind('emotion').map((record) => ({
      ...named(record),
      from: record.before.emotions,
      to: record.after.emotions,
    })),
    retitled: ofKind('retitled').map((record) => ({
      ...idOf(record),
      from: record.before.title,
      to: record.after.title,
    })),
    changed: ofKind('changed').map((record) => ({
      ...named(record),
      fields: fieldsIn(fieldsOfKind(record.fields, 'changed')),
    })),
  }
}

/** `index`: which of its cell's touchpoints it is, from 0. */
function placeOf(document: JourneyDocument, touchpoint: Touchpoint) {
  const { stageId, channelId } = touchpoint
  return { stageId, channelId, index: touchpointsInCell(document, touchpoint).indexOf(touchpoint) }
}

function recordsIn({ added, dropped, changed }: ListDifferences<RecordOf[ListName]>) {
  return {
    added: added.map(wholeOf),
    dropped: dropped.map(wholeOf),
    changed: changed.map((record) => ({
      ...idOf(record),
      ...(record.isReordered && { moved: true }),
      fields: fieldsIn(record.fields),
    })),
  }
}

/** What a record is called, or what a connection joins. */
function wholeOf(record: RecordOf[ListName]) {
  const { id } = record
  if ('name' in record) return { id, name: record.name }
  if ('text' in record) return { id, text: record.text }
  return 'from' in record ? { id, from: record.from, to: record.to } : { id }
}

/** `beforeId` is there only where the two were paired by name. */
function idOf({ before, after }: ChangedRecord<{ readonly id: Id }>) {
  return before.id === after.id ? { id: after.id } : { id: after.id, beforeId: before.id }
}

function fieldsIn(fields: readonly FieldChange[]) {
  return Object.fromEntries(fields.map(({ field, from = null, to = null }) => [field, { from, to }]))
}

/** `gone`: the other journey doesn't have what the finding is about. */
function findingOf({ finding, goneNoun }: FindingDifference) {
  return goneNoun ? { ...finding, gone: true } : finding
}
