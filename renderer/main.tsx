/** Starts the window: settings and theme first, so that nothing flashes, then the screen that was left last. */
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { listen, request, sentenceOf } from './bridge/bridge.ts'
import { listenToFields } from './commands/field-undo.ts'
import { followMarking } from './commands/marking.ts'
import { followMenuBar } from './commands/menu-bar.ts'
import { listActions } from './commands/table.ts'
import { followTheme } from './looks/theme.ts'
import { holdWindowUntilSaved } from './model/document/leaving.ts'
import { showJourney } from './model/document/navigation.ts'
import { pruneSelection } from './model/document/prune-selection.ts'
import { followPlace } from './model/editing/held-place.ts'
import { keepKeysAtHome } from './model/map-view/keys-at-home.ts'
import { followPath } from './model/map-view/path-store.ts'
import { listenToClipboard } from './model/places/clipboard.ts'
import { notify, useSession } from './model/session/session-store.ts'
import { adoptSettings } from './model/session/settings-store.ts'
import { listenToKeyboard } from './registry/keyboard.ts'
import { registerActions } from './registry/registry.ts'
import { followNotices } from './screens/state/notice-subjects.ts'
import './looks/base.css'

async function start(root: HTMLElement): Promise<void> {
  const { settings, openJourneyId, notice, departed } = await request('app:start')
  adoptSettings(settings)
  const { isGapPanelOpen, isInspectorOpen, isOverviewOpen } = settings
  useSession.setState({ isGapPanelOpen, isInspectorOpen, isOverviewOpen, departed })
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
  followMenuBar()
  listen('journey:opened', ({ journeyId }) => void showJourney(journeyId))
  listen('library:departed', ({ sentence }) => useSession.setState({ departed: sentence }))
  listen('notice', ({ message }) => notify(message))
  createRoot(root).render(<App />)
  if (notice) notify(notice)
  const journeyId = openJourneyId ?? settings.lastJourneyId
  if (journeyId) await showJourney(journeyId)
  else useSession.setState({ screen: 'library' })
}

const root = document.getElementById('root')
if (root) start(root).catch((error: unknown) => root.append(sentenceOf(error)))
