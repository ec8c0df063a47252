/** The order in which the app starts and ends; what each step does stands elsewhere. */
import { join } from 'node:path'
import { app, session } from 'electron'
import { answerAndExit } from './answer.ts'
import { type BackingUp, backupFolderFor, startBackingUp } from './backing-up.ts'
import { askHowToGoOn } from './bridge/dialogs.ts'
import { failureOf } from './bridge/failures.ts'
import { startBridge } from './bridge/start.ts'
import { checkBeside } from './check-beside.ts'
import { isCommandLine } from './command-line.ts'
import { createFileReader } from './files/file-reader.ts'
import { ownArguments, readLaunchArguments } from './launch-arguments.ts'
import { showMinimalMenu } from './menu.ts'
import { createNotices } from './notices.ts'
import { createOpenedFiles } from './opened-files.ts'
import { announceProtocol, serveProtocol } from './protocol.ts'
import { type Opened, openOrRecover } from './recovering.ts'
import { readExample } from './resources.ts'
import { searchDamage } from './searching-damage.ts'
import { confineSession, sandboxPages } from './security.ts'
import { bringIn } from './storage/arrivals.ts'
import type { Library } from './storage/open.ts'
import { readSettings, saveSettings } from './storage/settings.ts'
import { removeExpired } from './storage/trash.ts'
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
  const userDataFolder = app.getPath('userData')
  const path = launch.library ?? join(userDataFolder, 'library.db')
  const backupFolder = backupFolderFor(path, userDataFolder)
  const opened = await open(path, backupFolder)
  if (!opened) return
  const { library, notice } = opened
  const notices = createNotices()
  if (notice) notices.say(notice)
  if (!library.isReadOnly) removeExpired(library.database, new Date())
  const backingUp = startBackingUp(library, backupFolder, { say: notices.say, check: checkBeside })
  endGracefully(library, backingUp)
  confineSession(session.defaultSession)
  serveProtocol()
  showMinimalMenu()
  applyTheme(readSettings(library.database).theme)
  const reader = createFileReader()
  const openedFiles = createOpenedFiles(library, reader)
  startBridge({ library, openedFiles, reader, notices, backingUp })
  if (library.isNew) await addExample(library)
  openFiles = openedFiles.open
  await openFiles(early)
  showWindow()
  mainWindow()?.once('ready-to-show', () => void searchDamage(library, notices.say))
  app.on('activate', showWindow)
}

async function open(path: string, backupFolder: string): Promise<Opened | null> {
  const opened = await openOrRecover(path, backupFolder, async (sentence, labels) => {
    const stopListening = atSignal(() => app.exit(1))
    process.stderr.write(`${sentence}\n`)
    const chosen = await askHowToGoOn(sentence, labels)
    stopListening()
    return chosen
  })
  if (!opened) app.exit(1)
  return opened
}

/** The first start shows a real journey, not an empty shelf. An app without its example still is of use. */
async function addExample({ database }: Library): Promise<void> {
  try {
    saveSettings(database, { lastJourneyId: bringIn(database, await readExample()), isGuideOpen: launch.isGuided })
  } catch (error) {
    failureOf(error, 'The example')
  }
}

/** What a second start sent along: the files that it was given. */
function filesOf(handed: unknown): string[] {
  const files = typeof handed === 'object' && handed !== null && 'files' in handed ? handed.files : []
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : []
}

function endGracefully(library: Library, backingUp: BackingUp): void {
  let isEnding = false
  app.on('before-quit', () => {
    isEnding = true
  })
  app.on('window-all-closed', () => {
    // A window that had still to save held the quit up; elsewhere than on macOS no app stays without a window.
    if (isEnding || process.platform !== 'darwin') app.quit()
  })
  app.on('quit', () => {
    backingUp.end()
    library.close()
  })
  atSignal(() => app.quit())
}

/** @returns what ends the listening. */
function atSignal(end: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.on(signal, end)
  return () => {
    for (const signal of signals) process.off(signal, end)
  }
}

/** A start that fails leaves no app without a window behind. */
function giveUp(error: unknown): void {
  process.stderr.write(`${failureOf(error, 'The start').message}\n`)
  app.exit(1)
}
