import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  historySize,
  readHistory,
  readMoment,
  readMoments,
  recordSteps,
} from '../../electron/storage/journeys/history.ts'
import {
  deleteJourney,
  insertJourney,
  listJourneys,
  readJourney,
  renameJourney,
  restoreJourney,
} from '../../electron/storage/journeys/journeys.ts'
import { thinHistory } from '../../electron/storage/journeys/thinning.ts'
import { forgetVersion, listVersions, nameVersion } from '../../electron/storage/journeys/versions.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import { applyChange, type Change, isEmptyChange } from '../../shared/journey/change.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { updateJourney } from '../../shared/journey/edits/edits.ts'
import { type History, redoStep, undoStep } from '../../shared/journey/history/history.ts'
import { type LoggedStep, loggedRowSchema } from '../../shared/journey/history/log.ts'
import { changeToMoment } from '../../shared/journey/history/restore.ts'
import { stacksOf } from '../../shared/journey/history/timeline.ts'
import { opportunitiesOf } from '../../shared/journey/opportunities.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { version1Of, writeOldLibrary } from '../faults/support/old-libraries.ts'
import { randomCases } from '../support/long-run.ts'
import { startDocument } from '../support/random-edits.ts'
import { arbitraryDeeds, live } from '../support/random-log.ts'
import { smallJourney } from '../support/small-journey.ts'
import { emptyLibrary, openForTest, temporaryFolder } from './libraries.ts'
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
        const path = emptyLibrary()
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
      { numRuns: randomCases(40) },
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
      { numRuns: randomCases(40) },
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
    expect(() => recordSteps(database, 'j', [retitled('Start', 'A'), bad], at)).toThrow(/couldn’t be saved/)
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
      Array.from({ length: 501 }, (_, index) => retitled(`${index}`, `${index + 1}`)),
      at,
    )
    const pages = [readHistory(database, 'j')]
    for (let page = pages[0]; page?.hasMore; page = pages.at(-1)) {
      pages.push(readHistory(database, 'j', page.rows[0]?.seq))
    }
    expect(pages.map(({ rows }) => rows.length)).toEqual([200, 200, 101])
    expect(pages.reverse().flatMap(({ rows }) => rows.map(({ seq }) => seq))).toEqual(
      Array.from({ length: 501 }, (_, index) => index + 1),
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
      { numRuns: randomCases(40) },
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
      { numRuns: randomCases(60) },
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
      fc.property(someDocument, fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 })), (any, texts) => {
        const { old, now: document } = version1Of(any, (index) => texts[index] ?? [])
        const path = oldLibraryWith(old)
        const { database, close } = openLibrary(path)
        expect(listJourneys(database).map(({ journeyId }) => journeyId)).toEqual(['j'])
        expect(recordsOf(readJourney(database, 'j'))).toEqual(recordsOf(document))
        expect(readHistory(database, 'j')).toEqual({ rows: [], hasMore: false })
        recordSteps(database, 'j', [retitled(document.journey.title, 'Migrated')], at)
        expect(readHistory(database, 'j').rows).toHaveLength(1)
        close()
      }),
      { numRuns: randomCases(20) },
    )
  })

  function oldLibraryWith(document: JourneyDocument): string {
    const path = join(temporaryFolder(), 'library.db')
    writeOldLibrary(path, 1, document)
    return path
  }
})

describe('a history of version 1', () => {
  const board = version1Of(smallJourney(), (index) => [['Say when', 'Say why'], [' '], []][index] ?? [])

  it('is undone, redone and shown as before, with opportunities as records', () => {
    const path = join(temporaryFolder(), 'library.db')
    const [before] = board.old.touchpoints.values()
    const { id } = before as { id: string }
    const texts = (...opportunities: string[]) => ({ ...before, opportunities })
    writeOldLibrary(path, 4, board.old)
    const kept = new SqliteDatabase(path)
    const states = [texts('Say when'), texts('Say how', 'Say when'), texts(), texts('Say when', 'Say why')]
    for (const [index, to] of states.entries()) {
      const from = states[index - 1] ?? texts('Say when', 'Say why')
      const change = JSON.stringify({ touchpoints: { added: [], updated: [[from, to]], removed: [] } })
      kept
        .prepare(
          'INSERT INTO history (journey_id, seq, at, kind, label, merge_key, change) VALUES (?, ?, ?, ?, ?, ?, ?)',
        )
        .run(board.old.journey.id, index + 1, at, 'do', 'Edit opportunities', null, change)
    }
    kept.close()
    const { database } = openForTest(path)
    const journeyId = board.old.journey.id
    const said = (document: JourneyDocument) => opportunitiesOf(document, id).map(({ text }) => text)
    const moments = [0, 1, 2, 3, 4].map((seq) => said(readMoment(database, journeyId, seq)))
    expect(moments).toEqual([
      ['Say when', 'Say why'],
      ['Say when'],
      ['Say how', 'Say when'],
      [],
      ['Say when', 'Say why'],
    ])
    expect(readMoment(database, journeyId, 4)).toEqual(readJourney(database, journeyId))
    const { rows } = readHistory(database, journeyId)
    expect(loggedRowSchema.array().parse(rows)).toEqual(rows)
    let history: History = stacksOf(rows)
    for (const wanted of moments.slice(0, -1).reverse()) {
      const undone = undoStep(history)
      if (!undone) throw new Error('There was nothing to undo.')
      history = undone.history
      recordSteps(
        database,
        journeyId,
        [{ kind: 'undo', label: undone.label, mergeKey: null, change: undone.change }],
        at,
      )
      expect(said(readJourney(database, journeyId))).toEqual(wanted)
    }
    const redone = redoStep(history)
    recordSteps(database, journeyId, [{ kind: 'redo', label: '', mergeKey: null, change: redone?.change ?? {} }], at)
    expect(said(readJourney(database, journeyId))).toEqual(['Say when'])
  })
})
