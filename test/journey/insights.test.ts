/** Whether an edit changes what the insight lanes show. */
import { expect, it } from 'vitest'
import { applyChange } from '../../shared/journey/change.ts'
import { moveTouchpoints, updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { setAllOpportunityTexts } from '../../shared/journey/edits/opportunity-edits.ts'
import { haveSameInsights } from '../../shared/journey/insights.ts'
import { insightLanes } from '../../shared/layout/lanes/insight-lanes.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { boardOf } from '../bench/board.ts'

const board = boardOf(60)
const lanesOf = (document: typeof board) =>
  insightLanes(document, layoutJourney(board), { names: ['emotions', 'pains', 'opportunities', 'measures', 'owners'] })

it('is the same while a title is typed', () => {
  const typed = applyChange(board, updateTouchpoint(board, 't7', { title: 'Hears of it', notes: 'At the station' }))
  expect(haveSameInsights(board, typed)).toBe(true)
  expect(lanesOf(typed)).toEqual(lanesOf(board))
})

it.each([
  ['an emotion', updateTouchpoint(board, 't7', { emotions: { p1: -2 } })],
  ['a pain', updateTouchpoint(board, 't7', { pains: ['The queue'] })],
  ['an owner', updateTouchpoint(board, 't7', { owner: { name: 'Ben', role: null } })],
  ['a measure', updateTouchpoint(board, 't7', { measure: 'Answers' })],
  ['an opportunity', setAllOpportunityTexts(board, [['t7', ['A sign']]], () => 'q')],
  ['the place', moveTouchpoints(board, ['t7'], { stageId: 's1', channelId: 'k1' }, 0)],
])('is another where %s changes', (_, change) => {
  expect(haveSameInsights(board, applyChange(board, change))).toBe(false)
})
