/** The one table of actions. */
import { backupActions } from '../backups/backups-actions.ts'
import { compareActions } from '../compare/compare-actions.ts'
import { filterActions } from '../filters/filter-actions.ts'
import { gapActions } from '../gaps/gap-actions.ts'
import { insightActions } from '../insights/insight-actions.ts'
import { journeyPageActions } from '../journey-page/journey-page-actions.ts'
import { libraryActions } from '../library/library-actions.ts'
import { noteActions } from '../notes/note-actions.ts'
import { exceptWhilePresenting, presentActions } from '../present/present-actions.ts'
import { reportActions } from '../report/report-actions.ts'
import { searchActions } from '../search/search-actions.ts'
import { inspectorActions } from '../side-panel/inspector-actions.ts'
import { exceptOnStrategy, strategyActions } from '../strategy/strategy-actions.ts'
import { timelineActions } from '../timeline/timeline-actions.ts'
import { goToViewActions, savedViewActions } from '../views/view-actions.ts'
import type { Action, MenuName } from './action.ts'
import { appActions } from './app-actions.ts'
import { clipboardActions } from './clipboard-actions.ts'
import { connectionActions } from './connection-actions.ts'
import { editActions } from './edit-actions.ts'
import { goActions } from './go-actions.ts'
import { headerActions } from './header-actions.ts'
import { insertActions } from './insert-actions.ts'
import { qualityActions } from './quality-actions.ts'
import { viewActions } from './view-actions.ts'

export const menuNames: readonly MenuName[] = ['File', 'Edit', 'Insert', 'Touchpoint', 'View', 'Go']

const everyday: readonly Action[] = [
  ...libraryActions,
  ...backupActions,
  ...reportActions,
  ...compareActions,
  ...editActions,
  ...searchActions,
  ...clipboardActions,
  ...timelineActions,
  ...insertActions,
  ...qualityActions,
  ...connectionActions,
  ...headerActions,
  ...noteActions,
  ...viewActions,
  ...gapActions,
  ...inspectorActions,
  ...insightActions,
  ...journeyPageActions,
  ...filterActions,
  ...savedViewActions,
  ...goActions,
  ...strategyActions,
  ...appActions,
]

/** While something is presented, its keys come first. */
const table: readonly Action[] = [...presentActions, ...everyday.map(exceptOnStrategy).map(exceptWhilePresenting)]

export function allActions(): readonly Action[] {
  return [...table, ...goToViewActions().map(exceptWhilePresenting)]
}

/** Runs an action if it can run now; says whether it did. */
export function runAction(actionId: string): boolean {
  const action = allActions().find(({ id }) => id === actionId)
  if (!action?.isEnabled()) return false
  action.run()
  return true
}
