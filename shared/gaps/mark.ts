/** What is said of one thing of a journey, by its findings. */
import type { Id } from '../journey/schema.ts'
import { isSameList } from '../same-list.ts'
import type { Finding, Severity } from './rule/rule.ts'

/** The findings about one thing, highest severity first, and that severity. */
export type Mark = { readonly severity: Severity; readonly findings: readonly Finding[] }

/** Adds to the list of a key, which may be its first. */
export function addTo<T>(lists: Map<Id, T[]>, key: Id, entry: T): void {
  const present = lists.get(key)
  if (present) present.push(entry)
  else lists.set(key, [entry])
}

/** The marks of what has findings; the marks of before if all say the same, and each that does. */
export function toMarks(
  found: ReadonlyMap<Id, readonly Finding[]>,
  previous: ReadonlyMap<Id, Mark>,
): ReadonlyMap<Id, Mark> {
  const marks = new Map<Id, Mark>()
  let isSame = found.size === previous.size
  for (const [key, findings] of found) {
    const before = previous.get(key)
    const isKept = before !== undefined && isSameList(before.findings, findings)
    const [worst] = findings
    if (isKept) marks.set(key, before)
    else if (worst) marks.set(key, { severity: worst.severity, findings })
    isSame &&= isKept
  }
  return isSame ? previous : marks
}
