/** What the library says of journeys, kept over a restart, and never older than the journey. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSummaries } from '../../electron/bridge/summaries.ts'
import { moveToFolder, putFolder } from '../../electron/storage/journeys/folders.ts'
import { insertJourney, renameJourney } from '../../electron/storage/journeys/journeys.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import { exampleDocument } from '../support/example-document.ts'
import { openForTest, temporaryFolder } from './libraries.ts'

const example = exampleDocument()

describe('summaries', () => {
  it('say the same after a restart, without being made again', () => {
    const path = join(temporaryFolder(), 'library.db')
    const first = openLibrary(path)
    insertJourney(first.database, example)
    const before = createSummaries(first, () => 'one').list()
    const written = first.database.prepare('SELECT total_changes()').pluck().get()
    expect(createSummaries(first, () => 'one').list()).toEqual(before)
    expect(first.database.prepare('SELECT total_changes()').pluck().get()).toBe(written)
    first.close()
    const second = openForTest(path)
    const opening = second.database.prepare('SELECT total_changes()').pluck().get()
    const summaries = createSummaries(second, () => 'one')
    expect(summaries.list()).toEqual(before)
    expect(summaries.search('interactive map').map(({ journeyId }) => journeyId)).toEqual([example.journey.id])
    expect(second.database.prepare('SELECT total_changes()').pluck().get()).toBe(opening)
  })

  it('follow the journey, its folder, and another build of the app', () => {
    const library = openForTest()
    const { database } = library
    insertJourney(database, example)
    const summaries = createSummaries(library, () => 'one')
    expect(summaries.list()[0]).toMatchObject({ title: example.journey.title, folderId: null })
    renameJourney(database, example.journey.id, 'Renamed', '2026-12-01T09:00:00.000Z')
    putFolder(database, { folderId: 'f', name: 'Rail' })
    moveToFolder(database, [example.journey.id], 'f')
    expect(summaries.list()[0]).toMatchObject({ title: 'Renamed', folderId: 'f' })
    expect(summaries.search('renamed')).toHaveLength(1)
    const written = database.prepare('SELECT total_changes()').pluck().get()
    expect(createSummaries(library, () => 'two').list()[0]?.title).toBe('Renamed')
    expect(database.prepare('SELECT total_changes()').pluck().get()).toBeGreaterThan(Number(written))
  })

  it('count for nothing where what was kept is damaged', () => {
    const library = openForTest()
    insertJourney(library.database, example)
    createSummaries(library, () => 'one').list()
    library.database.exec(`UPDATE journey_summaries SET content = replace(content, 'Travelling', 'Rambling')`)
    expect(createSummaries(library, () => 'one').list()[0]?.title).toBe(example.journey.title)
    library.database.exec(`UPDATE journey_summaries SET content = '{'`)
    expect(createSummaries(library, () => 'one').list()[0]?.title).toBe(example.journey.title)
  })
})
