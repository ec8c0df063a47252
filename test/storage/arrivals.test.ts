import { describe, expect, it } from 'vitest'
import { bringIn } from '../../electron/storage/arrivals.ts'
import { deleteJourney, listJourneys, readJourney, renameJourney } from '../../electron/storage/journeys.ts'
import { newDocument, newJourney, newStage } from '../../shared/journey/records.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { openForTest } from './libraries.ts'

const at = '2026-11-22T09:00:00.000Z'
const document = newDocument(newJourney({ id: 'j', title: 'Arrived' }, at), {
  stages: [newStage({ id: 's', rank: 'a0', name: 'Discover' })],
})

describe('a journey that comes in', () => {
  it('keeps its id where that is free, and is opened rather than added where it is there already', () => {
    const { database } = openForTest()
    expect(bringIn(database, document)).toBe('j')
    expect(bringIn(database, document)).toBe('j')
    expect(listJourneys(database)).toHaveLength(1)
  })

  it('becomes a journey of its own where another has its id', () => {
    const { database } = openForTest()
    bringIn(database, document)
    renameJourney(database, 'j', 'Changed here', '2026-11-22T10:00:00.000Z')
    const id = bringIn(database, document)
    expect(id).not.toBe('j')
    expect(readJourney(database, 'j').journey.title).toBe('Changed here')
    const expected = recordsOf({ ...document, journey: { ...document.journey, id } })
    expect(recordsOf(readJourney(database, id))).toEqual(expected)
  })

  it('leaves a journey aside that was put aside', () => {
    const { database } = openForTest()
    bringIn(database, document)
    deleteJourney(database, 'j', at)
    expect(bringIn(database, document)).not.toBe('j')
    expect(listJourneys(database)).toHaveLength(1)
  })
})
