/** Actions of the strategy frame: its screens, and the way back to the map. */
import { type StrategyTab, strategyTabs, strategyTabWords } from '../../shared/strategy/tabs.ts'
import type { Action } from '../actions/action.ts'
import { useDocument } from '../state/document-store.ts'
import { isMapInFront, useSession } from '../state/session-store.ts'
import { lastStrategyTab, showMap, showStrategy } from './strategy-place.ts'

const canShow = () => useSession.getState().screen === 'canvas' && useDocument.getState().document !== null
const isShown = () => canShow() && useSession.getState().strategyTab !== null
const isMapCovered = () => canShow() && !isMapInFront(useSession.getState())

const shortcuts: Readonly<Partial<Record<StrategyTab, readonly string[]>>> = { coverage: ['Shift+S', 'Mod+Shift+G'] }

const keywords: Readonly<Record<StrategyTab, string>> = {
  coverage: 'matrix heat map stages channels kinds white space table',
  pillars: 'strategy frame checklist listen purpose brand persona social business community',
  overlap: 'strategy frame overlap crossing serve opportunity focus',
  purpose: 'strategy frame table reason tools',
  use: 'strategy frame personas use channels often never mismatch',
  voices: 'strategy frame social interaction broadcast dialogue customer-led who speaks',
  owners: 'strategy frame roles responsible teams service sales marketing collaboration',
}

export const strategyActions: readonly Action[] = [
  {
    id: 'strategy',
    label: 'Strategy',
    menu: 'View',
    group: 1,
    shortcuts: ['S', 'Mod+Shift+S'],
    keywords: 'frame essays pillars coverage needs objectives voices owners',
    isEnabled: canShow,
    isChecked: isShown,
    run: () => (isShown() ? showMap() : showStrategy(lastStrategyTab())),
  },
  ...strategyTabs.map(
    (tab): Action => ({
      id: `strategy-${tab}`,
      label: strategyTabWords[tab],
      menu: 'Go',
      group: 3,
      shortcuts: shortcuts[tab] ?? [],
      keywords: keywords[tab],
      isEnabled: canShow,
      isChecked: () => useSession.getState().strategyTab === tab,
      run: () => showStrategy(tab),
    }),
  ),
  {
    id: 'show-map',
    label: 'The map',
    menu: 'Go',
    group: 3,
    shortcuts: [],
    keywords: 'canvas journey back strategy',
    isEnabled: isShown,
    run: showMap,
  },
]

/** Menus whose actions mean the map, and those among them that mean the journey wherever one is. */
const mapMenus: ReadonlySet<Action['menu']> = new Set(['Edit', 'Insert', 'Touchpoint', 'Go'])
const everywhere = new Set([
  ...['undo', 'redo', 'timeline', 'find', 'find-next', 'find-previous', 'cut', 'copy', 'paste', 'go-library'],
  ...['pasteAndMatchStyle', 'name-journey'],
  ...['next-finding', 'previous-finding', 'answer-finding', 'dismiss-finding'],
])
const mapViews = new Set([
  'zoom-in',
  'zoom-out',
  'zoom-100',
  'fit',
  'fit-selection',
  'next-persona',
  'toggle-key-hints',
  'toggle-overview',
  'toggle-insights',
  'toggle-marks',
])

/** What means the map rests while the strategy frame or the front page stands in its place: nothing changes that nobody sees. */
export function exceptOnStrategy(action: Action): Action {
  const isAboutMap = mapMenus.has(action.menu)
    ? !everywhere.has(action.id) && !strategyActions.includes(action)
    : mapViews.has(action.id)
  if (!isAboutMap) return action
  return { ...action, isEnabled: () => !isMapCovered() && action.isEnabled() }
}
