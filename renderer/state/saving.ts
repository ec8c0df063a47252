/**
 * Brings changes to disk one after the other. While one is under way, what follows is squashed into the next, so that typing
 * never queues up. A change counts as saved only when the main process says that it is on disk.
 */
import { type Change, emptyChange, isEmptyChange, squashChanges } from '../../shared/journey/change.ts'

export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'not-saved'; readonly reason: string }

export type Saver = {
  readonly save: (change: Change, label: string) => void
  /** Settles when nothing is left to save; false where the last try failed. */
  readonly flush: () => Promise<boolean>
}

const retryAfter = 2_000

export function createSaver(
  write: (change: Change, label: string) => Promise<unknown>,
  report: (saving: Saving) => void,
): Saver {
  let pending: Change = emptyChange
  let pendingLabel = ''
  let underWay: Promise<boolean> | null = null
  let retry: ReturnType<typeof setTimeout> | null = null

  async function drain(): Promise<boolean> {
    while (!isEmptyChange(pending)) {
      const change = pending
      pending = emptyChange
      try {
        await write(change, pendingLabel)
      } catch (error) {
        pending = squashChanges(change, pending)
        report({ state: 'not-saved', reason: error instanceof Error ? error.message : String(error) })
        retry = setTimeout(start, retryAfter)
        return false
      }
    }
    report({ state: 'saved' })
    return true
  }

  function start(): Promise<boolean> {
    if (retry) clearTimeout(retry)
    retry = null
    underWay ??= drain().finally(() => {
      underWay = null
    })
    return underWay
  }

  return {
    save(change, label) {
      pending = squashChanges(pending, change)
      pendingLabel = label
      report({ state: 'saving' })
      void start()
    },
    flush: () => underWay ?? (isEmptyChange(pending) ? Promise.resolve(true) : start()),
  }
}
