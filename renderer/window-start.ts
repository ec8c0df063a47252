/** What every window of the app listens to and keeps in step, from before its first render. */
import { listen } from './bridge/bridge.ts'
import { noteErrors } from './bridge/page-errors.ts'
import { listenToFields } from './commands/field-undo.ts'
import { listActions } from './commands/list-actions.ts'
import { followMarking } from './commands/marking.ts'
import { followTheme } from './looks/theme.ts'
import { hearApplied } from './model/document/document-store.ts'
import { holdWindowUntilSaved } from './model/document/leaving.ts'
import { adoptWall } from './model/document/present-store.ts'
import { pruneSelection } from './model/document/prune-selection.ts'
import { adoptPointed } from './model/document/wall-pointer.ts'
import { followPlace } from './model/editing/held-place.ts'
import { keepKeysAtHome } from './model/map-view/keys-at-home.ts'
import { followPath } from './model/map-view/path-store.ts'
import { listenToClipboard } from './model/places/clipboard.ts'
import { adoptSettings } from './model/session/settings-store.ts'
import { listenToKeyboard } from './registry/keyboard.ts'
import { registerActions } from './registry/registry.ts'
import { followNotices } from './screens/state/notice-subjects.ts'
import './looks/base.css'

export function followEverything(): void {
  noteErrors()
  followTheme()
  pruneSelection()
  followNotices()
  followPath()
  followPlace()
  followMarking()
  holdWindowUntilSaved()
  registerActions(listActions)
  keepKeysAtHome()
  listenToFields()
  listenToKeyboard()
  listenToClipboard()
  listen('journey:applied', hearApplied)
  listen('settings:changed', adoptSettings)
  listen('wall:changed', adoptWall)
  listen('wall:pointed', ({ at }) => adoptPointed(at))
}
