/** The search over all journeys: what is looked for, and where it was found. */
import { create } from 'zustand'
import type { RequestAnswer } from '../../../shared/bridge/bridge.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { request } from '../../bridge/bridge.ts'
import { notifyProblem } from '../session/session-store.ts'

/** The field in which one looks, for keys that lead to it. */
export const searchFieldId = 'library-search'

type Hit = RequestAnswer<'library:search'>[number]

type LibrarySearch = {
  readonly query: string
  /** Whether the field is there also in a library too small to need it. */
  readonly isOpen: boolean
  /** By journey; null while nothing is looked for. */
  readonly hits: ReadonlyMap<Id, Hit> | null
}

export const useLibrarySearch = create<LibrarySearch>(() => ({ query: '', isOpen: false, hits: null }))

/** Looks for words in all journeys; an answer that comes after the next letter counts for nothing. */
export async function searchLibrary(query: string): Promise<void> {
  useLibrarySearch.setState(query.trim() === '' ? { query, hits: null } : { query })
  if (query.trim() === '') return
  try {
    const hits = await request('library:search', { query })
    if (useLibrarySearch.getState().query !== query) return
    useLibrarySearch.setState({ hits: new Map(hits.map((hit) => [hit.journeyId, hit])) })
  } catch (error) {
    notifyProblem(error)
  }
}
