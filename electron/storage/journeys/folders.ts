/** Folders of the library: a journey lies in one of them or in none. */
import type { Database } from 'better-sqlite3'
import type { Id } from '../../../shared/journey/schema.ts'
import { prepared, selection } from '../rows/record-rows.ts'
import { decodeValue, encodeValue, type Row } from '../rows/row-values.ts'
import { saving } from './journeys.ts'

export type Folder = { readonly folderId: Id; readonly name: string }

/** By name, as people sort. */
export function listFolders(database: Database): Folder[] {
  const rows = prepared(database, `SELECT ${selection(['id', 'name'])} FROM folders`).all() as Row[]
  const folders = rows.map(({ id, name }) => ({ folderId: String(id), name: String(decodeValue(name)) }))
  return folders.sort((a, b) => a.name.localeCompare(b.name) || (a.folderId < b.folderId ? -1 : 1))
}

/** Which folder each journey lies in; journeys in none are left out. */
export function folderOfJourneys(database: Database): ReadonlyMap<Id, Id> {
  const rows = prepared(
    database,
    `SELECT ${selection(['journey_id', 'folder_id'])} FROM journey_folders ORDER BY journey_id`,
  ).all() as Row[]
  return new Map(rows.map((row) => [String(row.journey_id), String(row.folder_id)]))
}

/** Makes the folder, or gives the one of that id another name. */
export function putFolder(database: Database, { folderId, name }: Folder): void {
  const sql = 'INSERT INTO folders (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name'
  saving(database, () => void prepared(database, sql).run(folderId, encodeValue(name)))
}

/** Takes the folder away; its journeys stay, in no folder. Answers which they are, so that it can be undone. */
export function removeFolder(database: Database, folderId: Id): Id[] {
  const held = prepared(
    database,
    'SELECT journey_id FROM journey_folders WHERE folder_id = ? ORDER BY journey_id',
  ).pluck()
  let journeyIds: Id[] = []
  saving(database, () => {
    journeyIds = held.all(folderId) as Id[]
    prepared(database, 'DELETE FROM folders WHERE id = ?').run(folderId)
  })
  return journeyIds
}

/** Puts journeys into a folder, or with null into none. A journey or a folder that is gone changes nothing. */
export function moveToFolder(database: Database, journeyIds: readonly Id[], folderId: Id | null): void {
  const into = `INSERT INTO journey_folders (journey_id, folder_id)
    SELECT journeys.id, folders.id FROM journeys, folders WHERE journeys.id = ? AND folders.id = ?
    ON CONFLICT (journey_id) DO UPDATE SET folder_id = excluded.folder_id`
  saving(database, () => {
    for (const journeyId of journeyIds) {
      if (folderId === null) prepared(database, 'DELETE FROM journey_folders WHERE journey_id = ?').run(journeyId)
      else prepared(database, into).run(journeyId, folderId)
    }
  })
}
