/** Actions about what of the journey is looked at. */
import { isFiltering } from '../../shared/journey/filter.ts'
import type { Action } from '../actions/action.ts'
import { useSession } from '../state/session-store.ts'
import { clearFilter, closeFilter, useFilter } from './filter-store.ts'

const isOnCanvas = () => useSession.getState().screen === 'canvas'

function toggleBar(): void {
  if (useFilter.getState().isBarOpen) {
    closeFilter()
    return
  }
  useFilter.setState({ isBarOpen: true })
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-filter-bar] button')?.focus())
}

export const filterActions: readonly Action[] = [
  {
    id: 'filter',
    label: 'Filter touchpoints',
    menu: 'View',
    group: 4,
    shortcuts: ['Mod+Shift+F'],
    keywords: 'persona status tag owner moment of truth channel dim only',
    isEnabled: isOnCanvas,
    isChecked: () => useFilter.getState().isBarOpen,
    run: toggleBar,
  },
  {
    id: 'clear-filter',
    label: 'Clear the filter',
    menu: 'View',
    group: 4,
    shortcuts: [],
    keywords: 'show all touchpoints',
    isEnabled: () => isOnCanvas() && isFiltering(useFilter.getState().filter),
    run: clearFilter,
  },
]
