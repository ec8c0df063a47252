/** The order in which the app starts and ends; what each step does stands elsewhere. */
import { join } from 'node:path'
import { app, dialog, session } from 'electron'
import { answerAndExit } from './answer.ts'
import { failureOf } from './bridge/failures.ts'
import { startBridge } from './bridge/start.ts'
import { isCommandLine } from './command-line.ts'
import { ownArguments, readLaunchArguments } from './launch-arguments.ts'
import { showMinimalMenu } from './menu.ts'
import { createOpenedFiles } from './opened-files.ts'
import { announceProtocol, serveProtocol } from './protocol.ts'
import { readExample } from './resources.ts'
import { confineSession, sandboxPages } from './security.ts'
import { bringIn } from './storage/arrivals.ts'
import { type Library, openLibrary } from './storage/open.ts'
import { readSettings, saveSettings } from './storage/settings.ts'
import { applyTheme, mainWindow, showWindow } from './window.ts'

const args = ownArguments(process.argv, app.isPackaged)
const launch = readLaunchArguments(args, process.cwd())
/** Files to open: macOS may name some before the app is ready. */
const early = [...launch.files]
let openFiles = async (paths: readonly string[]): Promise<void> => void early.push(...paths)

if (launch.userDataFolder) app.setPath('userData', launch.userDataFolder)
announceProtocol()
sandboxPages()
app.on('open-file', (event, path) => {
  event.preventDefault()
  void openFiles([path])
})
if (isCommandLine(args)) answerAndExit(args).catch(giveUp)
else if (app.requestSingleInstanceLock({ files: launch.files })) start().catch(giveUp)
else app.exit(0)

async function start(): Promise<void> {
  app.on('second-instance', (_event, _argv, _folder, handed) => {
    if (mainWindow()) showWindow()
    void openFiles(filesOf(handed))
  })
  await app.whenReady()
  const library = await openOrExplain(launch.library ?? join(app.getPath('userData'), 'library.db'))
  if (!library) return
  endGracefully(library)
  confineSession(session.defaultSession)
  serveProtocol()
  showMinimalMenu()
  applyTheme(readSettings(library.database).theme)
  const openedFiles = createOpenedFiles(library)
  startBridge({ library, openedFiles })
  if (library.isNew) await addExample(library)
  openFiles = openedFiles.open
  await openFiles(early)
  showWindow()
  app.on('activate', showWindow)
}

async function openOrExplain(path: string): Promise<Library | null> {
  try {
    return openLibrary(path)
  } catch (error) {
    const { message } = failureOf(error, path)
    atSignal(() => app.exit(1))
    process.stderr.write(`${message}\n`)
    await dialog.showMessageBox({ type: 'error', message: 'Throughline could not open its library', detail: message })
    app.exit(1)
    return null
  }
}

/** The first start shows a real journey, not an empty shelf. An app without its example still is of use. */
async function addExample({ database }: Library): Promise<void> {
  try {
    saveSettings(database, { lastJourneyId: bringIn(database, await readExample()) })
  } catch (error) {
    failureOf(error, 'The example')
  }
}

/** What a second start sent along: the files that it was given. */
function filesOf(handed: unknown): string[] {
  const files = typeof handed === 'object' && handed !== null && 'files' in handed ? handed.files : []
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : []
}

function endGracefully(library: Library): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('quit', () => library.close())
  atSignal(() => app.quit())
}

function atSignal(end: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
}

/** A start that fails leaves no app without a window behind. */
function giveUp(error: unknown): void {
  process.stderr.write(`${failureOf(error, 'The start').message}\n`)
  app.exit(1)
}
