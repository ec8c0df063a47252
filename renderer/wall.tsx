/** Starts the wall: the second window, which shows what is presented and nothing else. */
import { createRoot } from 'react-dom/client'
import { request, sentenceOf } from './bridge/bridge.ts'
import { openJourney } from './model/document/document-store.ts'
import { adoptWall } from './model/document/present-store.ts'
import { useSession } from './model/session/session-store.ts'
import { adoptSettings } from './model/session/settings-store.ts'
import { FailureBoundary } from './screens/failed/failure-boundary.tsx'
import { WallApp } from './wall-app.tsx'
import { followEverything } from './window-start.ts'

async function start(root: HTMLElement): Promise<void> {
  const { settings, wall } = await request('wall:start')
  adoptSettings(settings)
  followEverything()
  if (!wall) return
  await openJourney(wall.journeyId)
  useSession.setState({ screen: 'canvas', view: 'map' })
  adoptWall(wall)
  createRoot(root).render(
    <FailureBoundary>
      <WallApp />
    </FailureBoundary>,
  )
}

const root = document.getElementById('root')
if (root) start(root).catch((error: unknown) => root.append(sentenceOf(error)))
