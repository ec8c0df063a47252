/** How an export tells how far it is, and hears that nobody wants it any more. */
import { FailureError } from '../../shared/failure.ts'

export type Watch = {
  /** From 0 to 1. */
  readonly progress: (share: number) => void
  /** @throws FailureError `cancelled` */
  readonly check: () => void
}

export const nobodyWatches: Watch = { progress: () => undefined, check: () => undefined }

export function watchWith(signal: AbortSignal, progress: (share: number) => void): Watch {
  return {
    progress,
    check: () => {
      if (signal.aborted) throw new FailureError('cancelled', 'The export was cancelled, and nothing was written.')
    },
  }
}
