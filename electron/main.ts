/** The order in which the app starts and ends; what each step does stands elsewhere. */
import { join } from 'node:path'
import { app, dialog, session } from 'electron'
import { FailureError } from '../shared/failure.ts'
import { startBridge } from './bridge/start.ts'
import { ownArguments, readLaunchArguments } from './launch-arguments.ts'
import { showMinimalMenu } from './menu.ts'
import { announceProtocol, serveProtocol } from './protocol.ts'
import { confineSession, sandboxPages } from './security.ts'
import { type Library, openLibrary } from './storage/open.ts'
import { readSettings } from './storage/settings.ts'
import { applyTheme, mainWindow, showWindow } from './window.ts'

const launch = readLaunchArguments(ownArguments(process.argv, app.isPackaged), process.cwd())
if (launch.userDataFolder) app.setPath('userData', launch.userDataFolder)
announceProtocol()
sandboxPages()

if (app.requestSingleInstanceLock({ files: launch.files })) void start()
else app.exit(0)

async function start(): Promise<void> {
  await app.whenReady()
  const library = openOrExplain(launch.library ?? join(app.getPath('userData'), 'library.db'))
  if (!library) return
  endGracefully(library)
  confineSession(session.defaultSession)
  serveProtocol(join(app.getAppPath(), 'out', 'renderer'))
  showMinimalMenu()
  applyTheme(readSettings(library.database).theme)
  startBridge(library)
  showWindow()
  app.on('activate', showWindow)
  app.on('second-instance', () => mainWindow()?.focus())
}

function openOrExplain(path: string): Library | null {
  try {
    return openLibrary(path)
  } catch (error) {
    const sentence = error instanceof FailureError ? error.message : String(error)
    process.stderr.write(`${sentence}\n`)
    dialog.showErrorBox('Throughline could not open its library', sentence)
    app.exit(1)
    return null
  }
}

function endGracefully(library: Library): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('quit', () => library.close())
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit())
}
