/** The backups as the window shows them: which there are, which is looked into, and restoring from them. */
import { create } from 'zustand'
import type { BackupSummary } from '../../../shared/bridge/backups.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { documentOf } from '../../../shared/journey/wire.ts'
import { request, sentenceOf } from '../../bridge/bridge.ts'
import { flushSaving } from '../document/document-store.ts'
import { loadLibrary, summaryOf, unchangedSinceNow } from '../document/library-store.ts'
import { showJourney, showLibrary } from '../document/navigation.ts'
import { notify, notifyProblem, useSession } from '../session/session-store.ts'

type BackupsState = {
  readonly isOpen: boolean
  /** Newest first; null while they are being listed. */
  readonly backups: readonly BackupSummary[] | null
  readonly chosenNumber: number | null
  /** The journey that is looked at, as it was in the chosen backup. */
  readonly shown: JourneyDocument | null
  readonly isBusy: boolean
  readonly problem: string | null
}

const closed: BackupsState = {
  isOpen: false,
  backups: null,
  chosenNumber: null,
  shown: null,
  isBusy: false,
  problem: null,
}

export const useBackups = create<BackupsState>(() => closed)

export function closeBackups(): void {
  useBackups.setState(closed, true)
}

/** `number`: the backup that is shown first; the newest if not given. */
export async function openBackups(number?: number): Promise<void> {
  useBackups.setState({ ...closed, isOpen: true }, true)
  await attempt(() => listBackups(number))
}

/** Looks into a backup: its first journey is shown. */
export async function chooseBackup(number: number): Promise<void> {
  useBackups.setState({ chosenNumber: number, shown: null, problem: null })
  const [first] = chosenBackup()?.journeys ?? []
  if (first) await showFromBackup(first.journeyId)
}

export async function showFromBackup(journeyId: Id): Promise<void> {
  const number = useBackups.getState().chosenNumber
  if (number === null) return
  await attempt(async () => {
    const shown = documentOf(await request('backups:journey', { number, journeyId }))
    if (useBackups.getState().chosenNumber === number) useBackups.setState({ shown })
  })
}

export function makeBackupNow(): Promise<void> {
  return attempt(async () => {
    await flushSaving()
    await request('backups:make-now')
    await listBackups()
  })
}

/** Brings the shown journey back as one more in the library, and offers to open it. */
export function restoreShownJourney(): Promise<void> {
  return attempt(async () => {
    const { chosenNumber: number, shown } = useBackups.getState()
    if (number === null || !shown) return
    const { journeyId } = await request('backups:restore-journey', { number, journeyId: shown.journey.id, as: 'new' })
    closeBackups()
    await loadLibrary()
    notify(`Restored “${shown.journey.title}” as a new journey.`, {
      action: { label: 'Open', run: () => void showJourney(journeyId) },
      isOver: () => !summaryOf(journeyId),
    })
  })
}

/** Makes the whole library what it was; the notice takes it back. */
export function restoreChosenLibrary(): Promise<void> {
  return attempt(async () => {
    const number = useBackups.getState().chosenNumber
    if (number !== null) await restoreLibrary(number, 'Restored the library from the backup.')
  })
}

async function restoreLibrary(number: number, message: string): Promise<void> {
  await showLibrary()
  if (useSession.getState().screen !== 'library') return
  const { undoNumber } = await request('backups:restore', { number })
  closeBackups()
  await loadLibrary()
  const undo = () => {
    restoreLibrary(undoNumber, 'Undid the restore.').catch((error: unknown) => notifyProblem(error))
  }
  // What was done to the library since would go with it.
  notify(message, { action: { label: 'Undo', run: undo }, canAct: unchangedSinceNow() })
}

export function chosenBackup(): BackupSummary | undefined {
  const { backups, chosenNumber } = useBackups.getState()
  return backups?.find(({ number }) => number === chosenNumber)
}

async function listBackups(number?: number): Promise<void> {
  const listed = await request('backups:list')
  const backups = [...listed].sort((a, b) => b.number - a.number)
  useBackups.setState({ backups })
  const chosen = number ?? backups[0]?.number
  if (chosen !== undefined) await chooseBackup(chosen)
}

async function attempt(run: () => Promise<void>): Promise<void> {
  useBackups.setState({ isBusy: true, problem: null })
  try {
    await run()
  } catch (error) {
    useBackups.setState({ problem: sentenceOf(error) })
  } finally {
    useBackups.setState({ isBusy: false })
  }
}
