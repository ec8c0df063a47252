/** A journey that was laid ready in a database of its own comes in whole, with what the library says of it. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createSummaries } from '../../electron/bridge/summaries.ts'
import { contentOf, madeFor } from '../../electron/bridge/summary-content.ts'
import { adoptArrival, digestOf, placeFor, writeArrival } from '../../electron/storage/arrivals.ts'
import { isAsSaved } from '../../electron/storage/checksums.ts'
import { insertJourney, readJourney } from '../../electron/storage/journeys.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { exampleDocument } from '../support/example-document.ts'
import { smallJourney } from '../support/small-journey.ts'
import { openForTest, temporaryFolder } from './libraries.ts'

const content = (document: ReturnType<typeof exampleDocument>) => ({
  madeFor: madeFor(document.journey.id, document.journey.updatedAt, 'one'),
  content: contentOf(document),
})

it('as it was, adding up, and without being looked through again', () => {
  const library = openForTest()
  insertJourney(library.database, smallJourney())
  const arriving = exampleDocument()
  const path = join(temporaryFolder(), 'arrival.db')
  writeArrival(path, arriving, content(arriving))
  adoptArrival(library.database, path)
  const { id } = arriving.journey
  expect(recordsOf(readJourney(library.database, id))).toEqual(recordsOf(arriving))
  expect(isAsSaved(library.database, id)).toBe(true)
  createSummaries(library, 'one').list()
  const written = library.database.prepare('SELECT total_changes()').pluck().get()
  expect(createSummaries(library, 'one').list()).toHaveLength(2)
  expect(library.database.prepare('SELECT total_changes()').pluck().get()).toBe(written)
})

it('or not at all, where the library has its id by then', () => {
  const { database } = openForTest()
  const arriving = exampleDocument()
  const path = join(temporaryFolder(), 'arrival.db')
  writeArrival(path, arriving, content(arriving))
  insertJourney(database, arriving)
  expect(() => adoptArrival(database, path)).toThrow(/could not be saved/)
  expect(recordsOf(readJourney(database, arriving.journey.id))).toEqual(recordsOf(arriving))
  const attached = database.prepare('SELECT name FROM pragma_database_list').pluck().all()
  expect(attached).not.toContain('arrival')
})

it('under a new id where another has its own, told apart by what the file would be', () => {
  const { database } = openForTest()
  const example = exampleDocument()
  const { id } = example.journey
  expect(placeFor(database, id)).toEqual({ journeyId: id, unless: null })
  insertJourney(database, example)
  const { journeyId, unless } = placeFor(database, id)
  expect(journeyId).not.toBe(id)
  expect(unless).toBe(digestOf(example))
})
