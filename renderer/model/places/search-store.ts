/** The search in the open journey: what is looked for, what was found, and which of it is shown. */

import { flushSync } from 'react-dom'
import { create } from 'zustand'
import { type SearchHit, searchJourney } from '../../../shared/journey/search.ts'
import { useDocument } from '../document/document-store.ts'
import { focusCanvas } from '../map-view/focus-canvas.ts'
import { useSession } from '../session/session-store.ts'
import { unmarkFields } from './reveal.ts'
import { showHit } from './show-hit.ts'

type SearchState = {
  readonly isOpen: boolean
  readonly query: string
  /** The place of the hit that is shown; -1 where none has been yet. */
  readonly place: number
}

export const useSearch = create<SearchState>(() => ({ isOpen: false, query: '', place: -1 }))

/** What the query finds in the journey as it is now. */
export function currentHits(): readonly SearchHit[] {
  const { document } = useDocument.getState()
  return document ? searchJourney(document, useSearch.getState().query) : []
}

export function setQuery(query: string): void {
  useSearch.setState({ query, place: -1 })
}

/** Shows one of the hits; `isForTyping` puts the cursor into its field. */
export function showPlace(place: number, isForTyping = false): void {
  const hit = currentHits()[place]
  if (!hit) return
  useSearch.setState({ place })
  showHit(hit, isForTyping)
}

/** Goes on to the next hit or back to the one before, round and round. */
export function stepHit(step: 1 | -1): void {
  const count = currentHits().length
  if (count === 0) return
  const { place } = useSearch.getState()
  showPlace(place < 0 ? (step === 1 ? 0 : count - 1) : (place + step + count) % count)
}

export function openSearch(): void {
  // What is found is shown on the map, so the brief before it goes.
  if (useSession.getState().view === 'brief') useSession.setState({ view: 'map' })
  // Drawn at once, so that what is typed next goes there.
  flushSync(() => useSearch.setState({ isOpen: true }))
  const field = document.querySelector<HTMLInputElement>('[data-search-field]')
  field?.focus()
  field?.select()
}

/** Leaves what was found selected, so that it can be worked on at once. */
export function closeSearch(): void {
  useSearch.setState({ isOpen: false })
  unmarkFields()
  focusCanvas()
}
