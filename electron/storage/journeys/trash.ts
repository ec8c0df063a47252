/** Journeys that were put aside: they come back whole, for thirty days or until the trash is emptied. */
import type { Database } from 'better-sqlite3'
import { type Id, listNames } from '../../../shared/journey/schema.ts'
import { trashDays } from '../../../shared/library/trash.ts'
import { prepared, selection } from '../rows/record-rows.ts'
import { childrenOf, decodeValue, type Row } from '../rows/row-values.ts'
import { tableOf } from '../rows/tables.ts'
import { forgetUnusedBytes } from './history-images.ts'
import { saving } from './journeys.ts'

export type DiscardedJourney = {
  readonly journeyId: Id
  readonly title: string
  readonly touchpointCount: number
  readonly deletedAt: string
}

/** Last deleted first. */
export function listTrash(database: Database): DiscardedJourney[] {
  const sql = `SELECT ${selection(['id', 'title', 'deleted_at'])}, (SELECT count(*) FROM touchpoints WHERE journey_id = journeys.id) AS touchpoints
    FROM journeys WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id`
  return (prepared(database, sql).all() as Row[]).map((row) => ({
    journeyId: String(row.id),
    title: String(decodeValue(row.title)),
    touchpointCount: Number(row.touchpoints),
    deletedAt: String(row.deleted_at),
  }))
}

/** Removes journeys for good, with their history; one that isn't in the trash stays. Nothing takes this back. */
export function removeForGood(database: Database, journeyIds: readonly Id[]): void {
  const inTrash = prepared(database, 'SELECT 1 FROM journeys WHERE id = ? AND deleted_at IS NOT NULL')
  saving(database, () => {
    for (const journeyId of journeyIds) {
      if (inTrash.get(journeyId) !== undefined) removeRows(database, journeyId)
    }
    forgetUnusedBytes(database)
  })
}

function removeRows(database: Database, journeyId: Id): void {
  const lists = listNames.map(tableOf)
  const children = lists.flatMap((table) => childrenOf(table).map(([, part]) => part.table))
  for (const table of [...children, ...lists.map(({ table }) => table), 'journey_checksums']) {
    prepared(database, `DELETE FROM ${table} WHERE journey_id = ?`).run(journeyId)
  }
  // History, versions, folder and summary go along.
  prepared(database, 'DELETE FROM journeys WHERE id = ?').run(journeyId)
}

/** Removes what has lain in the trash for its time. */
export function removeExpired(database: Database, now: Date): void {
  const before = new Date(now.getTime() - trashDays * 24 * 60 * 60_000).toISOString()
  const expired = listTrash(database).filter(({ deletedAt }) => deletedAt < before)
  if (expired.length > 0) {
    removeForGood(
      database,
      expired.map(({ journeyId }) => journeyId),
    )
  }
}
