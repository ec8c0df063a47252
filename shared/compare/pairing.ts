/**
 * Which record of one journey is which of the other. The same id means the same record: a journey that was derived from another
 * keeps the ids. What has no such partner is paired by what it is called, and a touchpoint by its title in its stage.
 */

import { matchRecords } from '../formats/reading/match-records.ts'
import { inOrder, type JourneyDocument, type RecordsById } from '../journey/document.ts'
import type { Id, ListName } from '../journey/schema.ts'
import { withSingleSpaces } from '../single-spaces.ts'

/** Ids of paired records, both ways. */
export type Pairs = { readonly toAfter: ReadonlyMap<Id, Id>; readonly toBefore: ReadonlyMap<Id, Id> }
export type Pairing = { readonly [L in ListName]: Pairs }

type Placed = { readonly id: Id; readonly rank: string }
/** What records of either journey go by; null for those that go by nothing. Both sides speak in ids of the later journey. */
type Key<T> = { readonly before: (record: T) => string | null; readonly after: (record: T) => string | null }

/** Pairs the records of two journeys. Pairing them the other way round pairs the same. */
export function pairJourneys(before: JourneyDocument, after: JourneyDocument): Pairing {
  const stages = pairRecords(before.stages, after.stages, [byText(({ name }) => name)])
  const channels = pairRecords(before.channels, after.channels, [byText(({ name }) => name)])
  const personas = pairRecords(before.personas, after.personas, [byText(({ name }) => name)])
  const touchpoints = pairRecords(before.touchpoints, after.touchpoints, [
    byPlace(stages, channels, ({ title, stageId, channelId }) => ({ title, stageId, channelId })),
    byPlace(stages, channels, ({ title, stageId }) => ({ title, stageId })),
  ])
  const ends = (from: Id | undefined, to: Id | undefined) => (from && to ? `${from} ${to}` : null)
  return {
    stages,
    channels,
    personas,
    needs: pairRecords(before.needs, after.needs, [byText(({ text }) => text)]),
    objectives: pairRecords(before.objectives, after.objectives, [byText(({ text }) => text)]),
    touchpoints,
    connections: pairRecords(before.connections, after.connections, [
      {
        before: ({ from, to }) => ends(touchpoints.toAfter.get(from), touchpoints.toAfter.get(to)),
        after: ({ from, to }) => ends(from, to),
      },
    ]),
    opportunities: pairRecords(before.opportunities, after.opportunities, [byText(({ text }) => text)]),
    measures: pairRecords(before.measures, after.measures, [byText(({ name }) => name)]),
    quotes: pairRecords(before.quotes, after.quotes, [byText(({ text }) => text)]),
    notes: pairRecords(before.notes, after.notes, [byText(({ text }) => text)]),
    agenda: pairRecords(before.agenda, after.agenda, [byText(({ title }) => title)]),
    ballots: pairRecords(before.ballots, after.ballots, [byText(({ question }) => question)]),
    // The same id is the same content.
    images: pairRecords(before.images, after.images, []),
  }
}

function pairRecords<T extends Placed>(before: RecordsById<T>, after: RecordsById<T>, keys: readonly Key<T>[]): Pairs {
  const byId = [...before.keys()].flatMap((id) => (after.has(id) ? [[id, id] as const] : []))
  const byKey = matchRecords(
    inOrder(before).filter(({ id }) => !after.has(id)),
    inOrder(after).filter(({ id }) => !before.has(id)),
    keys.map((key) => ({ written: key.before, found: key.after })),
  )
  const pairs = [...byId, ...[...byKey].map(([found, written]) => [written.id, found.id] as const)]
  return { toAfter: new Map(pairs), toBefore: new Map(pairs.map(([beforeId, afterId]) => [afterId, beforeId])) }
}

function byText<T>(textOf: (record: T) => string): Key<T> {
  const name = (record: T) => plain(textOf(record))
  return { before: name, after: name }
}

type Place = { readonly title: string; readonly stageId: Id; readonly channelId?: Id }

function byPlace<T>(stages: Pairs, channels: Pairs, placeOf: (record: T) => Place): Key<T> {
  const key = (title: string, stageId: Id | undefined, channelId: Id | undefined | null) => {
    const name = plain(title)
    return name === null || stageId === undefined || channelId === undefined ? null : `${stageId} ${channelId} ${name}`
  }
  return {
    before: (record) => {
      const { title, stageId, channelId } = placeOf(record)
      return key(title, stages.toAfter.get(stageId), channelId === undefined ? null : channels.toAfter.get(channelId))
    },
    after: (record) => {
      const { title, stageId, channelId } = placeOf(record)
      return key(title, stageId, channelId ?? null)
    },
  }
}

/** A name whatever its case and white space; null where it is blank. */
function plain(text: string): string | null {
  const name = withSingleSpaces(text).toLocaleLowerCase('en')
  return name === '' ? null : name
}
