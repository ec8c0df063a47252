import { expect, it } from 'vitest'
import { daysOf, sizeWords } from '../../renderer/screens/timeline/days.ts'
import type { Moment } from '../../shared/journey/history/log.ts'

const now = new Date(2026, 4, 12, 15, 0)
const moment = (seq: number, day: number, kind: Moment['kind'] = 'do'): Moment => ({
  seq,
  at: new Date(2026, 4, day, 9, 5).toISOString(),
  kind,
  label: 'Move touchpoint',
})
const named = (seq: number, name: string) => ({ versionId: name, seq, name, at: now.toISOString() })

it('lists moments by day, newest first, down to how the journey began', () => {
  const days = daysOf([moment(4, 12, 'redo'), moment(3, 12, 'undo'), moment(2, 11), moment(1, 4)], [], true, now)
  expect(days.map(({ words, moments }) => [words, ...moments.map(({ time, words }) => `${time} ${words}`)])).toEqual([
    ['Today', '09:05 Redo: Move touchpoint', '09:05 Undo: Move touchpoint'],
    ['Yesterday', '09:05 Move touchpoint'],
    ['4 May 2026', '09:05 Move touchpoint', ' Start'],
  ])
  expect(daysOf([moment(3, 12)], [], false, now).flatMap(({ moments }) => moments)).toHaveLength(1)
  expect(daysOf([], [], true, now)).toEqual([])
})

it('shows a name where its moment is, also after the rows about it became one', () => {
  const days = daysOf([moment(9, 12), moment(5, 11)], [named(5, 'A'), named(7, 'B'), named(0, 'C')], true, now)
  const names = days.flatMap(({ moments }) => moments.map(({ seq, versions }) => [seq, ...versions.map((v) => v.name)]))
  expect(names).toEqual([[9], [5, 'A', 'B'], [0, 'C']])
})

it('says how much the history takes', () => {
  expect(sizeWords({ rows: 1, bytes: 1 })).toBe('1 kB for 1 change')
  expect(sizeWords({ rows: 1_412, bytes: 1_240_000 })).toBe('1.2 MB for 1,412 changes')
})
