/** What was chosen last on the wall, in whichever window: lit in both, and where what is captured lands. */
import { isSamePlace, type Place } from '../../../shared/journey/walk.ts'
import { chosenPlace, type SessionState, selectNothing, useSession } from '../session/session-store.ts'
import { changeWall, usePresent } from './present-store.ts'

/** Tells the other window what is chosen here, and lets go of it where the other one chooses something. */
export function shareFocus(): () => void {
  /** What this window told; null once the other one has chosen. */
  let told = chosenPlace(useSession.getState())
  const tell = (session: SessionState): void => {
    const chosen = chosenPlace(session)
    if (isSamePlace(chosen, told)) return
    told = chosen
    if (usePresent.getState().isApart) changeWall({ focus: chosen })
  }
  const hear = ({ focus, isApart }: { focus: Place | null; isApart: boolean }): void => {
    if (!isApart || isSamePlace(focus, told)) return
    told = null
    if (!useSession.getState().editing) selectNothing()
  }
  const ends = [
    useSession.subscribe(tell),
    usePresent.subscribe((now, before) => {
      if (now.focus !== before.focus) hear(now)
    }),
  ]
  return () => {
    for (const end of ends) end()
  }
}
