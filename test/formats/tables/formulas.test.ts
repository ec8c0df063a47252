/** Texts that a spreadsheet would run are made text, and come back as they were. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neutralize, restore } from '../../../shared/formats/tables/cells/formulas.ts'
import { anyText } from '../../support/hostile-texts.ts'

describe('formulas', () => {
  const formulas = [
    '=1',
    '+1+1',
    '-1+1',
    '@A1',
    '\t=1',
    '\r=1',
    '\n=1',
    '\u0000=1',
    ' =1',
    '\u00A0=1',
    '\uFF1D1',
    '\uFF0B1',
    '\uFF0D1+1',
    '\uFF20A',
    '\u200B=1',
    "'=1",
    '=cmd|x!A0',
    '\tx',
    '\u0000',
  ]
  it.each(formulas)('%j is made text', (text) => {
    expect(neutralize(text)).toBe(`'${text}`)
    expect(restore(neutralize(text))).toBe(text)
  })

  it.each(['-5', '+3', '-3.5', '-3,5', 'a=b', 'x', '', "'tis", 'mail@example.org', '1-2'])('%j stays', (text) => {
    expect(neutralize(text)).toBe(text)
  })

  it('nothing is lost, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(restore(neutralize(text))).toBe(text)
      }),
    )
  })

  it("another program's formulas are kept as text", () => {
    expect(['=SUM(A1)', '@x', '-1+2'].map(restore)).toEqual(['=SUM(A1)', '@x', '-1+2'])
  })
})
