/** One difference between two journeys, in a few words, with where it is to be found on either map. */
import type { Id, ListName } from '../journey/schema.ts'

export const differenceKinds = ['added', 'dropped', 'moved', 'channel', 'emotion', 'retitled', 'changed'] as const
export type DifferenceKind = (typeof differenceKinds)[number]

export type Difference = {
  readonly kind: DifferenceKind
  /** What it is about: a title or a name. */
  readonly title: string
  /** Where it stands, or what became of it. */
  readonly detail: string
  /** Null for the journey itself. */
  readonly list: ListName | null
  /** Its id in either journey; null where it isn't there. */
  readonly beforeId: Id | null
  readonly afterId: Id | null
}

/** Where a record that only one journey has is to be found. */
export function sideOf(kind: 'added' | 'dropped', id: Id): Pick<Difference, 'beforeId' | 'afterId'> {
  return kind === 'added' ? { beforeId: null, afterId: id } : { beforeId: id, afterId: null }
}
