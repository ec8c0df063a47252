/** Actions that choose how to look at a journey: its map, the screens of its strategy, its brief. */

import { type StrategyTab, strategyTabs, strategyTabWords } from '../../shared/strategy/tabs.ts'
import { useDocument } from '../model/document/document-store.ts'
import { isOnCanvas } from '../model/editing/selected.ts'
import { showBrief } from '../model/places/brief-place.ts'
import { showMap, showStrategy } from '../model/places/strategy-place.ts'
import { isMapInFront, type JourneyView, useSession } from '../model/session/session-store.ts'
import type { Action } from '../registry/action.ts'

const canShow = () => isOnCanvas() && useDocument.getState().document !== null
const isShown = (view: JourneyView) => canShow() && useSession.getState().view === view
const isMapCovered = () => canShow() && !isMapInFront(useSession.getState())

const shortcuts: Readonly<Partial<Record<StrategyTab, readonly string[]>>> = { coverage: ['Mod+Shift+G'] }

const keywords: Readonly<Record<StrategyTab, string>> = {
  coverage: 'matrix heat map stages channels kinds white space table reach personas channel use often never mismatch',
  why: 'strategy needs objectives overlap focus why what how reasons differentiator five pillars checklist',
  next: 'strategy opportunities impact effort horizon what if measures target questions decisions roadmap',
  people: 'strategy personas portraits quotes voices social interaction dialogue who speaks owners roles teams',
}

export const journeyViewActions: readonly Action[] = [
  {
    id: 'strategy',
    label: 'Strategy',
    menu: 'View',
    group: 1,
    shortcuts: ['Mod+Shift+S'],
    keywords: 'frame essays pillars coverage needs objectives voices owners',
    isEnabled: canShow,
    isChecked: () => isShown('strategy'),
    run: () => (isShown('strategy') ? showMap() : showStrategy()),
  },
  {
    id: 'brief',
    label: 'Brief',
    menu: 'View',
    group: 1,
    shortcuts: ['Mod+J'],
    keywords: 'purpose vision mission brand persona success objectives needs personas people goals front page',
    isEnabled: canShow,
    isChecked: () => isShown('brief'),
    run: () => (isShown('brief') ? showMap() : showBrief()),
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
      isChecked: () => isShown('strategy') && useSession.getState().strategyTab === tab,
      run: () => showStrategy(tab),
    }),
  ),
  {
    id: 'show-map',
    label: 'Map',
    menu: 'Go',
    group: 3,
    shortcuts: [],
    keywords: 'canvas journey back strategy',
    isEnabled: isMapCovered,
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
  'fit-whole',
  'fit-selection',
  'next-persona',
  'toggle-key-hints',
  'toggle-overview',
  'toggle-insights',
  'toggle-marks',
])

/** What means the map rests while the strategy or the brief is in its place: nothing changes that nobody sees. */
export function exceptWithoutMap(action: Action): Action {
  const isAboutMap = mapMenus.has(action.menu)
    ? !everywhere.has(action.id) && !journeyViewActions.includes(action)
    : mapViews.has(action.id)
  if (!isAboutMap) return action
  return { ...action, isEnabled: () => !isMapCovered() && action.isEnabled() }
}
