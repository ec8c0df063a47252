/** Copies count, and what only looks like a count stays a part of the name. */
import { describe, expect, it } from 'vitest'
import { applyChange } from '../../shared/journey/change.ts'
import { touchpointsInCell } from '../../shared/journey/document.ts'
import { countTitles, duplicateTouchpoints } from '../../shared/journey/edits/clip.ts'
import { countedTitle, toBeTitle } from '../../shared/journey/edits/counted-title.ts'
import { updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { cell, smallJourney } from '../support/small-journey.ts'

describe('the title of a copy', () => {
  it.each([
    ['Visit', ['Visit'], 'Visit 2'],
    ['Visit 2', ['Visit', 'Visit 2'], 'Visit 3'],
    ['Visit', ['Visit', 'Visit 2', 'visit  3'], 'Visit 4'],
    ['Visit 2', ['Visit 2'], 'Visit 3'],
    ['Visit 9', ['Visit 9', 'Visit 10'], 'Visit 11'],
    ['Visit 100', ['Visit 99', 'Visit 100'], 'Visit 101'],
    ['Trade fair 2026', ['Trade fair 2026'], 'Trade fair 2026 2'],
    ['Trade fair 2026 2', ['Trade fair 2026', 'Trade fair 2026 2'], 'Trade fair 2026 3'],
    ['Room 101', ['Room 101'], 'Room 101 2'],
    ['Route 66', ['Route 66'], 'Route 66 2'],
    ['iPhone 15', ['iPhone 15'], 'iPhone 15 2'],
    ['Visit 15', ['Visit 14', 'Visit 15'], 'Visit 16'],
    ['Agent 007', ['Agent 007'], 'Agent 007 2'],
    ['B2B', ['B2B'], 'B2B 2'],
    ['42', ['42'], '42 2'],
    ['Visit copy', ['Visit copy'], 'Visit copy 2'],
    ['Visit (to-be)', ['Visit (to-be)'], 'Visit (to-be) 2'],
    ['  ', ['', ' 2'], ''],
  ])('%j beside %j is %j', (title, taken, expected) => {
    expect(countedTitle(title, taken)).toBe(expected)
  })
})

describe('the title of a to-be', () => {
  it.each([
    ['Visit', ['Visit'], 'Visit (to-be)'],
    ['Visit', ['Visit', 'Visit (to-be)'], 'Visit (to-be 2)'],
    ['Visit (to-be)', ['Visit', 'Visit (to-be)'], 'Visit (to-be 2)'],
    ['Visit (to-be 2)', ['Visit (to-be)', 'Visit (to-be 2)'], 'Visit (to-be 3)'],
    ['Visit (to-be) 2', ['Visit (to-be)', 'Visit (to-be) 2'], 'Visit (to-be 2)'],
    ['Visit (as-is)', ['Visit (as-is)'], 'Visit (to-be)'],
    ['Visit 2', [], 'Visit 2 (to-be)'],
    ['', [], ''],
  ])('%j beside %j is %j', (title, taken, expected) => {
    expect(toBeTitle(title, taken)).toBe(expected)
  })
})

it('counts touchpoints that are duplicated in their cell', () => {
  let document = smallJourney()
  document = applyChange(document, updateTouchpoint(document, 'a', { title: 'Calls' }))
  let count = 0
  let id = 'a'
  for (let round = 0; round < 3; round++) {
    const { change, touchpointIds } = duplicateTouchpoints(document, new Set([id]), () => `n${++count}`)
    document = applyChange(document, change)
    document = applyChange(document, countTitles(document, touchpointIds))
    id = touchpointIds[0] ?? ''
  }
  const titles = touchpointsInCell(document, cell('s1', 'c1')).map(({ title }) => title)
  expect(titles.filter((title) => title.startsWith('Calls'))).toEqual(['Calls', 'Calls 2', 'Calls 3', 'Calls 4'])
})
