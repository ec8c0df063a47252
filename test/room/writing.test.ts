/** What people write in turn, from their lines to the wall and to the journey. */
import { expect, it } from 'vitest'
import { writtenPage } from '../../shared/projector/written-page.ts'
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

it('is as large on the wall as all of it allows, and never too small', () => {
  const page = (count: number, words = 'Nobody says what the delivery costs') =>
    writtenPage(
      Array.from({ length: count }, (_, at) => `${words} ${at}`),
      { width: 1920, height: 1080 },
    )
  expect(page(3)).toMatchObject({ size: 56, more: 0 })
  expect(page(3).columns).toHaveLength(1)
  expect(page(24).more).toBe(0)
  expect(page(24).size).toBeLessThan(56)
  const many = page(200)
  expect(many.size).toBeGreaterThanOrEqual(30)
  expect(many.columns.flat().length + many.more).toBe(200)
  for (const count of [1, 7, 20, 40]) {
    const { columns, more } = page(count)
    expect(columns.flat().length + more).toBe(count)
  }
})
