/** The Go menu: from place to place on the map, and back to the library. */
import { showLibrary } from '../model/document/navigation.ts'
import { goBeside, goToNextStage } from '../model/editing/current-place.ts'
import { directions } from '../model/editing/directions.ts'
import { isOnCanvas } from '../model/editing/selected.ts'
import type { Action } from '../registry/action.ts'

export const goActions: readonly Action[] = [
  {
    id: 'go-library',
    label: 'All journeys',
    menu: 'Go',
    group: 0,
    shortcuts: ['Mod+L'],
    keywords: 'library home close',
    isEnabled: isOnCanvas,
    run: () => void showLibrary(),
  },
  ...directions.map(
    ([direction, key]): Action => ({
      id: `go-${direction}`,
      label: `Go ${direction}`,
      menu: 'Go',
      group: 1,
      shortcuts: [key],
      isEnabled: isOnCanvas,
      run: () => goBeside(direction),
    }),
  ),
  {
    id: 'next-stage',
    label: 'Next stage',
    menu: 'Go',
    group: 1,
    shortcuts: ['Tab'],
    isEnabled: isOnCanvas,
    run: () => goToNextStage(1),
  },
  {
    id: 'previous-stage',
    label: 'Previous stage',
    menu: 'Go',
    group: 1,
    shortcuts: ['Shift+Tab'],
    isEnabled: isOnCanvas,
    run: () => goToNextStage(-1),
  },
]
