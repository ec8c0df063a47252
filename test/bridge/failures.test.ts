/** What was refused is told in a glimpse, however much of it there is. */
import { expect, it, vi } from 'vitest'
import { failureOf } from '../../electron/errors/failures.ts'
import { checkArguments } from '../../shared/bridge/check-arguments.ts'
import { FailureError } from '../../shared/failure.ts'

const long = 'x'.repeat(10_000_000)

it.each([
  ['ten thousand faults', { journeyId: 'j', steps: Array.from({ length: 10_000 }, () => ({ kind: long })) }],
  ['a long text', { journeyId: 'j', steps: long }],
  ['a long name', { journeyId: 'j', steps: [], [long]: 1 }],
  ['no object', long],
])('tells a refused message with %s in a few lines', (_, message) => {
  const told: string[] = []
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0)
  const checked = checkArguments('journey:apply', message)
  expect(checked.success).toBe(false)
  const failure = failureOf(new FailureError('message-refused', 'Refused.', { cause: checked.error }), long)
  failureOf(new Error(long), 'journey:apply')
  failureOf(long, 'journey:apply')
  spy.mockRestore()
  expect(failure).toEqual({ code: 'message-refused', message: 'Refused.' })
  expect(told).toHaveLength(3)
  for (const line of told) expect(line.length).toBeLessThan(3_000)
  expect(told[0]).toMatch(/^x{100}… \(10,000,000 characters\): /)
})
