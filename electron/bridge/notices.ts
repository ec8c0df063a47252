/** Sentences for the window; what is said before it listens waits for it. */

import { mainWindow } from '../app/window.ts'
import { tell } from './register.ts'

export type Notices = {
  readonly say: (message: string) => void
  /** What was said so far, as one text; from then on the window is told at once. */
  readonly take: () => string | null
  /** The page is gone: what is said waits for the next one. */
  readonly wait: () => void
}

export function createNotices(): Notices {
  let waiting: string[] = []
  let isHeard = false
  return {
    say(message) {
      if (isHeard) tell(mainWindow(), 'notice', { message })
      else waiting.push(message)
    },
    take() {
      const taken = waiting
      waiting = []
      isHeard = true
      return taken.length === 0 ? null : taken.join(' ')
    },
    wait() {
      isHeard = false
    },
  }
}
