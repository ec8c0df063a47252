/** What can still be read of a journey that isn't as it was saved: records that are whole, and hold together. */
import type { Database } from 'better-sqlite3'
import { FailureError } from '../../shared/failure.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { integrityFaults } from '../../shared/journey/integrity.ts'
import { newDocument, newJourney } from '../../shared/journey/records.ts'
import {
  type Id,
  type Journey,
  journeySchema,
  type ListName,
  listNames,
  listSchemas,
} from '../../shared/journey/schema.ts'
import { journeyRow } from './journeys.ts'
import { prepared, readRecords } from './records.ts'
import { type Row, recordOf } from './rows.ts'
import { journeyTable, tableOf } from './tables.ts'

/** @throws FailureError `journey-missing` where not even its title is there. */
export function salvageJourney(database: Database, journeyId: Id): JourneyDocument {
  const row = attempt(() => journeyRow(database, journeyId))
  if (row === undefined) {
    throw new FailureError('journey-missing', 'Nothing of this journey can be read any more: restore it from a backup.')
  }
  const lists = listNames.map((list) => [list, readableRecords(database, list, journeyId)])
  return withoutDangling(newDocument(readableJourney(row), Object.fromEntries(lists), {}))
}

/** Field by field: what doesn't hold gets its default. */
function readableJourney(row: Row): Journey {
  const title = String(row.title)
  const plain = newJourney({ id: String(row.id), title }, String(row.created_at))
  const readable = Object.keys(journeyTable.fields).flatMap((name) => {
    const field = attempt(() => recordOf({ [name]: journeyTable.fields[name as keyof Journey] }, row))
    const schema = journeySchema.shape[name as keyof Journey]
    return field && schema.safeParse(field[name]).success ? [[name, field[name]]] : []
  })
  return { ...plain, ...Object.fromEntries(readable) }
}

function readableRecords(database: Database, list: ListName, journeyId: Id): { id: Id }[] {
  const sql = `SELECT id FROM ${tableOf(list).table} NOT INDEXED WHERE journey_id = ?`
  const ids = (attempt(() => prepared(database, sql).pluck().all(journeyId)) ?? []) as Id[]
  return ids.flatMap((id) => {
    const records = attempt(() => readRecords(database, tableOf(list), journeyId, id)) ?? []
    return records.filter((record) => listSchemas[list].safeParse(record).success)
  })
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    // The loss is told once for the whole journey, not record by record.
    return undefined
  }
}

/** References to records that could not be read are left out; a record that can't stand without one goes with it. */
function withoutDangling(document: JourneyDocument): JourneyDocument {
  const { channels, personas, needs, objectives, touchpoints } = document
  const kept = (ids: readonly Id[], among: ReadonlyMap<Id, unknown>) => ids.filter((id) => among.has(id))
  const keptKeys = <T>(held: Readonly<Record<Id, T>>, among: ReadonlyMap<Id, unknown>) =>
    Object.fromEntries(Object.entries(held).filter(([id]) => among.has(id)))
  const trimmed = newDocument(
    document.journey,
    {
      ...lists(document),
      personas: [...personas.values()].map((it) => ({ ...it, channelUse: keptKeys(it.channelUse, channels) })),
      needs: [...needs.values()].map((it) => ({
        ...it,
        personaId: it.personaId !== null && personas.has(it.personaId) ? it.personaId : null,
      })),
      touchpoints: [...touchpoints.values()].map((it) => ({
        ...it,
        needIds: kept(it.needIds, needs),
        objectiveIds: kept(it.objectiveIds, objectives),
        emotions: keptKeys(it.emotions, personas),
      })),
    },
    {},
  )
  return withoutFaulty(trimmed)
}

/** A touchpoint without its cell goes, and then the connections that it leaves behind. */
function withoutFaulty(document: JourneyDocument): JourneyDocument {
  const faulty = new Set(integrityFaults(document).map(({ list, id }) => `${list}/${id}`))
  if (faulty.size === 0) return document
  const sound = Object.entries(lists(document)).map(([list, records]) => [
    list,
    (records as { id: Id }[]).filter(({ id }) => !faulty.has(`${list}/${id}`)),
  ])
  return withoutFaulty(newDocument(document.journey, Object.fromEntries(sound), {}))
}

function lists(document: JourneyDocument): { [L in ListName]?: never[] } {
  return Object.fromEntries(listNames.map((list) => [list, [...document[list].values()]]))
}
