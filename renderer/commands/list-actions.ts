/** The one table of actions. */

import type { Action, KeyPlace } from '../registry/action.ts'
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
import { exceptInOutline, outlineActions } from './outline-actions.ts'
import { exceptWhilePresenting, presentActions } from './present-actions.ts'
import { reportActions } from './report-actions.ts'
import { roomActions } from './room-actions.ts'
import { goToViewActions, savedViewActions } from './saved-view-actions.ts'
import { searchActions } from './search-actions.ts'
import { timelineActions } from './timeline-actions.ts'
import { viewActions } from './view-actions.ts'

const everyday: readonly Action[] = [
  ...at('library', 'Only in the library', libraryActions),
  ...backupActions,
  ...reportActions,
  ...at('comparison', 'Only while journeys are compared', compareActions),
  ...at('map', 'Choose something on the map first', editActions),
  ...at('map', 'Nothing is being searched for', searchActions),
  ...at('map', 'Choose something on the map first', clipboardActions),
  ...timelineActions,
  ...at('map', 'Choose a touchpoint first', insertActions),
  ...at('touchpoint', 'Choose a touchpoint first', qualityActions),
  ...at('touchpoint', 'Choose a connection first', connectionActions),
  ...at('header', 'Choose a stage or channel first', headerActions),
  ...at('note', 'Choose a sticky note first', noteActions),
  ...at('map', 'Choose something on the map first', viewActions),
  ...at('outline', 'Choose a touchpoint in the outline first', outlineActions),
  ...at('finding', 'Choose a finding first', gapActions),
  ...inspectorActions,
  ...at('map', 'Add a persona first', insightActions),
  ...at('map', 'No filter is set', filterActions),
  ...at('map', 'No view is saved yet', savedViewActions),
  ...at('map', 'Choose something on the map first', goActions),
  ...journeyViewActions,
  ...appActions,
]

/** While something is presented, its keys come first. */
const table: readonly Action[] = [
  ...at('slides', 'Only while presenting', presentActions),
  ...at('map', 'Open a journey that can be edited first', roomActions),
  ...everyday.map(exceptWithoutMap).map(exceptInOutline).map(exceptWhilePresenting),
]

/** Actions of one place; each may say another, and another reason why it can't run. */
function at(keyPlace: KeyPlace, whyNot: string, actions: readonly Action[]): readonly Action[] {
  return actions.map((action) => ({ keyPlace, whyNot, ...action }))
}

export function listActions(): readonly Action[] {
  return [...table, ...goToViewActions().map(exceptWhilePresenting)]
}
