/** Starts the window: settings and theme first, so that nothing flashes, then the screen that was left last. */
import { createRoot } from 'react-dom/client'
import { listenToClipboard } from './actions/clipboard.ts'
import { listenToKeyboard } from './actions/keyboard.ts'
import { followMenuBar } from './actions/menu-bar.ts'
import { App } from './app.tsx'
import { listen, request, sentenceOf } from './bridge.ts'
import { followPath } from './canvas/path-store.ts'
import { holdWindowUntilSaved } from './state/leaving.ts'
import { showJourney } from './state/navigation.ts'
import { pruneSelection } from './state/prune-selection.ts'
import { notify, useSession } from './state/session-store.ts'
import { adoptSettings } from './state/settings-store.ts'
import { followTheme } from './theme/theme.ts'
import './theme/base.css'

async function start(root: HTMLElement): Promise<void> {
  const { settings, openJourneyId, notice } = await request('app:start')
  adoptSettings(settings)
  const { isGapPanelOpen, isInspectorOpen, isOverviewOpen } = settings
  useSession.setState({ isGapPanelOpen, isInspectorOpen, isOverviewOpen })
  followTheme()
  pruneSelection()
  followPath()
  holdWindowUntilSaved()
  listenToKeyboard()
  listenToClipboard()
  followMenuBar()
  listen('journey:opened', ({ journeyId }) => void showJourney(journeyId))
  listen('notice', ({ message }) => notify(message))
  createRoot(root).render(<App />)
  if (notice) notify(notice)
  const journeyId = openJourneyId ?? settings.lastJourneyId
  if (journeyId) await showJourney(journeyId)
  else useSession.setState({ screen: 'library' })
}

const root = document.getElementById('root')
if (root) start(root).catch((error: unknown) => root.append(sentenceOf(error)))
