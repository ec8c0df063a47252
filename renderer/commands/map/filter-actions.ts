/** Actions about what of the journey is looked at. */

import { flushSync } from 'react-dom'
import { isFiltering } from '../../../shared/journey/filter.ts'
import { clearFilter, closeFilter, useFilter } from '../../model/document/filter-store.ts'
import { isOnCanvas } from '../../model/editing/selected.ts'
import type { Action } from '../../registry/action.ts'

function toggleBar(): void {
  if (useFilter.getState().isBarOpen) {
    closeFilter()
    return
  }
  flushSync(() => useFilter.setState({ isBarOpen: true }))
  document.querySelector<HTMLElement>('[data-filter-bar] button')?.focus()
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
    label: 'Clear filter',
    menu: 'View',
    group: 4,
    shortcuts: [],
    keywords: 'show all touchpoints',
    isEnabled: () => isOnCanvas() && isFiltering(useFilter.getState().filter),
    run: clearFilter,
  },
]
