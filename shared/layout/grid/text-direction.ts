/** From which side a text is read, by its first letter that says so, as browsers decide for `dir="auto"`. */

const rightToLeft =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}'
const beginsFromTheRight = new RegExp(`^[^\\p{L}]*[${rightToLeft}]`, 'u')

export type TextDirection = 'ltr' | 'rtl'

/** Asked of a whole text: a line of it may begin with a word of another script. */
export function textDirection(text: string): TextDirection {
  return beginsFromTheRight.test(text) ? 'rtl' : 'ltr'
}
