/** Answers as they cross from the main process into a page. */
import { describe, expect, it } from 'vitest'
import { resultOf, resultSchema, valueFrom } from '../../shared/bridge/result.ts'

function carried(value: unknown): unknown {
  const result = resultSchema.parse(structuredClone(resultOf(value)))
  if (!result.isOk) throw new Error('It was refused.')
  return valueFrom(result)
}

describe('an answer', () => {
  it('carries whatever a handler may answer', () => {
    const values = [
      undefined,
      null,
      '',
      'a "b"\u2028',
      0,
      -1.5,
      false,
      [],
      {},
      [{ a: [null, 'ü'] }],
      new Uint8Array([0, 255]),
    ]
    for (const value of values) expect(carried(value)).toEqual(value)
  })

  it('carries a record without what isn’t there', () => {
    expect(carried({ journeyId: 'a', folderId: undefined })).toEqual({ journeyId: 'a' })
  })

  it('is one text, however much it holds, so that it crosses at once', () => {
    const result = resultOf({ touchpoints: Array.from({ length: 1_000 }, (_, at) => ({ id: `t${at}` })) })
    expect(Object.values(result).every((part) => typeof part !== 'object')).toBe(true)
  })

  it('carries a failure as it is', () => {
    const failure = { isOk: false, failure: { code: 'not-saved', message: 'The disk is full.' } }
    expect(resultSchema.parse(failure)).toEqual(failure)
  })
})
