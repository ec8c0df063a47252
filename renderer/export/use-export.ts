/** Runs an export and knows how it goes. */
import { useEffect, useState } from 'react'
import type { RequestArguments } from '../../shared/bridge/bridge.ts'
import { listen, request, sentenceOf } from '../bridge.ts'
import { flushSaving, openDocument } from '../state/document-store.ts'
import { notify } from '../state/session-store.ts'

/** `onDone` follows a file that stands there; what went wrong is `problem`, one sentence. */
export function useExport(onDone: () => void) {
  const [isRunning, setRunning] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  /** From 0 to 1; null where it isn't known. */
  const [share, setShare] = useState<number | null>(null)
  useEffect(() => listen('journey:export-progress', (progress) => setShare(progress.share)), [])

  async function run(chosen: Omit<RequestArguments<'journey:export'>, 'journeyId'>): Promise<void> {
    const journeyId = openDocument().journey.id
    setRunning(true)
    setProblem(null)
    setShare(null)
    try {
      // What is exported is read from the disk, and must hold the last key that was pressed.
      if (!(await flushSaving())) throw new Error('The last edit is not on disk yet, so nothing was exported.')
      const written = await request('journey:export', { journeyId, ...chosen })
      if (!written) return
      onDone()
      notify(`Saved as ${written.path}`)
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setRunning(false)
    }
  }

  return {
    isRunning,
    problem,
    share,
    run,
    cancel: () => void request('journey:cancel-export'),
    forget: () => setProblem(null),
  }
}
