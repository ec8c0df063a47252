/** The View menu: how the map is seen. */

import { isCollapsed, toggleCollapsed } from '../model/document/collapsed.ts'
import { hasHeader, hasSomethingOnMap, isOnCanvas } from '../model/editing/selected.ts'
import { fitSelection } from '../model/map-view/fit-selection.ts'
import { areKeysOnMap } from '../model/map-view/focus-canvas.ts'
import { fitView, fitWhole, zoomBy, zoomTo } from '../model/map-view/view-port.ts'
import { useSession } from '../model/session/session-store.ts'
import { saveSettings, useSettings } from '../model/session/settings-store.ts'
import type { Action } from '../registry/action.ts'

export const viewActions: readonly Action[] = [
  {
    id: 'toggle-collapsed',
    keyPlace: 'header',
    label: 'Collapse stage or channel',
    menu: 'View',
    group: 1,
    shortcuts: ['Alt+F'],
    keywords: 'fold hide expand lane column',
    isEnabled: hasHeader,
    isChecked: () => {
      const { selectedStageId, selectedChannelId } = useSession.getState()
      return isCollapsed(selectedStageId ?? selectedChannelId ?? '')
    },
    run: () => {
      const { selectedStageId, selectedChannelId } = useSession.getState()
      if (selectedStageId) toggleCollapsed('stages', selectedStageId)
      else if (selectedChannelId) toggleCollapsed('channels', selectedChannelId)
    },
  },
  {
    id: 'toggle-path',
    keyPlace: 'touchpoint',
    label: 'Highlight path',
    menu: 'View',
    group: 1,
    shortcuts: ['Alt+P'],
    keywords: 'highlight trace leads follows flow',
    isEnabled: isOnCanvas,
    isChecked: () => useSession.getState().isPathShown,
    run: () => useSession.setState(({ isPathShown }) => ({ isPathShown: !isPathShown })),
  },
  {
    id: 'zoom-in',
    label: 'Zoom in',
    menu: 'View',
    group: 0,
    shortcuts: ['Mod+=', 'Mod+Plus'],
    isEnabled: isOnCanvas,
    areKeysMeant: areKeysOnMap,
    run: () => zoomBy(1.25),
  },
  {
    id: 'zoom-out',
    label: 'Zoom out',
    menu: 'View',
    group: 0,
    shortcuts: ['Mod+-'],
    isEnabled: isOnCanvas,
    areKeysMeant: areKeysOnMap,
    run: () => zoomBy(0.8),
  },
  {
    id: 'zoom-100',
    label: 'Zoom to 100%',
    menu: 'View',
    group: 0,
    shortcuts: ['Mod+0'],
    isEnabled: isOnCanvas,
    areKeysMeant: areKeysOnMap,
    run: () => zoomTo(1),
  },
  {
    id: 'fit',
    label: 'Fit width',
    menu: 'View',
    group: 0,
    shortcuts: ['Mod+1'],
    keywords: 'zoom all whole screen',
    isEnabled: isOnCanvas,
    run: fitView,
  },
  {
    id: 'fit-whole',
    label: 'Fit whole journey',
    menu: 'View',
    group: 0,
    shortcuts: [],
    keywords: 'zoom all screen height',
    isEnabled: isOnCanvas,
    run: fitWhole,
  },
  {
    id: 'fit-selection',
    label: 'Zoom to selection',
    menu: 'View',
    group: 0,
    shortcuts: ['Mod+2'],
    keywords: 'fit selected',
    isEnabled: hasSomethingOnMap,
    run: fitSelection,
  },
  {
    id: 'toggle-key-hints',
    label: 'Shortcut hints',
    menu: 'View',
    group: 1,
    shortcuts: [],
    keywords: 'keyboard shortcuts help line foot',
    isEnabled: isOnCanvas,
    isChecked: () => useSettings.getState().areKeyHintsOn,
    run: () => saveSettings({ areKeyHintsOn: !useSettings.getState().areKeyHintsOn }),
  },
  {
    id: 'toggle-overview',
    label: 'Overview map',
    menu: 'View',
    group: 1,
    shortcuts: ['Alt+Shift+M'],
    keywords: 'minimap',
    isEnabled: isOnCanvas,
    isChecked: () => useSession.getState().isOverviewOpen,
    run: () => {
      const isOverviewOpen = !useSession.getState().isOverviewOpen
      useSession.setState({ isOverviewOpen })
      saveSettings({ isOverviewOpen })
    },
  },
]
