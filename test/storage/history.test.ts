import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { historySize, readHistory, readMoment, readMoments, recordSteps } from '../../electron/storage/history.ts'
import {
  deleteJourney,
  insertJourney,
  listJourneys,
  readJourney,
  renameJourney,
  restoreJourney,
} from '../../electron/storage/journeys.ts'
import { journeysMigration } from '../../electron/storage/migrations/0001-journeys.ts'
import { openLibrary } from '../../electron/storage/open.ts'
import { thinHistory } from '../../electron/storage/thinning.ts'
import { forgetVersion, listVersions, nameVersion } from '../../electron/storage/versions.ts'
import { applyChange, type Change, isEmptyChange } from '../../shared/journey/change.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { updateJourney } from '../../shared/journey/edits.ts'
import { type History, redoStep, undoStep } from '../../shared/journey/history.ts'
import type { LoggedStep } from '../../shared/journey/log.ts'
import { changeToMoment } from '../../shared/journey/restore.ts'
import { stacksOf } from '../../shared/journey/timeline.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { startDocument } from '../support/random-edits.ts'
import { arbitraryDeeds, live } from '../support/random-log.ts'
import { openForTest, temporaryFolder } from './libraries.ts'
import { changeTo, someDocument } from './random-journeys.ts'

const at = '2026-01-22T10:00:00.000Z'

/** All but when it was saved last, which no step takes back. */
function contentOf(document: JourneyDocument) {
  return recordsOf({ ...document, journey: { ...document.journey, updatedAt: '' } })
}

function retitled(from: string, to: string, mergeKey: string | null = null): LoggedStep {
  const document = { ...startDocument(), journey: { ...startDocument().journey, title: from } }
  return { kind: 'do', label: 'Rename', mergeKey, change: updateJourney(document, { title: to }) }
}

function walk(document: JourneyDocument, stacks: History, step: typeof undoStep): [JourneyDocument, History] {
  const replayed = step(stacks)
  if (!replayed) return [document, stacks]
  return walk(applyChange(document, replayed.change), replayed.history, step)
}

describe('a history on disk', () => {
  it('undoes and redoes everything after reopening, whatever was done', () => {
    fc.assert(
      fc.property(arbitraryDeeds, (deeds) => {
        const { steps, history, documents } = live(deeds)
        const path = join(temporaryFolder(), 'library.db')
        const first = openLibrary(path)
        insertJourney(first.database, startDocument())
        for (const step of steps) recordSteps(first.database, 'j', [step], at)
        first.close()
        const second = openLibrary(path)
        const present = readJourney(second.database, 'j')
        const { rows, hasMore } = readHistory(second.database, 'j')
        second.close()
        expect(hasMore).toBe(false)
        const { done, undone } = stacksOf(rows)
        expect([done.length, undone.length]).toEqual([history.done.length, history.undone.length])
        expect(done.map(({ label }) => label)).toEqual(history.done.map(({ label }) => label))
        expect(contentOf(present)).toEqual(contentOf(documents.at(-1) ?? startDocument()))
        const [start, atStart] = walk(present, { done, undone }, undoStep)
        expect(contentOf(start)).toEqual(contentOf(startDocument()))
        const [end] = walk(start, atStart, redoStep)
        const [expected] = walk(documents.at(-1) ?? startDocument(), history, redoStep)
        expect(contentOf(end)).toEqual(contentOf(expected))
      }),
      { numRuns: 40 },
    )
  })

  it('keeps every text of a change as it was', () => {
    fc.assert(
      fc.property(someDocument, someDocument, (before, after) => {
        const { database, close } = openForTest()
        insertJourney(database, before)
        const change = changeTo(before, after)
        recordSteps(database, 'j', [{ kind: 'do', label: '\ud800', mergeKey: '\uffff', change }], at)
        expect(readHistory(database, 'j').rows).toEqual([
          { seq: 1, at, kind: 'do', label: '\ud800', mergeKey: '\uffff', change },
        ])
        expect(contentOf(readMoment(database, 'j', 0))).toEqual(contentOf(before))
        close()
      }),
      { numRuns: 40 },
    )
  })

  it('keeps a run of typing as one row, and none where it came to nothing', () => {
    const { database } = openForTest()
    insertJourney(database, startDocument())
    expect(recordSteps(database, 'j', [retitled('Start', 'A', 'k'), retitled('A', 'Ab', 'k')], at)).toBe(1)
    expect(recordSteps(database, 'j', [retitled('Ab', 'Abc', 'k')], at)).toBe(1)
    const stage = { id: 's', rank: 'a0', name: '', phase: 'other', extra: {} } as const
    const added: Change = { stages: { added: [stage], updated: [], removed: [] } }
    const removed: Change = { stages: { added: [], updated: [], removed: [stage] } }
    const typed = { kind: 'do', label: 'Add stage', mergeKey: 'm' } as const
    expect(recordSteps(database, 'j', [{ ...typed, change: added }], at)).toBe(2)
    expect(recordSteps(database, 'j', [{ ...typed, change: removed }], at)).toBe(1)
    expect(readMoment(database, 'j', 0).journey.title).toBe('Start')
  })

  it('notes nothing of steps that could not be saved', () => {
    const { database } = openForTest()
    insertJourney(database, startDocument())
    const stray = { id: 'x', rank: 'a0', name: '', phase: 'other', extra: {} } as const
    const bad: LoggedStep = {
      ...retitled('', ''),
      change: { stages: { added: [], updated: [[stray, stray]], removed: [] } },
    }
    expect(() => recordSteps(database, 'j', [retitled('Start', 'A'), bad], at)).toThrow(/could not be saved/)
    expect(readHistory(database, 'j').rows).toEqual([])
    expect(contentOf(readJourney(database, 'j'))).toEqual(contentOf(startDocument()))
  })

  it('knows renaming in the library, and stays with a journey that is put aside', () => {
    const { database } = openForTest()
    insertJourney(database, startDocument())
    renameJourney(database, 'j', 'Renamed', at)
    deleteJourney(database, 'j', at)
    restoreJourney(database, 'j')
    expect(readMoments(database, 'j').moments).toEqual([{ seq: 1, at, kind: 'do', label: 'Rename journey' }])
    expect(readMoment(database, 'j', 0).journey.title).toBe('Start')
    database.prepare('DELETE FROM journeys').run()
    expect(historySize(database, 'j').rows).toBe(0)
  })

  it('gives older rows page by page', () => {
    const { database } = openForTest()
    insertJourney(database, startDocument())
    recordSteps(
      database,
      'j',
      Array.from({ length: 1_201 }, (_, index) => retitled(`${index}`, `${index + 1}`)),
      at,
    )
    const pages = [readHistory(database, 'j')]
    for (let page = pages[0]; page?.hasMore; page = pages.at(-1)) {
      pages.push(readHistory(database, 'j', page.rows[0]?.seq))
    }
    expect(pages.map(({ rows }) => rows.length)).toEqual([500, 500, 201])
    expect(pages.reverse().flatMap(({ rows }) => rows.map(({ seq }) => seq))).toEqual(
      Array.from({ length: 1_201 }, (_, index) => index + 1),
    )
    const { moments, hasMore } = readMoments(database, 'j', 400)
    expect([moments.length, moments[0]?.seq, hasMore]).toEqual([399, 399, false])
  })

  it('restores any moment as one step that can be taken back', () => {
    fc.assert(
      fc.property(arbitraryDeeds, fc.nat(), (deeds, where) => {
        const { steps } = live(deeds.map((deed) => ({ ...deed, key: 0 })))
        const { database, close } = openForTest()
        insertJourney(database, startDocument())
        const last = steps.length > 0 ? recordSteps(database, 'j', steps, at) : 0
        const present = readJourney(database, 'j')
        const past = readMoment(database, 'j', where % (last + 1))
        const change = changeToMoment(present, past)
        if (!isEmptyChange(change)) {
          recordSteps(database, 'j', [{ kind: 'restore', label: 'Restore', mergeKey: null, change }], at)
          expect(contentOf(readJourney(database, 'j'))).toEqual(contentOf(past))
          expect(contentOf(readMoment(database, 'j', last))).toEqual(contentOf(present))
          expect(stacksOf(readHistory(database, 'j').rows).done.at(-1)?.label).toBe('Restore')
        }
        close()
      }),
      { numRuns: 40 },
    )
  })
})

describe('named versions', () => {
  it('are listed newest moment first, and end the run of typing they stand in', () => {
    const { database } = openForTest()
    insertJourney(database, startDocument())
    recordSteps(database, 'j', [retitled('Start', 'A', 'k')], at)
    const first = nameVersion(database, 'j', 1, 'After workshop 2 \ud800', at)
    recordSteps(database, 'j', [retitled('A', 'B', 'k')], at)
    nameVersion(database, 'j', 99, 'Now', at)
    expect(listVersions(database, 'j').map(({ seq, name }) => [seq, name])).toEqual([
      [2, 'Now'],
      [1, 'After workshop 2 \ud800'],
    ])
    expect(readMoment(database, 'j', 1).journey.title).toBe('A')
    forgetVersion(database, 'j', first)
    expect(listVersions(database, 'j').map(({ name }) => name)).toEqual(['Now'])
  })
})

describe('thinning', () => {
  const now = '2026-06-30T12:00:00.000Z'

  it('keeps the journey, every named version and a way back to the oldest known state', () => {
    fc.assert(
      fc.property(
        arbitraryDeeds,
        fc.array(fc.nat(80), { maxLength: 3 }),
        fc.record({ keptRows: fc.integer({ min: 1, max: 20 }), mostBytes: fc.integer({ min: 500, max: 40_000 }) }),
        (deeds, wanted, limits) => {
          const { steps, documents } = live(deeds.map((deed) => ({ ...deed, key: 0 })))
          const { database, close } = openForTest()
          insertJourney(database, startDocument())
          for (const [index, step] of steps.entries()) {
            const day = String(1 + Math.floor(index / 8)).padStart(2, '0')
            recordSteps(database, 'j', [step], `2026-01-${day}T09:00:00.000Z`)
          }
          const versions = wanted.filter((seq) => seq <= steps.length)
          for (const seq of versions) nameVersion(database, 'j', seq, `Version ${seq}`, now)
          const before = historySize(database, 'j')
          thinHistory(database, 'j', now, { keptDays: 30, ...limits })
          expect(historySize(database, 'j').rows).toBeLessThanOrEqual(before.rows)
          const present = readJourney(database, 'j')
          expect(contentOf(present)).toEqual(contentOf(documents.at(-1) ?? startDocument()))
          for (const seq of versions) {
            expect(contentOf(readMoment(database, 'j', seq))).toEqual(contentOf(documents[seq] ?? startDocument()))
          }
          const stacks = stacksOf(readHistory(database, 'j').rows)
          const [start, atStart] = walk(present, stacks, undoStep)
          if (stacks.missing === 0) expect(contentOf(start)).toEqual(contentOf(readMoment(database, 'j', 0)))
          walk(start, atStart, redoStep)
          close()
        },
      ),
      { numRuns: 60 },
    )
  })

  it('holds the limit, and is over at once where there is nothing to do', () => {
    const { database } = openForTest()
    insertJourney(database, startDocument())
    const long = 'x'.repeat(1_000)
    recordSteps(
      database,
      'j',
      Array.from({ length: 300 }, (_, index) => retitled(`${long}${index}`, `${long}${index + 1}`)),
      at,
    )
    const { rows, bytes } = historySize(database, 'j')
    expect([rows, bytes > 600_000]).toEqual([300, true])
    thinHistory(database, 'j', now)
    expect(historySize(database, 'j').rows).toBe(300)
    thinHistory(database, 'j', now, { keptDays: 30, keptRows: 5_000, mostBytes: 100_000 })
    expect(historySize(database, 'j').bytes).toBeLessThan(100_000)
    expect(readMoments(database, 'j').moments.at(-1)?.label).toBe('Earlier edits')
    expect(readMoment(database, 'j', 0).journey.title).toBe(`${long}0`)
  })
})

describe('a library of version 1', () => {
  it('comes to the newest version with all its journeys', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const path = oldLibraryWith(document)
        const { database, close } = openLibrary(path)
        expect(listJourneys(database).map(({ journeyId }) => journeyId)).toEqual(['j'])
        expect(recordsOf(readJourney(database, 'j'))).toEqual(recordsOf(document))
        expect(readHistory(database, 'j')).toEqual({ rows: [], hasMore: false })
        recordSteps(database, 'j', [retitled(document.journey.title, 'Migrated')], at)
        expect(readHistory(database, 'j').rows).toHaveLength(1)
        close()
      }),
      { numRuns: 20 },
    )
  })

  /** Rows as today's app writes them, in the tables that version 1 had. */
  function oldLibraryWith(document: JourneyDocument): string {
    const folder = temporaryFolder()
    const today = openLibrary(join(folder, 'today.db'))
    insertJourney(today.database, document)
    today.close()
    const path = join(folder, 'library.db')
    const old = new SqliteDatabase(path)
    old.pragma(`application_id = ${0x5448524c}`)
    old.exec(journeysMigration)
    old.exec(`ATTACH '${join(folder, 'today.db')}' AS today`)
    const tables = old.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table'").pluck().all()
    old.transaction(() => {
      for (const table of tables) {
        const columns = old
          .prepare(`SELECT '"' || name || '"' FROM pragma_table_info('${table}', 'main')`)
          .pluck()
          .all()
        old.exec(`INSERT INTO main.${table} SELECT ${columns.join(', ')} FROM today.${table}`)
      }
    })()
    old.pragma('user_version = 1')
    old.close()
    return path
  }
})
