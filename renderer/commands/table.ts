/** The one table of actions. */

import type { Action } from '../registry/action.ts'
import { appActions } from './app-actions.ts'
import { backupActions } from './backups-actions.ts'
import { compareActions } from './compare-actions.ts'
import { goActions } from './go-actions.ts'
import { inspectorActions } from './inspector-actions.ts'
import { exceptWithoutMap, journeyViewActions } from './journey-view-actions.ts'
import { libraryActions } from './library-actions.ts'
import { clipboardActions } from './map/clipboard-actions.ts'
import { connectionActions } from './map/connection-actions.ts'
import { editActions } from './map/edit-actions.ts'
import { filterActions } from './map/filter-actions.ts'
import { gapActions } from './map/gap-actions.ts'
import { headerActions } from './map/header-actions.ts'
import { insertActions } from './map/insert-actions.ts'
import { insightActions } from './map/insight-actions.ts'
import { noteActions } from './map/note-actions.ts'
import { qualityActions } from './map/quality-actions.ts'
import { exceptWhilePresenting, presentActions } from './present-actions.ts'
import { reportActions } from './report-actions.ts'
import { goToViewActions, savedViewActions } from './saved-view-actions.ts'
import { searchActions } from './search-actions.ts'
import { timelineActions } from './timeline-actions.ts'
import { viewActions } from './view-actions.ts'

const everyday: readonly Action[] = [
  ...because('Only in the library', libraryActions),
  ...backupActions,
  ...reportActions,
  ...because('Only while journeys are compared', compareActions),
  ...because('Choose something on the map first', editActions),
  ...because('Nothing is being searched for', searchActions),
  ...because('Choose something on the map first', clipboardActions),
  ...timelineActions,
  ...because('Choose a touchpoint first', insertActions),
  ...because('Choose a touchpoint first', qualityActions),
  ...because('Choose a connection first', connectionActions),
  ...because('Choose a stage or channel first', headerActions),
  ...because('Choose a sticky note first', noteActions),
  ...viewActions,
  ...because('Choose a finding first', gapActions),
  ...inspectorActions,
  ...because('Add a persona first', insightActions),
  ...because('No filter is set', filterActions),
  ...because('No view is saved yet', savedViewActions),
  ...goActions,
  ...journeyViewActions,
  ...appActions,
]

/** While something is presented, its keys come first. */
const table: readonly Action[] = [
  ...because('Only while presenting', presentActions),
  ...everyday.map(exceptWithoutMap).map(exceptWhilePresenting),
]

/** Where an action has no reason of its own why it can't run. */
function because(whyNot: string, actions: readonly Action[]): readonly Action[] {
  return actions.map((action) => ({ whyNot, ...action }))
}

export function listActions(): readonly Action[] {
  return [...table, ...goToViewActions().map(exceptWhilePresenting)]
}
