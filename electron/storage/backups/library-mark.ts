/** Whether anything changed that a backup would keep: journeys, their named versions, folders and what lies in them. */
import { hash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { firstWithChecksums, firstWithFolders, versionOf } from '../migrations/index.ts'
import { prepared } from '../rows/record-rows.ts'

const sinceChecksums = [
  'SELECT checksum, journey_id FROM journey_checksums ORDER BY journey_id',
  'SELECT journey_id, version_id, name FROM versions ORDER BY journey_id, version_id',
]
const sinceFolders = [
  'SELECT id, name FROM folders ORDER BY id',
  'SELECT journey_id, folder_id FROM journey_folders ORDER BY journey_id',
]

/** One text that differs where the content of two libraries does; null where the library is older than checksums. */
export function libraryMark(database: Database): string | null {
  const version = versionOf(database)
  if (version < firstWithChecksums) return null
  const queries = version < firstWithFolders ? sinceChecksums : [...sinceChecksums, ...sinceFolders]
  const rows = queries.map((sql) => prepared(database, sql).raw().all())
  return hash('sha256', JSON.stringify(rows))
}
