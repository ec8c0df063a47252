/** Named versions: moments of a journey that the user wants to find again. */
import type { Database } from 'better-sqlite3'
import { nanoid } from 'nanoid'
import type { Version } from '../../../shared/journey/history/log.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { prepared, selection } from '../rows/record-rows.ts'
import { decodeValue, encodeValue, type Row } from '../rows/row-values.ts'
import { lastSeq } from './history-rows.ts'
import { saving } from './journeys.ts'

/** Names the moment after the row of `seq`, at the latest the present one; answers the version's id. */
export function nameVersion(database: Database, journeyId: Id, seq: number, name: string, at: string): Id {
  const versionId = nanoid()
  const sql = 'INSERT INTO versions (journey_id, version_id, seq, name, at) VALUES (?, ?, ?, ?, ?)'
  saving(database, () => {
    const past = Math.min(seq, lastSeq(database, journeyId))
    prepared(database, sql).run(journeyId, versionId, past, encodeValue(name), at)
  })
  return versionId
}

/** Newest moment first. */
export function listVersions(database: Database, journeyId: Id): Version[] {
  const sql = `SELECT ${selection(['version_id', 'seq', 'name', 'at'])} FROM versions
    WHERE journey_id = ? ORDER BY seq DESC, at DESC, version_id`
  return (prepared(database, sql).all(journeyId) as Row[]).map((row) => ({
    versionId: String(row.version_id),
    seq: Number(row.seq),
    name: String(decodeValue(row.name)),
    at: String(row.at),
  }))
}

/** Takes the name away; the moment stays, as long as thinning leaves it. */
export function forgetVersion(database: Database, journeyId: Id, versionId: Id): void {
  const sql = 'DELETE FROM versions WHERE journey_id = ? AND version_id = ?'
  saving(database, () => void prepared(database, sql).run(journeyId, versionId))
}
