/** The diagnostics as they are looked at, and saving just that. */
import { create } from 'zustand'
import { request, sentenceOf } from '../../bridge/bridge.ts'
import { notify } from '../session/session-store.ts'

type DiagnosticsState = {
  readonly isOpen: boolean
  /** Null while they are gathered. */
  readonly text: string | null
  readonly problem: string | null
}

const closed: DiagnosticsState = { isOpen: false, text: null, problem: null }

export const useDiagnostics = create<DiagnosticsState>(() => closed)

export function closeDiagnostics(): void {
  useDiagnostics.setState(closed, true)
}

export async function openDiagnostics(): Promise<void> {
  useDiagnostics.setState({ ...closed, isOpen: true }, true)
  await attempt(async () => useDiagnostics.setState(await request('data:diagnostics')))
}

export async function saveDiagnostics(): Promise<void> {
  await attempt(async () => {
    const saved = await request('data:save-diagnostics')
    if (!saved) return
    closeDiagnostics()
    notify(`Saved as ${saved.path}`)
  })
}

async function attempt(run: () => Promise<void>): Promise<void> {
  useDiagnostics.setState({ problem: null })
  try {
    await run()
  } catch (error) {
    useDiagnostics.setState({ problem: sentenceOf(error) })
  }
}
