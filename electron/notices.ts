/** Sentences for the window; what is said before it listens waits for it. */
import { tell } from './bridge/register.ts'
import { mainWindow } from './window.ts'

export type Notices = {
  readonly say: (message: string) => void
  /** What was said so far, as one text; from then on the window is told at once. */
  readonly take: () => string | null
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
  }
}
