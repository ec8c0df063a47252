import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  folderOfJourneys,
  listFolders,
  moveToFolder,
  putFolder,
  removeFolder,
} from '../../electron/storage/journeys/folders.ts'
import { insertJourney, readJourney } from '../../electron/storage/journeys/journeys.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import { newDocument, newJourney } from '../../shared/journey/new-records.ts'
import { openForTest, temporaryFolder } from './libraries.ts'

const journeyOf = (id: string) => newDocument(newJourney({ id, title: id }, '2026-11-22T09:00:00.000Z'))

describe('folders', () => {
  it('hold journeys over a restart, each in one at most, sorted as people sort', () => {
    const path = join(temporaryFolder(), 'library.db')
    const first = openLibrary(path)
    for (const id of ['a', 'b']) insertJourney(first.database, journeyOf(id))
    putFolder(first.database, { folderId: 'f2', name: 'Rail' })
    putFolder(first.database, { folderId: 'f1', name: 'Änderungen' })
    moveToFolder(first.database, ['a', 'b'], 'f2')
    moveToFolder(first.database, ['b'], 'f1')
    putFolder(first.database, { folderId: 'f2', name: 'Public sector' })
    first.close()
    const { database } = openForTest(path)
    expect(listFolders(database)).toEqual([
      { folderId: 'f1', name: 'Änderungen' },
      { folderId: 'f2', name: 'Public sector' },
    ])
    expect([...folderOfJourneys(database)]).toEqual([
      ['a', 'f2'],
      ['b', 'f1'],
    ])
    moveToFolder(database, ['b'], null)
    expect([...folderOfJourneys(database).keys()]).toEqual(['a'])
  })

  it('leave their journeys when they go, and say which those were', () => {
    const { database } = openForTest()
    for (const id of ['a', 'b', 'c']) insertJourney(database, journeyOf(id))
    putFolder(database, { folderId: 'f', name: 'Rail' })
    moveToFolder(database, ['a', 'c'], 'f')
    expect(removeFolder(database, 'f')).toEqual(['a', 'c'])
    expect(folderOfJourneys(database).size).toBe(0)
    expect(readJourney(database, 'a').journey.title).toBe('a')
  })

  it('take in nothing that is gone, and gone folders take in nothing', () => {
    const { database } = openForTest()
    insertJourney(database, journeyOf('a'))
    moveToFolder(database, ['a'], 'nowhere')
    putFolder(database, { folderId: 'f', name: 'Rail' })
    moveToFolder(database, ['ghost'], 'f')
    expect(folderOfJourneys(database).size).toBe(0)
  })
})
