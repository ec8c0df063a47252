/** Where the user's data lies, and moving the library to another computer. */
import { create } from 'zustand'
import type { DataPlace } from '../../../shared/bridge/data.ts'
import { request, sentenceOf } from '../../bridge/bridge.ts'
import { flushSaving } from '../document/document-store.ts'
import { notify } from '../session/session-store.ts'
import { openBackups } from './backups-store.ts'

type YourDataState = {
  readonly isOpen: boolean
  /** Null while it is being looked up. */
  readonly place: DataPlace | null
  readonly running: 'saving' | 'adding' | null
  readonly problem: string | null
}

const closed: YourDataState = { isOpen: false, place: null, running: null, problem: null }

export const useYourData = create<YourDataState>(() => closed)

export function closeYourData(): void {
  useYourData.setState(closed, true)
}

export async function openYourData(): Promise<void> {
  useYourData.setState({ ...closed, isOpen: true }, true)
  await attempt(async () => useYourData.setState({ place: await request('data:place') }))
}

/** Asks where to and writes the whole library as one file. */
export async function saveLibrary(): Promise<void> {
  await attempt(async () => {
    useYourData.setState({ running: 'saving' })
    await flushSaving()
    const saved = await request('data:save-library')
    if (!saved) return
    const damaged = saved.isWhole ? '' : ' A journey in it is damaged.'
    notify(`Saved the library as ${saved.path}${damaged}`)
  })
}

/** A library from another computer becomes a backup, which is shown so that it, or a journey of it, can be restored. */
export async function addLibrary(): Promise<void> {
  await attempt(async () => {
    useYourData.setState({ running: 'adding' })
    const added = await request('data:add-library')
    if (!added) return
    closeYourData()
    await openBackups(added.number)
  })
}

async function attempt(run: () => Promise<void>): Promise<void> {
  useYourData.setState({ problem: null })
  try {
    await run()
  } catch (error) {
    useYourData.setState({ problem: sentenceOf(error) })
  } finally {
    useYourData.setState({ running: null })
  }
}
