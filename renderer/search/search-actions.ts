/** Actions about finding text in the open journey. */
import type { Action } from '../actions/action.ts'
import { useSession } from '../state/session-store.ts'
import { openSearch, stepHit, useSearch } from './search-store.ts'

const isOnCanvas = () => useSession.getState().screen === 'canvas'
const hasQuery = () => isOnCanvas() && useSearch.getState().query.trim() !== ''

export const searchActions: readonly Action[] = [
  {
    id: 'find',
    label: 'Find in this journey…',
    menu: 'Edit',
    group: 2,
    shortcuts: ['Mod+F', '/'],
    winsOverTyping: true,
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
