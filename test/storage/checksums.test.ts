import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { libraryMark } from '../../electron/storage/backups/library-mark.ts'
import {
  applyChange,
  deleteJourney,
  insertJourney,
  renameJourney,
  restoreJourney,
} from '../../electron/storage/journeys/journeys.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import { findDamaged, isAsSaved } from '../../electron/storage/rows/checksums.ts'
import { randomCases } from '../support/long-run.ts'
import { emptyLibrary, openForTest } from './libraries.ts'
import { changeTo, someDocument } from './random-journeys.ts'

const at = '2026-11-22T10:00:00.000Z'

describe('the checksum of a journey', () => {
  it('holds after every edit, renaming, putting aside and bringing back', () => {
    fc.assert(
      fc.property(fc.array(someDocument, { minLength: 2, maxLength: 5 }), ([first, ...others]) => {
        if (!first) return
        const library = openLibrary(emptyLibrary())
        const { database } = library
        insertJourney(database, first)
        const seen = new Set([libraryMark(database)])
        others.reduce((before, after, place) => {
          applyChange(database, 'j', changeTo(before, after), `${place}`)
          seen.add(libraryMark(database))
          return after
        }, first)
        expect(seen.size).toBe(1 + others.length)
        renameJourney(database, 'j', 'Renamed', at)
        deleteJourney(database, 'j', at)
        expect(findDamaged(database)).toEqual([])
        restoreJourney(database, 'j')
        expect(findDamaged(database)).toEqual([])
        library.close()
      }),
      { numRuns: randomCases(40) },
    )
  })

  it('comes back to what it was where an edit does', () => {
    fc.assert(
      fc.property(someDocument, someDocument, (one, other) => {
        const library = openLibrary(emptyLibrary())
        insertJourney(library.database, one)
        applyChange(library.database, 'j', changeTo(one, other), at)
        applyChange(library.database, 'j', changeTo(other, one), one.journey.updatedAt)
        const back = libraryMark(library.database)
        library.close()
        const fresh = openLibrary(emptyLibrary())
        insertJourney(fresh.database, one)
        expect(back).toBe(libraryMark(fresh.database))
        fresh.close()
      }),
      { numRuns: randomCases(40) },
    )
  })

  it('fails for whatever was written past it, and goes on failing after further edits', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const library = openLibrary(emptyLibrary())
        const { database } = library
        insertJourney(database, document)
        for (const table of ['stages', 'touchpoints', 'personas', 'notes', 'needs', 'objectives']) {
          const was = database.prepare(`SELECT journey_id, id, extra FROM ${table} LIMIT 1`).get() as {
            id: string
            extra: string
          }
          if (!was) continue
          database.prepare(`UPDATE ${table} SET extra = ? WHERE id = ?`).run('{"flipped":1}', was.id)
          expect(isAsSaved(database, 'j'), table).toBe(false)
          renameJourney(database, 'j', `${table} renamed`, at)
          expect(isAsSaved(database, 'j'), table).toBe(false)
          database.prepare(`UPDATE ${table} SET extra = ? WHERE id = ?`).run(was.extra, was.id)
          expect(isAsSaved(database, 'j'), table).toBe(true)
        }
        library.close()
      }),
      { numRuns: randomCases(20) },
    )
  })

  it('fails where it is gone, and where the journey is gone', () => {
    const { database } = openForTest()
    const [document] = fc.sample(someDocument, 1)
    if (document) insertJourney(database, document)
    database.exec('DELETE FROM journey_checksums')
    expect(findDamaged(database)).toEqual(['j'])
    renameJourney(database, 'j', 'Renamed', at)
    expect(findDamaged(database)).toEqual(['j'])
    database.exec(`INSERT INTO journey_checksums VALUES ('gone', '')`)
    expect(findDamaged(database)).toEqual(['gone', 'j'])
  })
})
