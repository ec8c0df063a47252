/** How an export tells how far it is, and hears that nobody wants it any more. */
import { FailureError } from '../../shared/failure.ts'

export type Watch = {
  /** From 0 to 1; null where nobody can say, as while another program's part works. */
  readonly progress: (share: number | null) => void
  /** @throws FailureError `cancelled` */
  readonly check: () => void
  /** Waits for something that can't be asked how far it is, but no longer than it is wanted: then it rejects as `check` does. */
  readonly whileWanted: <T>(work: Promise<T>) => Promise<T>
}

export const nobodyWatches: Watch = {
  progress: () => undefined,
  check: () => undefined,
  whileWanted: (work) => work,
}

export function watchWith(signal: AbortSignal, progress: Watch['progress']): Watch {
  const cancelled = () => new FailureError('cancelled', 'Export cancelled. Nothing was written.')
  return {
    progress,
    check: () => {
      if (signal.aborted) throw cancelled()
    },
    whileWanted: (work) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(cancelled()), { once: true })
        if (signal.aborted) reject(cancelled())
        work.then(resolve, reject)
      }),
  }
}

/** The watch of one of several exports that follow each other. */
export function watchOfPart(watch: Watch, index: number, count: number): Watch {
  return { ...watch, progress: (share) => watch.progress((index + (share ?? 0.5)) / count) }
}
