/** No notice outlives what it speaks of: leaving the journey ends those about it, and an undone step takes its notice along. */
import { listenToWorking } from '../../bridge/worked-again.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { useLibrary } from '../../model/document/library-store.ts'
import { type Notice, useSession } from '../../model/session/session-store.ts'

/** Where each notice was told, by its id. What is told while the app starts belongs to any place. */
const toldAt = new Map<number, string | null>()

export function followNotices(): () => void {
  const ends = [useSession, useDocument, useLibrary].map((store) => store.subscribe(endNotices))
  ends.push(listenToWorking(endNotices))
  return () => {
    for (const end of ends) end()
  }
}

function endNotices(): void {
  const { notices } = useSession.getState()
  if (notices.length === 0) toldAt.clear()
  const place = placeNow()
  for (const { id } of notices) if (!toldAt.has(id)) toldAt.set(id, place)
  const kept = notices.filter((notice) => isAbout(notice, place) && !notice.isOver?.()).map(withoutStaleAction)
  if (kept.length !== notices.length || kept.some((notice, at) => notice !== notices[at])) {
    useSession.setState({ notices: kept })
  }
}

/** The library, or one journey, whichever of its screens is in front. */
function placeNow(): string | null {
  const { screen } = useSession.getState()
  if (screen === 'starting' || screen === 'library') return screen === 'starting' ? null : 'library'
  return useDocument.getState().document?.journey.id ?? screen
}

function isAbout({ id }: Notice, place: string | null): boolean {
  const told = toldAt.get(id) ?? null
  return told === null || told === place
}

function withoutStaleAction(notice: Notice): Notice {
  return notice.action && notice.canAct && !notice.canAct() ? { ...notice, action: undefined } : notice
}
