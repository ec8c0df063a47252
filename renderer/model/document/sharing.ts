/**
 * The open journey in two windows. The main process writes what either does, one after the other, and counts. A window that has
 * nothing under way takes over what the other did; if both did something at once, it reads the journey from the disk.
 */

import type { Opening } from '../../../shared/bridge/journey.ts'
import type { LoggedStep } from '../../../shared/journey/history/log.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { request } from '../../bridge/bridge.ts'
import { notifyProblem } from '../session/session-store.ts'
import type { Saver } from './saving.ts'

export type Sharing = {
  /** Own steps are on disk. */
  readonly saved: (revision: number) => void
  /** The other window's steps are. */
  readonly applied: (steps: readonly LoggedStep[], revision: number) => void
}

type Window = {
  readonly saver: () => Saver
  /** Whether the journey is still the open one. */
  readonly isOpen: () => boolean
  readonly takeOver: (steps: readonly LoggedStep[]) => void
  /** Shows the journey as the disk has it, with what is still to be saved. */
  readonly adopt: (opening: Opening) => void
}

export function createSharing(journeyId: Id, first: number, window: Window): Sharing {
  let known = first
  let heard = first
  let isReading = false

  async function readAgain(): Promise<void> {
    if (isReading) return
    isReading = true
    try {
      while (known < heard) {
        const isSaved = await window.saver().flush()
        const opening = await request('journey:open', { journeyId })
        if (!window.isOpen()) return
        // Typed meanwhile: not in what was read, or only a part of it.
        if (isSaved && window.saver().unsaved().length > 0) continue
        known = opening.revision
        window.adopt(opening)
      }
    } catch (error) {
      notifyProblem(error)
    } finally {
      isReading = false
    }
  }
  return {
    saved(revision) {
      heard = Math.max(heard, revision)
      if (revision === known + 1) known = revision
      else if (revision > known) void readAgain()
    },
    applied(steps, revision) {
      heard = Math.max(heard, revision)
      if (revision <= known) return
      if (revision > known + 1 || isReading || window.saver().unsaved().length > 0) {
        void readAgain()
        return
      }
      known = revision
      window.takeOver(steps)
    },
  }
}
