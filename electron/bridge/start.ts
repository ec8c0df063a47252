/** Puts the handlers of all subjects behind the bridge. */
import { join } from 'node:path'
import { app } from 'electron'
import type { Shell } from '../shell.ts'
import type { Library } from '../storage/open.ts'
import { mainWindow } from '../window.ts'
import { appHandlers } from './app.ts'
import { journeyHandlers } from './journey.ts'
import { libraryHandlers } from './library.ts'
import { registerBridge } from './register.ts'

export function startBridge(library: Library): Shell {
  const resourcesFolder = join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'resources')
  const shell: Shell = { library, resourcesFolder, window: mainWindow, opened: { journeyId: null, notice: null } }
  registerBridge({ ...appHandlers(shell), ...libraryHandlers(shell), ...journeyHandlers(shell) })
  return shell
}
