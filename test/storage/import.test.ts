import { describe, expect, it } from 'vitest'
import { deleteJourney, listJourneys, readJourney, renameJourney } from '../../electron/storage/journeys/journeys.ts'
import { importJourney } from '../../electron/storage/library/staged-import.ts'
import { newDocument, newJourney, newStage } from '../../shared/journey/new-records.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { openForTest } from './libraries.ts'

const at = '2026-11-22T09:00:00.000Z'
const document = newDocument(newJourney({ id: 'j', title: 'Imported' }, at), {
  stages: [newStage({ id: 's', rank: 'a0', name: 'Discover' })],
})

describe('a journey that is imported', () => {
  it('keeps its id if that is free, and is opened rather than added if it is there already', () => {
    const { database } = openForTest()
    expect(importJourney(database, document)).toBe('j')
    expect(importJourney(database, document)).toBe('j')
    expect(listJourneys(database)).toHaveLength(1)
  })

  it('becomes a journey of its own if another has its id', () => {
    const { database } = openForTest()
    importJourney(database, document)
    renameJourney(database, 'j', 'Changed here', '2026-11-22T10:00:00.000Z')
    const id = importJourney(database, document)
    expect(id).not.toBe('j')
    expect(readJourney(database, 'j').journey.title).toBe('Changed here')
    const expected = recordsOf({ ...document, journey: { ...document.journey, id } })
    expect(recordsOf(readJourney(database, id))).toEqual(expected)
  })

  it('is not the one in the trash', () => {
    const { database } = openForTest()
    importJourney(database, document)
    deleteJourney(database, 'j', at)
    expect(importJourney(database, document)).not.toBe('j')
    expect(listJourneys(database)).toHaveLength(1)
  })
})
