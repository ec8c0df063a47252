/** Where the map of each journey was left, kept over a restart and while something else is on the screen. */
import type { Id } from '../../../shared/journey/schema.ts'
import { openDocument, useDocument } from '../document/document-store.ts'
import { adoptSettings, saveSettings, useSettings } from '../session/settings-store.ts'
import { isMoving } from './moving.ts'
import { useRoom } from './room.ts'
import { hasView, setView, showsMap, viewPlace } from './view-port.ts'

/** So many journeys are remembered; of others the beginning is shown. */
const mostKept = 40
/** Milliseconds: a turn of the wheel is many moves. */
const pause = 300

let waiting: ReturnType<typeof setTimeout> | undefined

export function keepView(): void {
  // A move may end after the map has gone, which kept it then.
  if (!hasView()) return
  // Where the view is now: what a hand asked for may lie beyond.
  const { x, y, zoom } = viewPlace()
  const journeyId = useDocument.getState().document?.journey.id
  if (journeyId === undefined) return
  const others = useSettings.getState().views.filter((view) => view.journeyId !== journeyId)
  const { room } = useRoom.getState()
  const kept = { journeyId, x: rounded(x), y: rounded(y), zoom: rounded(zoom), ...(room ? { room } : {}) }
  const views = [kept, ...others].slice(0, mostKept)
  // At once for this window; on disk when the hand rests.
  adoptSettings({ ...useSettings.getState(), views })
  clearTimeout(waiting)
  waiting = setTimeout(() => saveSettings({ views }), pause)
}

/** As the map of this journey goes while a hand still moves it: the end of that move comes too late. */
export function keepMovingView(journeyId: Id): void {
  if (isMoving() && useDocument.getState().document?.journey.id === journeyId) keepView()
}

/** Finer than any eye, and free of what adding fractions leaves behind. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

/** Where the map of the open journey was left; its beginning where that isn't known. */
export function keptViewNow(): { readonly x: number; readonly y: number; readonly zoom: number } {
  return keptView() ?? { x: 0, y: 0, zoom: 1 }
}

function keptView() {
  const { id } = openDocument().journey
  return useSettings.getState().views.find(({ journeyId }) => journeyId === id)
}

/** Shows the open journey as it was left; says whether it was kept, and the map is still there. */
export function showKeptView(): boolean {
  const kept = keptView()
  if (!kept || !showsMap(kept)) return false
  setView(kept)
  return true
}
