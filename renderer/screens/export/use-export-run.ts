/** How an export goes: whether one runs, how far it is, and what went wrong. */
import { useEffect, useState } from 'react'
import { listen, request, sentenceOf } from '../../bridge/bridge.ts'
import { requireSaved } from '../../model/document/document-store.ts'

export function useExportRun() {
  const [isRunning, setRunning] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  /** From 0 to 1; null where it isn't known. */
  const [share, setShare] = useState<number | null>(null)
  useEffect(() => listen('journey:export-progress', (progress) => setShare(progress.share)), [])

  /** What goes wrong in `work` becomes the problem, one sentence. */
  async function run(work: () => Promise<void>): Promise<void> {
    setRunning(true)
    setProblem(null)
    setShare(null)
    try {
      // What is exported is read from the disk, and must hold the last key that was pressed.
      await requireSaved()
      await work()
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
