/** Deriving a to-be in the library. */
import { expect, it } from 'vitest'
import { insertJourney, listJourneys, readJourney } from '../../electron/storage/journeys/journeys.ts'
import { deriveToBe } from '../../electron/storage/journeys/to-be.ts'
import { compareJourneys, isSameJourney } from '../../shared/compare/compare-journeys.ts'
import { exampleDocument } from '../support/example-document.ts'
import { openForTest } from './libraries.ts'

const at = '2026-11-22T10:00:00.000Z'

it('keeps the ids, says what it was derived from, and leaves the as-is as it was', () => {
  const { database } = openForTest()
  const asIs = exampleDocument()
  insertJourney(database, asIs)
  deriveToBe(database, asIs, 'to-be', at)
  const toBe = readJourney(database, 'to-be')
  expect(toBe.journey).toMatchObject({
    state: 'to-be',
    basedOn: 'rail-europe',
    title: `${asIs.journey.title} (to-be)`,
    createdAt: at,
  })
  expect([...toBe.touchpoints.keys()].sort()).toEqual([...asIs.touchpoints.keys()].sort())
  expect(isSameJourney(compareJourneys(readJourney(database, 'rail-europe'), toBe))).toBe(true)
})

it('numbers a second to-be of the same title, also where it is derived from the first', () => {
  const { database } = openForTest()
  const asIs = exampleDocument()
  insertJourney(database, asIs)
  for (const id of ['one', 'two', 'three']) deriveToBe(database, asIs, id, at)
  deriveToBe(database, readJourney(database, 'one'), 'four', at)
  const titles = listJourneys(database).map(({ title }) => title)
  const { title } = asIs.journey
  expect(titles.toSorted()).toEqual([
    title,
    `${title} (to-be 2)`,
    `${title} (to-be 3)`,
    `${title} (to-be 4)`,
    `${title} (to-be)`,
  ])
})
