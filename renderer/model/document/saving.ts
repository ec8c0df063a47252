/**
 * Brings what was done to disk, in order. While one request is under way, what follows waits and goes with the next, so that
 * typing never queues up. A step counts as saved only when the main process says that it is on disk.
 */
import type { LoggedStep } from '../../../shared/journey/history/log.ts'

export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'not-saved'; readonly reason: string }

export type Saver = {
  readonly save: (step: LoggedStep) => void
  /** Settles when nothing is left to save; false where the last try failed. */
  readonly flush: () => Promise<boolean>
  /** What isn't known to be on disk, in order. */
  readonly unsaved: () => readonly LoggedStep[]
  /** Gives up what is left to save but for these steps. */
  readonly keepOnly: (steps: readonly LoggedStep[]) => void
}

const retryAfter = 2_000

export function createSaver(write: (steps: LoggedStep[]) => Promise<unknown>, report: (saving: Saving) => void): Saver {
  let waiting: readonly LoggedStep[] = []
  let underWay: Promise<boolean> | null = null
  let retry: ReturnType<typeof setTimeout> | null = null

  async function drain(): Promise<boolean> {
    while (waiting.length > 0) {
      const steps = [...waiting]
      try {
        await write(steps)
      } catch (error) {
        report({ state: 'not-saved', reason: error instanceof Error ? error.message : String(error) })
        retry = setTimeout(start, retryAfter)
        return false
      }
      waiting = waiting.slice(steps.length)
    }
    report({ state: 'saved' })
    return true
  }

  function start(): Promise<boolean> {
    if (retry) clearTimeout(retry)
    retry = null
    underWay ??= drain().finally(() => {
      underWay = null
      // What came between the last look and now would wait for the next edit.
      if (waiting.length > 0 && retry === null) void start()
    })
    return underWay
  }

  return {
    save(step) {
      waiting = [...waiting, step]
      report({ state: 'saving' })
      void start()
    },
    flush: () => underWay ?? (waiting.length === 0 ? Promise.resolve(true) : start()),
    unsaved: () => waiting,
    keepOnly(steps) {
      waiting = steps
      if (waiting.length === 0) report({ state: 'saved' })
    },
  }
}
