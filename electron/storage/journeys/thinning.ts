/** Thins the history of a journey by the rule of shared/journey/thinning. */
import type { Database } from 'better-sqlite3'
import { isEmptyChange, squashChanges } from '../../../shared/journey/change.ts'
import {
  forgottenUpTo,
  type Squash,
  squashesByAge,
  squashesBySize,
  thinningRule,
  type WeighedRow,
} from '../../../shared/journey/history/thinning.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { writing } from '../disk/keep-writing.ts'
import { prepared } from '../rows/record-rows.ts'
import { historySize } from './history.ts'
import { forgetUnusedBytes } from './history-images.ts'
import { insertRow, removeRows, rowsBetween } from './history-rows.ts'
import { listVersions } from './versions.ts'

/** The journey and its named versions stay as they are. Quick where there is nothing to thin; all or nothing. */
export function thinHistory(database: Database, journeyId: Id, now: string, rule = thinningRule): void {
  const { rows, bytes } = historySize(database, journeyId)
  if (rows <= rule.keptRows && bytes <= rule.mostBytes) return
  const thin = () => {
    const versionSeqs = listVersions(database, journeyId).map(({ seq }) => seq)
    const weigh = () => weighedRows(database, journeyId)
    for (const squash of squashesByAge(weigh(), versionSeqs, now, rule)) squashRows(database, journeyId, squash)
    for (const squash of squashesBySize(weigh(), versionSeqs, rule)) squashRows(database, journeyId, squash)
    removeRows(database, journeyId, 0, forgottenUpTo(weigh(), versionSeqs, rule))
    forgetUnusedBytes(database)
  }
  writing(database, thin)
}

function weighedRows(database: Database, journeyId: Id): WeighedRow[] {
  const sql = `SELECT seq, at, kind, merge_key AS mergeKey, octet_length(change) AS bytes
    FROM history WHERE journey_id = ? ORDER BY seq`
  return prepared(database, sql).all(journeyId) as WeighedRow[]
}

function squashRows(database: Database, journeyId: Id, { from, to, label }: Squash): void {
  const rows = rowsBetween(database, journeyId, from, to)
  const change = squashChanges(...rows.map((row) => row.change))
  removeRows(database, journeyId, from, to)
  if (isEmptyChange(change)) return
  const at = rows.at(-1)?.at ?? ''
  insertRow(database, journeyId, { seq: to, at, kind: 'do', label, mergeKey: null, change })
}
