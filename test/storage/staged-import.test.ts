/** A journey that was staged in a database of its own is imported whole, with what the library says of it. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSummaries } from '../../electron/bridge/summaries.ts'
import { contentOf, madeFor } from '../../electron/library/summary-content.ts'
import { deleteJourney, insertJourney, readJourney, renameJourney } from '../../electron/storage/journeys/journeys.ts'
import { commitStagedImport, holdsSame, stageImport } from '../../electron/storage/library/staged-import.ts'
import { isAsSaved } from '../../electron/storage/rows/checksums.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { exampleDocument } from '../support/example-document.ts'
import { smallJourney } from '../support/small-journey.ts'
import { openForTest, temporaryFolder } from './libraries.ts'

/** Stages the document as the process that reads files does, under another id if one is given. */
function stage(document: JourneyDocument, id = document.journey.id) {
  const path = join(temporaryFolder(), 'staged.db')
  const staged = { ...document, journey: { ...document.journey, id } }
  const summary = { madeFor: madeFor(id, staged.journey.updatedAt, 'one'), content: contentOf(staged) }
  return { path, staged: stageImport(path, staged, document.journey.id, summary) }
}

describe('a staged journey', () => {
  it('is imported as it was, adding up, and without being looked through again', () => {
    const library = openForTest()
    insertJourney(library.database, smallJourney())
    const example = exampleDocument()
    commitStagedImport(library.database, stage(example).path)
    const { id } = example.journey
    expect(recordsOf(readJourney(library.database, id))).toEqual(recordsOf(example))
    expect(isAsSaved(library.database, id)).toBe(true)
    createSummaries(library, () => 'one').list()
    const written = library.database.prepare('SELECT total_changes()').pluck().get()
    expect(createSummaries(library, () => 'one').list()).toHaveLength(2)
    expect(library.database.prepare('SELECT total_changes()').pluck().get()).toBe(written)
  })

  it('is not imported at all if the library has its id by then', () => {
    const { database } = openForTest()
    const example = exampleDocument()
    const { path } = stage(example)
    insertJourney(database, example)
    expect(() => commitStagedImport(database, path)).toThrow(/couldn’t be saved/)
    expect(recordsOf(readJourney(database, example.journey.id))).toEqual(recordsOf(example))
    const attached = database.prepare('SELECT name FROM pragma_database_list').pluck().all()
    expect(attached).not.toContain('staged')
  })
})

describe('a file of a journey that the library holds', () => {
  const example = exampleDocument()
  const { id } = example.journey
  const stageAgain = (library: ReturnType<typeof openForTest>, document = example) => {
    const { staged, path } = stage(document, 'spare')
    return holdsSame(library, staged, path)
  }

  it('is the same as long as nothing was changed', () => {
    const library = openForTest()
    insertJourney(library.database, example)
    expect(stageAgain(library)).toBe(true)
  })

  it('is the same if only the ranks differ, which no file holds', () => {
    const library = openForTest()
    const stages = new Map([...example.stages].map(([key, one]) => [key, { ...one, rank: `b${one.rank}` }]))
    insertJourney(library.database, { ...example, stages })
    expect(stageAgain(library)).toBe(true)
  })

  it('is another one if a word differs, even with the same time of the last edit', () => {
    const library = openForTest()
    insertJourney(library.database, example)
    expect(stageAgain(library, { ...example, journey: { ...example.journey, summary: 'Another one' } })).toBe(false)
  })

  it('is another one after an edit, in the trash, or if the library’s own is damaged', () => {
    const edited = openForTest()
    insertJourney(edited.database, example)
    renameJourney(edited.database, id, 'Changed here', '2026-11-22T10:00:00.000Z')
    expect(stageAgain(edited)).toBe(false)
    const discarded = openForTest()
    insertJourney(discarded.database, example)
    deleteJourney(discarded.database, id, '2026-11-22T10:00:00.000Z')
    expect(stageAgain(discarded)).toBe(false)
    const damaged = openForTest()
    insertJourney(damaged.database, example)
    damaged.database.prepare('UPDATE journeys SET title = ? WHERE id = ?').run('Flipped', id)
    expect(stageAgain(damaged)).toBe(false)
  })

  it('comes in under the spare id, adding up', () => {
    const { database } = openForTest()
    insertJourney(database, example)
    commitStagedImport(database, stage(example, 'spare').path)
    expect(isAsSaved(database, 'spare')).toBe(true)
  })
})
