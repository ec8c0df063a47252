/** What people write in turn, from their lines to the wall and to the journey. */
import { describe, expect, it } from 'vitest'
import { writtenPages } from '../../shared/projector/written-page.ts'
import { capturesOf, handInLines, linesOf, shuffledLines, type Writing } from '../../shared/room/writing.ts'

const nobody: Writing = { question: 'Where does it hurt?', kind: 'pain', written: [] }

it('takes each line as a thing of its own, word for word', () => {
  expect(linesOf('- Fees\n\n  too   late \r\nN one answers @Ana by Friday')).toEqual([
    'Fees',
    'too late',
    'N one answers @Ana by Friday',
  ])
  expect(capturesOf(['D day is bad'], 'pain')).toEqual([
    { kind: 'pain', text: 'D day is bad', owner: '', due: null, emotion: null },
  ])
})

it('mixes the lines of all, and forgets who wrote which', () => {
  const writing = handInLines(handInLines(handInLines(nobody, 'a\nb'), ''), 'c')
  expect(writing.written).toEqual([['a', 'b'], [], ['c']])
  expect(shuffledLines(writing, () => 0.99)).toEqual(['c', 'b', 'a'])
  expect([...shuffledLines(writing, Math.random)].sort()).toEqual(['a', 'b', 'c'])
})

describe('on the wall', () => {
  const wall = { width: 1920, height: 1080 }
  const linesOfMany = (count: number, words = 'Nobody says what the delivery costs') =>
    Array.from({ length: count }, (_, at) => `${words} ${at}`)
  const shown = (lines: readonly string[]) => writtenPages(lines, wall).flatMap(({ columns }) => columns.flat())

  it('is as large as all of it allows', () => {
    const [few] = writtenPages(linesOfMany(3), wall)
    expect(few).toMatchObject({ size: 56 })
    expect(few?.columns).toHaveLength(1)
    expect(writtenPages(linesOfMany(24), wall)).toHaveLength(1)
    expect(writtenPages(linesOfMany(24), wall)[0]?.size).toBeLessThan(56)
  })

  it('goes on over further pages, each line once and in turn, and never too small', () => {
    for (const count of [1, 7, 20, 40, 200]) expect(shown(linesOfMany(count))).toEqual(linesOfMany(count))
    const many = writtenPages(linesOfMany(200), wall)
    expect(many.length).toBeGreaterThan(1)
    for (const { size } of many) expect(size).toBeGreaterThanOrEqual(30)
    const long = linesOfMany(3, 'words and '.repeat(80))
    expect(shown(long)).toEqual(long)
    expect(writtenPages([], wall)).toHaveLength(1)
  })
})
