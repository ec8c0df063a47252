/** Actions of the whole window. */

import type { ThemeChoice } from '../../shared/bridge/settings.ts'
import { formatIds } from '../../shared/formats/format-table.ts'
import { request } from '../bridge.ts'
import { copyPicture } from '../export/copy-picture.ts'
import { useSession } from '../state/session-store.ts'
import { saveSettings, useSettings } from '../state/settings-store.ts'
import type { Action } from './action.ts'
import { goToArea } from './areas.ts'

const themeLabels: readonly (readonly [ThemeChoice, string])[] = [
  ['system', 'Theme of the system'],
  ['light', 'Light theme'],
  ['dark', 'Dark theme'],
]

export const appActions: readonly Action[] = [
  {
    id: 'palette',
    label: 'Find an action…',
    menu: 'View',
    group: 3,
    shortcuts: ['Mod+K'],
    keywords: 'command palette search',
    isEnabled: () => true,
    run: () => useSession.setState({ isPaletteOpen: true }),
  },
  {
    id: 'next-area',
    label: 'Next part of the window',
    menu: 'Go',
    group: 9,
    shortcuts: ['F6'],
    keywords: 'focus panel area region',
    isEnabled: () => true,
    run: () => goToArea(1),
  },
  {
    id: 'previous-area',
    label: 'Previous part of the window',
    menu: 'Go',
    group: 9,
    shortcuts: ['Shift+F6'],
    keywords: 'focus panel area region',
    isEnabled: () => true,
    run: () => goToArea(-1),
  },
  {
    id: 'help',
    label: 'Keyboard shortcuts',
    menu: 'View',
    group: 3,
    shortcuts: ['?', 'F1'],
    winsOverTyping: true,
    keywords: 'help keys',
    isEnabled: () => true,
    run: () => useSession.setState({ isHelpOpen: true }),
  },
  {
    id: 'guide',
    label: 'Show the tour',
    menu: 'View',
    group: 3,
    shortcuts: [],
    keywords: 'guide help first steps introduction',
    isEnabled: () => useSession.getState().screen === 'canvas',
    run: () => saveSettings({ isGuideOpen: true }),
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
    id: 'export',
    label: 'Export…',
    menu: 'File',
    group: 2,
    shortcuts: ['Mod+E'],
    keywords: `picture image slides save ${formatIds.join(' ')}`,
    isEnabled: () => useSession.getState().screen === 'canvas',
    run: () => useSession.setState({ isExportOpen: true }),
  },
  {
    id: 'copy-picture',
    label: 'Copy as picture',
    menu: 'Edit',
    group: 1,
    shortcuts: ['Mod+Shift+P'],
    keywords: 'clipboard image screenshot png',
    isEnabled: () => useSession.getState().screen === 'canvas',
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
