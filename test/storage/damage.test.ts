import { expect, it } from 'vitest'
import { insertJourney, renameJourney } from '../../electron/storage/journeys/journeys.ts'
import { journeyOf } from '../faults/support/journeys.ts'
import { openForTest } from './libraries.ts'

const ids = ['a', 'b', 'c', 'd']

function libraryWithTwoDamaged() {
  const library = openForTest()
  const document = journeyOf(3)
  for (const id of ids) insertJourney(library.database, { ...document, journey: { ...document.journey, id } })
  library.database.exec(`UPDATE touchpoints SET title = title || '!' WHERE journey_id IN ('b', 'd')`)
  return library
}

it('looks at a journey when it is asked for, and at the others one a turn', () => {
  const { database, damage } = libraryWithTwoDamaged()
  expect(damage.isIn('b')).toBe(true)
  expect(damage.isIn('a')).toBe(false)
  const turns = damage.search()[Symbol.iterator]()
  expect(turns.next().value).toBeNull()
  renameJourney(database, 'a', 'Edited between two turns', '2026-11-22T10:00:00.000Z')
  expect([...{ [Symbol.iterator]: () => turns }]).toEqual(['d'])
  expect([...damage.search()]).toEqual([])
  expect(damage.findAll()).toEqual(['b', 'd'])
})

it('looks again where the library has become another one', () => {
  const { database, damage } = libraryWithTwoDamaged()
  expect(damage.findAll()).toEqual(['b', 'd'])
  database.exec(`UPDATE touchpoints SET title = rtrim(title, '!')`)
  damage.lookAgain()
  expect(damage.findAll()).toEqual([])
})
