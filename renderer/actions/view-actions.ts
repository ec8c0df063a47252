/** The View menu: how the map is seen. */
import { fitSelection } from '../canvas/fit-selection.ts'
import { fitView, zoomBy, zoomTo } from '../canvas/view-port.ts'
import { isCollapsed, toggleCollapsed } from '../state/collapsed.ts'
import { useSession } from '../state/session-store.ts'
import { saveSettings, useSettings } from '../state/settings-store.ts'
import type { Action } from './action.ts'
import { hasHeader, hasSomethingOnMap, isOnCanvas } from './selected.ts'

export const viewActions: readonly Action[] = [
  {
    id: 'toggle-collapsed',
    label: 'Collapse stage or channel',
    menu: 'View',
    group: 1,
    shortcuts: ['Alt+C'],
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
    label: 'Path through the touchpoint',
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
    run: () => zoomBy(1.25),
  },
  {
    id: 'zoom-out',
    label: 'Zoom out',
    menu: 'View',
    group: 0,
    shortcuts: ['Mod+-'],
    isEnabled: isOnCanvas,
    run: () => zoomBy(0.8),
  },
  {
    id: 'zoom-100',
    label: 'Zoom to 100 %',
    menu: 'View',
    group: 0,
    shortcuts: ['Mod+0', 'Shift+0'],
    isEnabled: isOnCanvas,
    run: () => zoomTo(1),
  },
  {
    id: 'fit',
    label: 'Fit the journey',
    menu: 'View',
    group: 0,
    shortcuts: ['Mod+1', 'Shift+1', 'F'],
    keywords: 'zoom all whole',
    isEnabled: isOnCanvas,
    run: fitView,
  },
  {
    id: 'fit-selection',
    label: 'Zoom to the selection',
    menu: 'View',
    group: 0,
    shortcuts: ['Mod+2', 'Shift+2'],
    keywords: 'fit selected',
    isEnabled: hasSomethingOnMap,
    run: fitSelection,
  },
  {
    id: 'toggle-key-hints',
    label: 'Hints of keys',
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
    shortcuts: ['M'],
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
