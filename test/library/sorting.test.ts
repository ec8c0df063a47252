import { expect, it } from 'vitest'
import { librarySorts, sortJourneys } from '../../shared/library/sorting.ts'

const journey = (title: string, updatedAt: string, filled: number, awareness: number, cells = 4) => ({
  journeyId: title,
  title,
  updatedAt,
  coverage: { cells, filled, awareness: { cells, filled: awareness } },
})

const journeys = [
  journey('Journey 10', '2026-03-01', 1, 4),
  journey('journey 9', '2026-01-01', 4, 0),
  journey('Äpfel', '2026-02-01', 2, 1),
  journey('Blank', '2026-04-01', 0, 0, 0),
]

it('sorts by what was asked for, numbers as numbers, least covered first, without a grid last', () => {
  const titles = (sort: (typeof librarySorts)[number]) => sortJourneys(journeys, sort).map(({ title }) => title)
  expect(Object.fromEntries(librarySorts.map((sort) => [sort, titles(sort)]))).toEqual({
    edited: ['Blank', 'Journey 10', 'Äpfel', 'journey 9'],
    title: ['Äpfel', 'Blank', 'journey 9', 'Journey 10'],
    awareness: ['journey 9', 'Äpfel', 'Journey 10', 'Blank'],
    coverage: ['Journey 10', 'Äpfel', 'journey 9', 'Blank'],
  })
})
