import { expect, it } from 'vitest'
import { analyze } from '../../shared/gaps/analyze.ts'
import type { Mark } from '../../shared/gaps/mark.ts'
import { gapMarks, noMarks } from '../../shared/gaps/marks.ts'
import { updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { addPersona, setEmotion } from '../../shared/journey/edits/people-edits.ts'
import { cellWords, channelWords, connectionWords, stageWords } from '../../shared/outline/place-words.ts'
import { touchpointWords } from '../../shared/outline/touchpoint-words.ts'
import { cell, edited, smallJourney } from '../support/small-journey.ts'

const full = edited(
  smallJourney(),
  (before) => addPersona(before, { id: 'p1', name: 'Ana' }),
  (before) => addPersona(before, { id: 'p2', name: '' }),
  (before) => setEmotion(before, 'b', 'p1', -1),
  (before) => setEmotion(before, 'b', 'p2', 2),
  (before) =>
    updateTouchpoint(before, 'b', { title: 'Pays', momentOfTruth: true, pains: ['Slow', ' ', 'Dear'], status: 'idea' }),
)
const words = (id: string, mark?: Mark) => {
  const touchpoint = full.touchpoints.get(id)
  if (!touchpoint) throw new Error(`There is no ${id}.`)
  return touchpointWords(full, touchpoint, mark)
}

it('a touchpoint says stage, channel, n of m, feelings, moment of truth, pains, connections and gap, in this order', () => {
  const finding = { rule: 'dead-end', severity: 'must', about: 'gap', message: 'A gap.', why: '' } as const
  expect(words('b', { severity: 'must', findings: [finding] })).toBe(
    'Pays, Find, Web, 2 of 3, idea, Ana unhappy, Untitled persona delighted, moment of truth, 2 pains, 2 connections, gap: A gap.',
  )
})

it('and nothing that it does not have', () => {
  expect(words('d')).toBe('d, Buy, Shop, 1 of 1, 1 connection')
})

it('headers, cells and connections say what they are', () => {
  expect(stageWords(full, 's1', noMarks)).toBe('Stage Find, 1 of 2, phase awareness, 3 touchpoints')
  expect(channelWords(full, 'c2', noMarks)).toBe('Channel Shop, 2 of 2, traditional, 1 touchpoint')
  expect(cellWords(full, cell('s1', 'c1'), noMarks)).toBe('Find, Web, 3 touchpoints')
  expect(cellWords(full, cell('s2', 'c1'), noMarks)).toBe('Empty cell: Buy, Web')
  expect(connectionWords(full, 'ab')).toBe('Connection from a to Pays')
  expect([
    stageWords(full, 'gone', noMarks),
    channelWords(full, 'gone', noMarks),
    connectionWords(full, 'gone'),
  ]).toEqual(['', '', ''])
})

it('an empty cell of awareness says its gap', () => {
  const marks = gapMarks(full, analyze(full).findings)
  expect(cellWords(full, cell('s1', 'c2'), marks)).toMatch(/^Empty cell: Find, Shop, gap: .+\.$/)
})
