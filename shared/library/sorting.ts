/** The orders in which the library shows its journeys. */

export const librarySorts = ['edited', 'title', 'awareness', 'coverage'] as const
export type LibrarySort = (typeof librarySorts)[number]

type Filling = { readonly cells: number; readonly filled: number }
type Sortable = {
  readonly journeyId: string
  readonly title: string
  readonly updatedAt: string
  readonly coverage: Filling & { readonly awareness: Filling }
}

/** How much is filled, 0 to 1; null where there is nothing to fill. */
export function shareOf({ cells, filled }: Filling): number | null {
  return cells === 0 ? null : filled / cells
}

let collator: Intl.Collator | null = null

/** Only a library asks for it, and no start should wait for it. */
function compareTitles(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
  return collator.compare(a, b)
}

const orders: Readonly<Record<LibrarySort, (a: Sortable, b: Sortable) => number>> = {
  edited: (a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0),
  title: (a, b) => compareTitles(a.title, b.title),
  awareness: (a, b) => compareShares(a.coverage.awareness, b.coverage.awareness),
  coverage: (a, b) => compareShares(a.coverage, b.coverage),
}

/** A new array in the order wanted: last edited first; by title; least covered first, since that is what to work on. Ties by title. */
export function sortJourneys<T extends Sortable>(journeys: readonly T[], sort: LibrarySort): readonly T[] {
  return journeys.toSorted(
    (a, b) => orders[sort](a, b) || compareTitles(a.title, b.title) || (a.journeyId < b.journeyId ? -1 : 1),
  )
}

/** A journey without a grid says nothing of coverage and comes last. */
function compareShares(a: Filling, b: Filling): number {
  return (shareOf(a) ?? 2) - (shareOf(b) ?? 2)
}
