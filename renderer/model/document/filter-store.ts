/** The filter of the open journey: it dims on the canvas what it isn't about, and ends with the journey. */
import { useMemo } from 'react'
import { create } from 'zustand'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { type Facet, type JourneyFilter, standingOutIds } from '../../../shared/journey/filter.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { useDocument } from './document-store.ts'

type FilterState = { readonly isBarOpen: boolean; readonly filter: JourneyFilter }

const noFilter: FilterState = { isBarOpen: false, filter: {} }

export const useFilter = create<FilterState>(() => noFilter)

useDocument.subscribe(({ document }, before) => {
  if (document?.journey.id !== before.document?.journey.id) useFilter.setState(noFilter)
})

export function toggleValue(facet: Facet, value: string): void {
  useFilter.setState(({ filter }) => {
    const values = filter[facet] ?? []
    const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
    return { isBarOpen: true, filter: { ...filter, [facet]: next } }
  })
}

export function clearFilter(): void {
  useFilter.setState({ filter: {} })
}

export function closeFilter(): void {
  useFilter.setState(noFilter)
}

/** The touchpoints that the filter is about; null where nothing is filtered. */
export function useMatching(document: JourneyDocument | null): ReadonlySet<Id> | null {
  const filter = useFilter((state) => state.filter)
  return useMemo(() => document && standingOutIds(document, filter), [document, filter])
}
