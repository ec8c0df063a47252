/** Long names end with a word, and never within what people see as a letter. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shortName } from '../../shared/words/short-name.ts'

const upTo = (most: number) => (part: string) => part.length <= most

it.each([
  ['Moving house in spring', 30, 'Moving house in spring'],
  ['Moving house in spring', 14, 'Moving house'],
  ['Moving house in spring', 15, 'Moving house in'],
  ['Kontoeröffnung – für Privatkunden', 18, 'Kontoeröffnung'],
  ['A Donaudampfschifffahrtsgesellschaft', 12, 'A Donaudampf'],
  ['旅行の計画を立てる', 5, '旅行の計画'],
  ['رحلة العميل في القطارات', 13, 'رحلة العميل'],
])('%j in %d units is %j', (name, most, short) => {
  expect(shortName(name, upTo(most))).toBe(short)
})

it('is the beginning of the name, as long as it may be, without torn letters', () => {
  const unit = fc.constantFrom('a', 'word ', ' ', '👨‍👩‍👧‍👦', '😀', 'e\u0323', '旅', '–')
  const letters = (text: string) => Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), fc.integer({ min: 0, max: 60 }), (parts, most) => {
      const name = parts.join('')
      const short = shortName(name, upTo(most))
      expect(short.length).toBeLessThanOrEqual(most)
      expect(letters(name).slice(0, letters(short).length).join('')).toBe(short)
    }),
  )
})
