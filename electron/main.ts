/** The order in which the app starts and ends; what each step does stands elsewhere. */
import { join } from 'node:path'
import { app, session } from 'electron'
import { handOver, takeOver } from './app/handing-over.ts'
import { ownArguments, readLaunchArguments } from './app/launch-arguments.ts'
import { showMinimalMenu } from './app/menu.ts'
import { whenDrawn } from './app/when-drawn.ts'
import { applyLook, mainWindow, showWindow, whenPageEnds } from './app/window.ts'
import { lacksDisplay, startAgainWithoutDisplay } from './app/without-display.ts'
import { askHowToGoOn } from './bridge/dialogs.ts'
import { createEndingJourney } from './bridge/ending-journey.ts'
import { type Current, createCurrent } from './bridge/moving-on.ts'
import { createNotices } from './bridge/notices.ts'
import { createOpenedFiles } from './bridge/opened-files.ts'
import { createRevisions } from './bridge/revisions.ts'
import { startBridge } from './bridge/start.ts'
import { createWallState } from './bridge/wall-state.ts'
import { isCommandLine } from './command-line/command-line.ts'
import { runCommandLineAndExit } from './command-line/run-and-exit.ts'
import { keepErrorsIn } from './errors/error-log.ts'
import { failureOf } from './errors/failures.ts'
import { backupFolderFor, startBackingUp } from './library/backup-schedule.ts'
import { checkBeside } from './library/check-beside.ts'
import { searchDamage } from './library/damage-search.ts'
import { createFileReader } from './library/file-reader.ts'
import { watchPlace } from './library/place-watch.ts'
import { readExample } from './library/resources.ts'
import { type Opened, openOrRecover } from './library/startup-recovery.ts'
import { announceProtocol, serveProtocol } from './page/protocol.ts'
import { confineSession, sandboxPages, stayOffNetworks } from './page/security.ts'
import { removeExpired } from './storage/journeys/trash.ts'
import type { Library } from './storage/library/open.ts'
import { readSettings, saveSettings } from './storage/library/settings.ts'
import { importJourney } from './storage/library/staged-import.ts'

const args = ownArguments(process.argv, app.isPackaged)
if (isCommandLine(args) && lacksDisplay(process.argv, process.platform, process.env))
  startAgainWithoutDisplay(process.argv)
const launch = readLaunchArguments(args, process.cwd())
/** Files to open: macOS may name some before the app is ready. */
const early = [...launch.files]
let openFiles = async (paths: readonly string[]): Promise<void> => void early.push(...paths)

if (launch.userDataFolder) app.setPath('userData', launch.userDataFolder)
announceProtocol()
sandboxPages()
stayOffNetworks()
app.on('open-file', (event, path) => {
  event.preventDefault()
  void openFiles([path])
})
if (isCommandLine(args)) runCommandLineAndExit(args).catch(giveUp)
else if (app.requestSingleInstanceLock(handOver(launch.files))) start().catch(giveUp)
else app.exit(0)

async function start(): Promise<void> {
  app.on('second-instance', (_event, _argv, _folder, handed) => {
    if (mainWindow()) showWindow()
    void openFiles(takeOver(handed))
  })
  await app.whenReady()
  const userDataFolder = app.getPath('userData')
  keepErrorsIn(join(userDataFolder, 'errors.json'))
  const path = launch.library ?? join(userDataFolder, 'library.db')
  const backupFolder = backupFolderFor(path, userDataFolder)
  const opened = await open(path, backupFolder)
  if (!opened) return
  const { library, notice } = opened
  const notices = createNotices()
  if (notice) notices.say(notice)
  emptyTrash(library)
  const backUp = (backedUp: Library) => startBackingUp(backedUp, backupFolder, { say: notices.say, check: checkBeside })
  confineSession(session.defaultSession)
  serveProtocol()
  showMinimalMenu()
  applyLook(readSettings(library.database))
  const reader = createFileReader()
  const openedFiles = createOpenedFiles(() => current.moveOn().library, reader)
  const endingJourney = createEndingJourney(() => current.moveOn().library, notices)
  whenPageEnds(endingJourney.pageEnded)
  const windows = { revisions: createRevisions(), wall: createWallState() }
  const begun = {
    ...{ library, openedFiles, reader, notices, backingUp: backUp(library), departed: null, endingJourney },
    ...windows,
  }
  const current: Current = createCurrent(begun, backUp)
  endGracefully(current)
  startBridge(current)
  if (library.isNew) await addExample(library)
  openFiles = openedFiles.open
  await openFiles(early)
  showWindow()
  const window = mainWindow()
  if (window) {
    whenDrawn(window, () => {
      void searchDamage(library, notices.say)
      const told = join(userDataFolder, 'places.json')
      watchPlace(() => current.shell().library.path, { say: notices.say, file: told })
    })
  }
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

/** What has lain in the trash for its time goes; where it can't be now, as on a full disk, it goes at a later start. */
function emptyTrash({ database, isReadOnly }: Library): void {
  if (isReadOnly) return
  try {
    removeExpired(database, new Date())
  } catch (error) {
    failureOf(error, 'Emptying the trash')
  }
}

/** The first start shows a real journey, not an empty shelf. An app without its example still is of use. */
async function addExample({ database }: Library): Promise<void> {
  try {
    saveSettings(database, {
      lastJourneyId: importJourney(database, await readExample()),
      isGuideOpen: launch.isGuided,
    })
  } catch (error) {
    failureOf(error, 'The example')
  }
}

function endGracefully(current: Current): void {
  let isEnding = false
  app.on('before-quit', () => {
    isEnding = true
  })
  app.on('window-all-closed', () => {
    // A window that had still to save held the quit up; elsewhere than on macOS no app stays without a window.
    if (isEnding || process.platform !== 'darwin') app.quit()
  })
  app.on('quit', () => current.close())
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
