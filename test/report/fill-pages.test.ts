/** How a report's parts go on pages. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fillPages } from '../../shared/report/fill-pages.ts'
import { shorten } from '../../shared/report/shorten.ts'

it('keeps parts in order and whole, and no heading alone at the end of a page', () => {
  const part = fc.record({ height: fc.integer({ min: 1, max: 400 }), isHeading: fc.boolean(), isFirst: fc.boolean() })
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const pages = fillPages(parts, 912)
      expect(pages.flat()).toEqual(parts.map((_, at) => at))
      for (const page of pages.slice(0, -1)) expect(parts[page.at(-1) ?? 0]?.isHeading).toBe(false)
    }),
  )
  expect(fillPages([{ height: 500 }, { height: 30, isHeading: true }, { height: 400 }, { height: 9 }], 912)).toEqual([
    [0],
    [1, 2, 3],
  ])
  expect(fillPages([{ height: 5 }, { height: 5, isFirst: true }], 912)).toEqual([[0], [1]])
})

it('cuts a text between words, never inside a character', () => {
  expect(shorten('  one\n two  ', 20)).toBe('one two')
  expect(shorten('Takes weeks, needs a stamp', 14)).toBe('Takes weeks…')
  expect(shorten('👩‍🚀'.repeat(40), 5).isWellFormed()).toBe(true)
})
