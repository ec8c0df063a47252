/** The clock of a running agenda, with moments that the test says; and its parts. */
import { expect, it } from 'vitest'
import { applyChange } from '../../shared/journey/change.ts'
import { inOrder } from '../../shared/journey/document.ts'
import {
  type AgendaRun,
  addMinutes,
  expectedEnd,
  formatClock,
  minutesBehind,
  minutesOf,
  nextPart,
  partsToCome,
  pauseAgenda,
  resumeAgenda,
  shortenPartsToCome,
  skipPart,
  startAgenda,
  takePlannedMinutes,
  timeLeft,
} from '../../shared/room/agenda-clock.ts'
import { addAgendaPart, moveAgendaPart } from '../../shared/room/agenda-edits.ts'
import { journeyOf } from '../support/journey-text.ts'

const parts = [
  { id: 'a', minutes: 20 },
  { id: 'b', minutes: 10 },
  { id: 'c', minutes: 20 },
  { id: 'd', minutes: 10 },
]
const at = (minutes: number) => minutes * 60_000
const start = startAgenda(parts, 0) as AgendaRun
const minutesToCome = (run: AgendaRun) => partsToCome(run, parts).map((part) => minutesOf(run, part))

it('counts a part down, stands still while paused, and goes on where it was', () => {
  expect(timeLeft(start, parts, at(5))).toBe(at(15))
  const paused = pauseAgenda(start, at(5))
  expect(timeLeft(paused, parts, at(9))).toBe(at(15))
  const resumed = resumeAgenda(paused, at(9))
  expect(timeLeft(resumed, parts, at(10))).toBe(at(14))
  expect(timeLeft(resumed, parts, at(30))).toBe(-at(6))
  expect(timeLeft(addMinutes(resumed, parts, 2), parts, at(10))).toBe(at(16))
})

it('says how late the whole is: by what a part took too long, by pauses, by minutes given', () => {
  expect(expectedEnd(start, parts, at(5))).toBe(at(60))
  expect(minutesBehind(start, parts, at(28))).toBe(8)
  expect(minutesBehind(pauseAgenda(start, at(5)), parts, at(8))).toBe(3)
  expect(minutesBehind(addMinutes(start, parts, 1), parts, at(5))).toBe(1)
  const early = nextPart(start, parts, at(15)) as AgendaRun
  expect(minutesBehind(early, parts, at(15))).toBe(-5)
})

it('spreads the rest again when it is 8 minutes behind, in proportion and to the minute', () => {
  const late = shortenPartsToCome(start, parts, at(28))
  expect(minutesToCome(late)).toEqual([8, 16, 8])
  expect(minutesBehind(late, parts, at(28))).toBe(0)
  expect(minutesToCome(shortenPartsToCome(start, parts, at(18)))).toEqual([10, 20, 10])
})

it('leaves each part a minute, and drops one if asked', () => {
  expect(minutesToCome(shortenPartsToCome(start, parts, at(200)))).toEqual([1, 1, 1])
  const dropped = skipPart(start, 'c')
  expect(minutesToCome(dropped)).toEqual([10, 10])
  expect(minutesBehind(dropped, parts, at(28))).toBe(-12)
})

it('passes by a part that is skipped, until it has its planned minutes again', () => {
  const skipped = skipPart(skipPart(start, 'b'), 'd')
  const next = nextPart(skipped, parts, at(20)) as AgendaRun
  expect(next.partId).toBe('c')
  expect(nextPart(next, parts, at(40))).toBeNull()
  expect(minutesToCome(takePlannedMinutes(next, 'd'))).toEqual([10])
})

it('ends after the last part, and has nothing to begin without one', () => {
  let run: AgendaRun | null = start
  for (const id of ['b', 'c', 'd']) {
    run = run && nextPart(run, parts, at(1))
    expect(run?.partId).toBe(id)
  }
  expect(run && nextPart(run, parts, at(2))).toBeNull()
  expect(startAgenda([], 0)).toBeNull()
})

it('shows what is left to the second', () => {
  expect([at(7) + 40_000, at(62), 0, 400, -30_000].map(formatClock)).toEqual([
    '07:40',
    '1:02:00',
    '00:00',
    '00:01',
    '−00:30',
  ])
})

it('adds and moves the parts of the agenda itself', () => {
  let document = journeyOf()
  for (const [id, text] of [
    ['a', 'Booking: collect 20'],
    ['b', 'Booking: vote, 15 min'],
    ['c', 'Wrap up'],
  ] as const) {
    document = applyChange(document, addAgendaPart(document, { id, text }))
  }
  const told = () => inOrder(document.agenda).map(({ title, minutes }) => `${title} ${minutes}`)
  expect(told()).toEqual(['Booking: collect 20', 'Booking: vote 15', 'Wrap up 15'])
  document = applyChange(document, moveAgendaPart(document, 'c', -1))
  expect(told()).toEqual(['Booking: collect 20', 'Wrap up 15', 'Booking: vote 15'])
  expect(moveAgendaPart(document, 'b', 1)).toEqual({})
})
