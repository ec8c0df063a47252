import { describe, expect, it } from 'vitest'
import { moveToFolder, putFolder } from '../../electron/storage/journeys/folders.ts'
import { recordSteps } from '../../electron/storage/journeys/history.ts'
import {
  deleteJourney,
  hasJourney,
  insertJourney,
  readJourney,
  restoreJourney,
} from '../../electron/storage/journeys/journeys.ts'
import { listTrash, removeExpired, removeForGood } from '../../electron/storage/journeys/trash.ts'
import { updateJourney } from '../../shared/journey/edits/edits.ts'
import { daysLeft, trashDays } from '../../shared/library/trash.ts'
import { exampleDocument } from '../support/example-document.ts'
import { openForTest } from './libraries.ts'

const example = exampleDocument()
const named = (id: string) => ({ ...example, journey: { ...example.journey, id, title: id } })

describe('the trash', () => {
  it('gives a journey back whole', () => {
    const { database } = openForTest()
    insertJourney(database, named('a'))
    const before = readJourney(database, 'a')
    deleteJourney(database, 'a', '2026-11-20T09:00:00.000Z')
    expect(listTrash(database)).toEqual([
      { journeyId: 'a', title: 'a', touchpointCount: example.touchpoints.size, deletedAt: '2026-11-20T09:00:00.000Z' },
    ])
    restoreJourney(database, 'a')
    expect(readJourney(database, 'a')).toEqual(before)
    expect(listTrash(database)).toEqual([])
  })

  it('removes for good what lies in it, with everything that hung on it, and nothing else', () => {
    const { database } = openForTest()
    for (const id of ['a', 'b']) insertJourney(database, named(id))
    putFolder(database, { folderId: 'f', name: 'Rail' })
    moveToFolder(database, ['a', 'b'], 'f')
    const change = updateJourney(named('a'), { summary: 'changed' })
    recordSteps(database, 'a', [{ kind: 'do', label: 'Edit', mergeKey: null, change }], '2026-11-20T09:00:00.000Z')
    deleteJourney(database, 'a', '2026-11-20T09:00:00.000Z')
    removeForGood(database, ['a', 'b', 'ghost'])
    expect([hasJourney(database, 'a'), hasJourney(database, 'b')]).toEqual([false, true])
    const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all() as string[]
    const owned = tables.filter((table) => {
      const columns = database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table)
      return columns.includes('journey_id')
    })
    expect(owned.length).toBeGreaterThan(12)
    for (const table of owned) {
      const left = database.prepare(`SELECT count(*) FROM ${table} WHERE journey_id = 'a'`).pluck().get()
      expect(left, table).toBe(0)
    }
    expect(readJourney(database, 'b')).toEqual(named('b'))
  })

  it('keeps a journey for thirty days', () => {
    const { database } = openForTest()
    for (const id of ['old', 'young']) insertJourney(database, named(id))
    deleteJourney(database, 'old', '2026-10-20T09:00:00.000Z')
    deleteJourney(database, 'young', '2026-11-01T09:00:00.000Z')
    const now = new Date('2026-11-22T09:00:00.000Z')
    removeExpired(database, now)
    expect(listTrash(database).map(({ journeyId }) => journeyId)).toEqual(['young'])
    expect(daysLeft('2026-11-01T09:00:00.000Z', now)).toBe(trashDays - 21)
    expect(daysLeft('2026-09-01T09:00:00.000Z', now)).toBe(0)
  })
})
