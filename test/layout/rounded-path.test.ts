import { expect, it } from 'vitest'
import { roundedPath, roundedPathByCell, roundedPathIn } from '../../shared/layout/connections/rounded-path.ts'

const points = [
  { x: 40, y: 20 },
  { x: 130, y: 20 },
  { x: 130, y: 250 },
  { x: 60, y: 250 },
]

it('a path in pieces has each stretch once, in the cell in which it lies', () => {
  expect(roundedPath(points, 10)).toBe('M40 20L120 20Q130 20 130 30L130 240Q130 250 120 250L60 250')
  expect(Object.fromEntries(roundedPathByCell(points, 10, 100, { x: 0, y: 0, width: 300, height: 300 }))).toEqual({
    '0,0': 'M40 20L100 20',
    '1,0': 'M100 20L120 20Q130 20 130 30L130 100',
    '1,1': 'M130 100L130 200',
    '1,2': 'M130 200L130 240Q130 250 120 250L100 250',
    '0,2': 'M100 250L60 250',
  })
})

it('is cut only where pieces are asked for', () => {
  const within = { x: 100, y: 100, width: 100, height: 100 }
  expect(Object.fromEntries(roundedPathByCell(points, 10, 100, within))).toEqual({ '1,1': 'M130 100L130 200' })
})

it('has of a path what comes into an area', () => {
  const area = { x: 120, y: 200, width: 100, height: 100 }
  expect(roundedPathIn(area, points, 10)).toBe('M130 30L130 240Q130 250 120 250L60 250')
  expect(roundedPathIn({ ...area, x: 300 }, points, 10)).toBe('')
  expect(roundedPathIn(null, points, 10)).toBe(roundedPath(points, 10))
})
