/** Actions of the whole window. */

import { interfaceZooms, type ThemeChoice } from '../../shared/bridge/settings.ts'
import { formatIds } from '../../shared/formats/format-table.ts'
import { request } from '../bridge/bridge.ts'
import { isOnCanvas } from '../model/editing/selected.ts'
import { areKeysOnMap } from '../model/map-view/focus-canvas.ts'
import { openDiagnostics } from '../model/places/diagnostics-store.ts'
import { useSession } from '../model/session/session-store.ts'
import { saveSettings, useSettings } from '../model/session/settings-store.ts'
import type { Action } from '../registry/action.ts'
import { goToArea } from '../registry/areas.ts'
import { copyPicture } from '../screens/export/copy-picture.ts'

const themeLabels: readonly (readonly [ThemeChoice, string])[] = [
  ['system', 'System theme'],
  ['light', 'Light theme'],
  ['dark', 'Dark theme'],
  ['contrast', 'High contrast theme'],
]

const areKeysElsewhere = () => !areKeysOnMap()

function zoomInterface(interfaceZoom = 1): void {
  saveSettings({ interfaceZoom })
}

export const appActions: readonly Action[] = [
  {
    id: 'palette',
    label: 'Search…',
    menu: 'View',
    group: 3,
    shortcuts: ['Mod+K'],
    keywords: 'command palette find action journey touchpoint',
    isEnabled: () => true,
    run: () => useSession.setState({ isPaletteOpen: true }),
  },
  {
    id: 'next-area',
    label: 'Next panel',
    menu: 'Go',
    group: 9,
    shortcuts: ['F6'],
    keywords: 'focus panel area region',
    isEnabled: () => true,
    run: () => goToArea(1),
  },
  {
    id: 'previous-area',
    label: 'Previous panel',
    menu: 'Go',
    group: 9,
    shortcuts: ['Shift+F6'],
    keywords: 'focus panel area region',
    isEnabled: () => true,
    run: () => goToArea(-1),
  },
  {
    id: 'user-guide',
    label: 'User guide',
    menu: 'Help',
    group: 1,
    shortcuts: [],
    keywords: 'manual documentation handbook how to',
    isEnabled: () => true,
    run: () => useSession.setState({ isUserGuideOpen: true }),
  },
  {
    id: 'help',
    label: 'Keyboard shortcuts',
    menu: 'Help',
    group: 1,
    shortcuts: ['?', 'F1'],
    keywords: 'help keys',
    isEnabled: () => true,
    run: () => useSession.setState({ isHelpOpen: true }),
  },
  {
    id: 'guide',
    label: 'Show the tour',
    menu: 'Help',
    group: 1,
    shortcuts: [],
    keywords: 'guide help first steps introduction',
    isEnabled: isOnCanvas,
    run: () => saveSettings({ isGuideOpen: true }),
  },
  {
    id: 'licences',
    label: 'Licences',
    menu: 'Help',
    group: 2,
    shortcuts: [],
    keywords: 'license licenses copyright open source legal',
    isEnabled: () => true,
    run: () => useSession.setState({ areLicencesOpen: true }),
  },
  {
    id: 'diagnostics',
    label: 'Diagnostics…',
    menu: 'Help',
    group: 2,
    shortcuts: [],
    keywords: 'error problem bug report support crash log wrong',
    isEnabled: () => true,
    run: () => void openDiagnostics(),
  },
  {
    id: 'about',
    label: 'About Throughline',
    menu: 'Help',
    group: 3,
    shortcuts: [],
    keywords: 'version electron chromium privacy',
    isEnabled: () => true,
    run: () => useSession.setState({ isAboutOpen: true }),
  },
  ...themeLabels.map(
    ([theme, label]): Action => ({
      id: `theme-${theme}`,
      label,
      menu: 'View',
      group: 2,
      shortcuts: [],
      keywords: 'appearance mode',
      isEnabled: () => true,
      isChecked: () => useSettings.getState().theme === theme,
      run: () => saveSettings({ theme }),
    }),
  ),
  {
    id: 'interface-larger',
    label: 'Larger interface',
    menu: 'View',
    group: 2,
    shortcuts: ['Mod+=', 'Mod+Plus'],
    keywords: 'zoom text size bigger magnify accessibility',
    isEnabled: () => useSettings.getState().interfaceZoom < 2,
    areKeysMeant: areKeysElsewhere,
    run: () => zoomInterface(interfaceZooms.find((zoom) => zoom > useSettings.getState().interfaceZoom)),
  },
  {
    id: 'interface-smaller',
    label: 'Smaller interface',
    menu: 'View',
    group: 2,
    shortcuts: ['Mod+-'],
    keywords: 'zoom text size reduce',
    isEnabled: () => useSettings.getState().interfaceZoom > interfaceZooms[0],
    areKeysMeant: areKeysElsewhere,
    run: () => zoomInterface(interfaceZooms.findLast((zoom) => zoom < useSettings.getState().interfaceZoom)),
  },
  {
    id: 'interface-usual',
    label: 'Interface at 100%',
    menu: 'View',
    group: 2,
    shortcuts: ['Mod+0'],
    keywords: 'zoom text size reset usual',
    isEnabled: () => useSettings.getState().interfaceZoom !== 1,
    areKeysMeant: areKeysElsewhere,
    run: () => zoomInterface(1),
  },
  {
    id: 'export',
    label: 'Export…',
    menu: 'File',
    group: 2,
    shortcuts: ['Mod+E'],
    keywords: `picture image slides save ${formatIds.join(' ')}`,
    isEnabled: isOnCanvas,
    run: () => useSession.setState({ isExportOpen: true }),
  },
  {
    id: 'copy-picture',
    label: 'Copy as image',
    menu: 'Edit',
    group: 1,
    shortcuts: ['Mod+Shift+P'],
    keywords: 'clipboard image screenshot png',
    isEnabled: isOnCanvas,
    run: () => void copyPicture(),
  },
  {
    id: 'quit',
    label: 'Quit Throughline',
    menu: 'File',
    group: 9,
    shortcuts: ['Mod+Q'],
    isEnabled: () => true,
    run: () => void request('app:quit'),
  },
]
