/** Puts the handlers of all subjects behind the bridge. */
import type { Shell } from '../shell.ts'
import { appHandlers } from './app.ts'
import { backupHandlers } from './backups.ts'
import { journeyHandlers } from './journey.ts'
import { libraryHandlers } from './library.ts'
import { registerBridge } from './register.ts'

export function startBridge(shell: Shell): void {
  registerBridge({
    ...appHandlers(shell),
    ...libraryHandlers(shell),
    ...journeyHandlers(shell),
    ...backupHandlers(shell),
  })
}
