import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyChange,
  deleteJourney,
  duplicateJourney,
  insertJourney,
  listJourneys,
  readJourney,
  renameJourney,
  restoreJourney,
} from '../../electron/storage/journeys/journeys.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import { readJourneyFile, writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { applyChange as applyInMemory } from '../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { addTouchpoint } from '../../shared/journey/edits/edits.ts'
import {
  newChannel,
  newConnection,
  newDocument,
  newJourney,
  newNote,
  newStage,
  newTouchpoint,
} from '../../shared/journey/new-records.ts'
import { type Id, listNames } from '../../shared/journey/schema.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { randomCases } from '../support/long-run.ts'
import { emptyLibrary, openForTest } from './libraries.ts'
import { changeTo, someDocument } from './random-journeys.ts'

const at = '2026-11-22T10:00:00.000Z'
const small = newDocument(newJourney({ id: 'j', title: 'Small' }, '2026-11-22T09:00:00.000Z'), {
  stages: [newStage({ id: 's', rank: 'a0' })],
  channels: [newChannel({ id: 'c', rank: 'a0', kind: 'social' })],
  touchpoints: ['t', 'u'].map((id, place) => newTouchpoint({ id, rank: `a${place}`, stageId: 's', channelId: 'c' })),
  connections: [newConnection({ id: 'e', rank: 'a0', from: 't', to: 'u' })],
})

/** The file that the document is saved as, to the byte, and the ranks, which files don't hold. */
function everythingOf(document: JourneyDocument): string {
  const ranks = listNames.map((list) =>
    inOrder<{ id: Id; rank: string }>(document[list]).map(({ id, rank }) => [id, rank]),
  )
  return writeJourneyFile(document) + JSON.stringify(ranks)
}

describe('a library', () => {
  it('gives the real example back to the byte', () => {
    const text = readFileSync(join(import.meta.dirname, '../../resources/examples/rail-europe.journey'), 'utf8')
    const { database } = openForTest()
    const document = readJourneyFile(text, at)
    insertJourney(database, document)
    expect(writeJourneyFile(readJourney(database, document.journey.id))).toBe(text)
  })

  it('gives every document back as it was, after reopening', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const path = emptyLibrary()
        const first = openLibrary(path)
        insertJourney(first.database, document)
        first.close()
        const second = openLibrary(path)
        const found = readJourney(second.database, 'j')
        second.close()
        expect(everythingOf(found)).toBe(everythingOf(document))
      }),
      { numRuns: randomCases(60) },
    )
  })

  it('applies changes on disk as they are applied in memory', () => {
    fc.assert(
      fc.property(fc.array(someDocument, { minLength: 2, maxLength: 6 }), ([first, ...others]) => {
        if (!first) return
        const path = emptyLibrary()
        const library = openLibrary(path)
        insertJourney(library.database, first)
        const last = others.reduce((before, after) => {
          const change = changeTo(before, after)
          applyChange(library.database, 'j', change, at)
          return applyInMemory(before, change)
        }, first)
        library.close()
        const reopened = openLibrary(path)
        const found = readJourney(reopened.database, 'j')
        reopened.close()
        const expected = { ...last, journey: { ...last.journey, updatedAt: at } }
        expect(everythingOf(found)).toBe(everythingOf(expected))
      }),
      { numRuns: randomCases(60) },
    )
  })

  it('writes only the records that changed', () => {
    const { database } = openForTest()
    insertJourney(database, small)
    const before = Number(database.prepare('SELECT total_changes() AS n').pluck().get())
    applyChange(database, 'j', addTouchpoint(small, { id: 'new', stageId: 's', channelId: 'c' }), at)
    const after = Number(database.prepare('SELECT total_changes() AS n').pluck().get())
    // The touchpoint, when the journey was changed, its checksum, and the count of edits in the log.
    expect(after - before).toBe(4)
  })

  it('applies nothing of a change that does not fit', () => {
    const { database } = openForTest()
    insertJourney(database, small)
    const stage = newStage({ id: 's2', rank: 'a1' })
    const stray = newTouchpoint({ id: 'x', rank: 'a5', stageId: 'nowhere', channelId: 'c' })
    const bad = [
      { touchpoints: { added: [stray], updated: [], removed: [] } },
      { touchpoints: { added: [], updated: [[stray, stray] as const], removed: [] } },
      {
        notes: {
          added: [],
          updated: [],
          removed: [newNote({ id: 'none', rank: 'a0' })],
        },
      },
      { channels: { added: [], updated: [], removed: [...small.channels.values()] } },
    ]
    for (const part of bad) {
      const change = { stages: { added: [stage], updated: [], removed: [] }, ...part }
      expect(() => applyChange(database, 'j', change, at)).toThrowError(/couldn’t be saved/)
      expect(recordsOf(readJourney(database, 'j'))).toStrictEqual(recordsOf(small))
    }
  })

  it('says that a journey is missing rather than saving into nothing', () => {
    const { database } = openForTest()
    const failure = expect.objectContaining({ code: 'journey-missing' })
    expect(() => readJourney(database, 'none')).toThrow(failure)
    expect(() => applyChange(database, 'none', {}, at)).toThrow(failure)
    expect(() => renameJourney(database, 'none', 'x', at)).toThrow(failure)
    expect(() => deleteJourney(database, 'none', at)).toThrow(failure)
    expect(() => restoreJourney(database, 'none')).toThrow(failure)
  })

  it('puts a journey aside and brings it back whole', () => {
    const { database } = openForTest()
    insertJourney(database, small)
    deleteJourney(database, 'j', at)
    expect(listJourneys(database)).toEqual([])
    expect(() => readJourney(database, 'j')).toThrow(expect.objectContaining({ code: 'journey-missing' }))
    restoreJourney(database, 'j')
    expect(recordsOf(readJourney(database, 'j'))).toStrictEqual(recordsOf(small))
  })

  it('renames, duplicates and lists, latest change first', () => {
    const { database } = openForTest()
    insertJourney(database, small)
    renameJourney(database, 'j', 'Grown', at)
    duplicateJourney(database, readJourney(database, 'j'), 'k', '2026-11-22T11:00:00.000Z')
    expect(listJourneys(database).map(({ journeyId, title }) => [journeyId, title])).toEqual([
      ['k', 'Grown 2'],
      ['j', 'Grown'],
    ])
    const copy = readJourney(database, 'k')
    expect(copy.journey.basedOn).toBe('j')
    expect(recordsOf(copy).touchpoints).toEqual(recordsOf(small).touchpoints)
  })
})
