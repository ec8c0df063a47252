/** Starts the window: settings and theme first, so that nothing flashes, then the screen that was left last. */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { listen, readAnswer } from './bridge/bridge.ts'
import { followMenuBar } from './commands/menu-bar.ts'
import { useDocument } from './model/document/document-store.ts'
import { showJourney } from './model/document/navigation.ts'
import { adoptWall, leaveWithJourney, stopPresenting } from './model/document/present-store.ts'
import { notify, useSession } from './model/session/session-store.ts'
import { adoptSettings } from './model/session/settings-store.ts'
import { FailureBoundary } from './screens/failed/failure-boundary.tsx'
import { followEverything } from './window-start.ts'

/** @param answer of the main process to `app:start`. */
export async function startWindow(root: HTMLElement, answer: unknown): Promise<void> {
  // Otherwise the first words would be laid out in another font, and once more in this.
  void document.fonts.load("1em 'Inter Variable'")
  const { settings, openJourneyId, opening, notice, departed, wall } = readAnswer('app:start', answer)
  adoptSettings(settings)
  const { isGapPanelOpen, isInspectorOpen, isOverviewOpen, isOutlineOpen } = settings
  useSession.setState({ isGapPanelOpen, isInspectorOpen, isOverviewOpen, isOutlineOpen, departed })
  followEverything()
  followMenuBar()
  listen('journey:opened', ({ journeyId }) => void showJourney(journeyId))
  listen('library:departed', ({ sentence }) => useSession.setState({ departed: sentence }))
  listen('notice', ({ message }) => notify(message))
  if (notice) notify(notice)
  const journeyId = openJourneyId ?? settings.lastJourneyId
  if (journeyId) await showJourney(journeyId, opening)
  else useSession.setState({ screen: 'library' })
  // At once: nothing is shown before it, and what waits for the first picture would take an empty one for it.
  flushSync(() =>
    createRoot(root).render(
      <FailureBoundary openLibrary={() => useSession.setState({ screen: 'library' })}>
        <App />
      </FailureBoundary>,
    ),
  )
  // The page came back while something was presented.
  if (wall && wall.journeyId === useDocument.getState().document?.journey.id) adoptWall(wall)
  else if (wall) stopPresenting()
  leaveWithJourney()
}
