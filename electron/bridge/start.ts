/** Puts the handlers of all subjects behind the bridge. */

import { appHandlers } from './app.ts'
import { backupHandlers } from './backups.ts'
import { dataHandlers } from './data.ts'
import { journeyHandlers } from './journey.ts'
import { libraryHandlers } from './library.ts'
import type { Current } from './moving-on.ts'
import { type Handlers, registerBridge } from './register.ts'
import type { Shell } from './shell.ts'
import { wallHandlers } from './wall.ts'

/** @param current answers what the handlers work on now, and looks whether that is still in its place. */
export function startBridge(current: Current): void {
  let made = { shell: current.shell(), handlers: handlersOf(current.shell()) }
  registerBridge(() => {
    const shell = current.moveOn()
    if (shell !== made.shell) made = { shell, handlers: handlersOf(shell) }
    return made.handlers
  })
}

function handlersOf(shell: Shell): Handlers {
  return {
    ...appHandlers(shell),
    ...libraryHandlers(shell),
    ...journeyHandlers(shell),
    ...backupHandlers(shell),
    ...dataHandlers(shell),
    ...wallHandlers(shell),
  }
}
