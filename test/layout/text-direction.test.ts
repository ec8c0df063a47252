import { expect, it } from 'vitest'
import { textDirection } from '../../shared/layout/grid/text-direction.ts'

it.each([
  ['Sees a post', 'ltr'],
  ['يرى إعلانًا (Instagram)', 'rtl'],
  ['3 × משווה מחירים', 'rtl'],
  ['Instagram: يرى', 'ltr'],
  ['購入する', 'ltr'],
  ['', 'ltr'],
  ['42 – !', 'ltr'],
])('%s is read from its first letter on: %s', (text, direction) => {
  expect(textDirection(text)).toBe(direction)
})
