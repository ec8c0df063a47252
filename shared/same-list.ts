/** Whether two lists hold the same, entry by entry. */
export function isSameList<T>(
  one: readonly T[],
  other: readonly T[],
  isSame: (one: T, other: T) => boolean = (left, right) => left === right,
): boolean {
  return one.length === other.length && one.every((entry, at) => isSame(entry, other[at] as T))
}
