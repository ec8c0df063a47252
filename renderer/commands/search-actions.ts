/** Actions about finding text in the open journey. */

import { isOnCanvas } from '../model/editing/selected.ts'
import { openSearch, stepHit, useSearch } from '../model/places/search-store.ts'
import type { Action } from '../registry/action.ts'

const hasQuery = () => isOnCanvas() && useSearch.getState().query.trim() !== ''

export const searchActions: readonly Action[] = [
  {
    id: 'find',
    label: 'Find in this journey…',
    menu: 'Edit',
    group: 2,
    shortcuts: ['Mod+F'],
    keywords: 'search text words',
    isEnabled: isOnCanvas,
    run: openSearch,
  },
  {
    id: 'find-next',
    label: 'Find next',
    menu: 'Edit',
    group: 2,
    shortcuts: ['F3'],
    keywords: 'search',
    isEnabled: hasQuery,
    run: () => stepHit(1),
  },
  {
    id: 'find-previous',
    label: 'Find previous',
    menu: 'Edit',
    group: 2,
    shortcuts: ['Shift+F3'],
    keywords: 'search',
    isEnabled: hasQuery,
    run: () => stepHit(-1),
  },
]
