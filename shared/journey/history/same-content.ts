/** Whether two values of JSON hold the same, whatever the order of their keys. */
export function hasSameContent(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [keys, otherKeys] = [Object.keys(one), Object.keys(other)]
  const propertyOf = (of: object, key: string): unknown => Object.getOwnPropertyDescriptor(of, key)?.value
  return (
    keys.length === otherKeys.length &&
    keys.every((key) => Object.hasOwn(other, key) && hasSameContent(propertyOf(one, key), propertyOf(other, key)))
  )
}
