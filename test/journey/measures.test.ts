/** Reading a measure: which value is the latest, whether it is good enough, and the line towards the target. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hasReachedTarget, latestValue, measureLine } from '../../shared/journey/measures.ts'

const at = (day: string, value: number) => ({ at: day, value, n: null })
const box = { width: 100, height: 20 }

it('takes the latest by date, whatever the order', () => {
  expect(latestValue({ values: [] })).toBeNull()
  expect(latestValue({ values: [at('2026-11-01', 4), at('2026-10-01', 5)] })?.value).toBe(4)
  expect(latestValue({ values: [at('2026-11-01', 4), at('2026-11-01', 3)] })?.value).toBe(3)
})

it('reaches a target upwards or downwards', () => {
  const values = [at('2026-11-01', 4)]
  expect(hasReachedTarget({ values, target: 4, better: 'higher' })).toBe(true)
  expect(hasReachedTarget({ values, target: 5, better: 'higher' })).toBe(false)
  expect(hasReachedTarget({ values, target: 5, better: 'lower' })).toBe(true)
  expect(hasReachedTarget({ values, target: null, better: 'lower' })).toBeNull()
  expect(hasReachedTarget({ values: [], target: 5, better: 'lower' })).toBeNull()
})

it('draws values by date and the target among them', () => {
  expect(measureLine({ values: [at('2026-11-11', 2), at('2026-11-01', 0)], target: 4 }, box)).toEqual({
    points: [
      { x: 0, y: 20 },
      { x: 100, y: 10 },
    ],
    target: 0,
  })
  expect(measureLine({ values: [at('2026-11-01', 7)], target: null }, box)).toEqual({
    points: [{ x: 50, y: 10 }],
    target: null,
  })
})

it('stays within its box, however large the numbers', () => {
  const value = fc.double({ noNaN: true, noDefaultInfinity: true })
  const day = fc.constantFrom('0001-01-01', '2026-11-01', '2026-11-02', '9999-12-31')
  const values = fc.array(fc.record({ at: day, value, n: fc.constant(null) }), { maxLength: 6 })
  fc.assert(
    fc.property(values, fc.option(value), (all, target) => {
      const line = measureLine({ values: all, target }, box)
      for (const { x, y } of line.points) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(box.width)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(box.height)
      }
    }),
  )
})
