/** The app from its library on: what is opened, kept and shown, and how it ends. */
import { join } from 'node:path'
import { app } from 'electron'
import type { Settings } from '../shared/bridge/settings.ts'
import { graphicsFile, keepWhetherCard } from './app/graphics.ts'
import type { LaunchArguments } from './app/launch-arguments.ts'
import { applyLook, showWindow, whenPageEnds } from './app/window.ts'
import { askHowToGoOn } from './bridge/dialogs.ts'
import { createEndingJourney } from './bridge/ending-journey.ts'
import { type Current, createCurrent } from './bridge/moving-on.ts'
import { createNotices } from './bridge/notices.ts'
import { createOpenedFiles, type OpenedFiles } from './bridge/opened-files.ts'
import { openAhead } from './bridge/opening.ts'
import { createRevisions } from './bridge/revisions.ts'
import type { Shell } from './bridge/shell.ts'
import { startBridge } from './bridge/start.ts'
import { createWallState } from './bridge/wall-state.ts'
import { keepErrorsIn } from './errors/error-log.ts'
import { failureOf } from './errors/failures.ts'
import { readKeptErrors } from './errors/kept-errors.ts'
import { backupFolderFor, startBackingUp } from './library/backup-schedule.ts'
import { checkBeside } from './library/check-beside.ts'
import { searchDamage } from './library/damage-search.ts'
import { createFileReader } from './library/file-reader.ts'
import { watchPlace } from './library/place-watch.ts'
import { readExample } from './library/resources.ts'
import { type Opened, openOrRecover } from './library/startup-recovery.ts'
import { removeExpired } from './storage/journeys/trash.ts'
import { forgetFontsBut } from './storage/library/fonts.ts'
import type { Library } from './storage/library/open.ts'
import { readSettings, saveSettings } from './storage/library/settings.ts'
import { importJourney } from './storage/library/staged-import.ts'

/** Milliseconds that a start has the processor for itself, before the library is looked through. */
const firstPictureTakes = 1_500

/** @param takeFiles answers what was named before; from then on `open` is told of files. */
export async function run(
  launch: LaunchArguments,
  takeFiles: (open: OpenedFiles['open']) => readonly string[],
): Promise<void> {
  const userDataFolder = app.getPath('userData')
  const errors = join(userDataFolder, 'errors.json')
  keepErrorsIn(errors, readKeptErrors(errors))
  const path = launch.library ?? join(userDataFolder, 'library.db')
  const backupFolder = backupFolderFor(path, userDataFolder)
  await letWindowAsk()
  const opened = await open(path, backupFolder)
  if (!opened) return
  const { library, notice } = opened
  await letWindowAsk()
  const notices = createNotices()
  if (notice) notices.say(notice)
  emptyTrash(library)
  const backUp = (backedUp: Library) => startBackingUp(backedUp, backupFolder, { say: notices.say, check: checkBeside })
  const settings = readSettings(library.database)
  applyLook(settings)
  forgetFonts(library, settings)
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
  if (library.isNew) await addExample(library, launch.isGuided)
  const files = takeFiles(openedFiles.open)
  await openedFiles.open(files)
  showWindow()
  await letWindowAsk()
  if (files.length === 0) openLastAhead(current.shell())
  await letWindowAsk()
  startBridge(current)
  setTimeout(() => {
    if (library.database.open) void searchDamage(library, notices.say)
    const told = join(userDataFolder, 'places.json')
    watchPlace(() => current.shell().library.path, { say: notices.say, file: told })
    // Not at the end: a card that fails while the window is open is no missing one.
    keepWhetherCard(graphicsFile(userDataFolder), app.getGPUFeatureStatus().gpu_compositing)
  }, firstPictureTakes)
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

/** What the window asks for meanwhile is answered between two parts of the start: its scripts, and its way to the screen. */
function letWindowAsk(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Keeps nobody waiting: a page that has asked already waits for this very journey. */
function openLastAhead(shell: Shell): void {
  const { lastJourneyId } = readSettings(shell.library.database)
  if (lastJourneyId !== null) openAhead(shell, lastJourneyId)
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

/** Fonts that no brand kit has any more go as the trash does. */
function forgetFonts({ database, isReadOnly }: Library, { brandKits }: Settings): void {
  if (isReadOnly) return
  try {
    forgetFontsBut(database, new Set(brandKits.flatMap(({ font }) => font?.id ?? [])))
  } catch (error) {
    failureOf(error, 'Removing fonts')
  }
}

/** The first start shows a real journey, not an empty shelf. An app without its example still is of use. */
async function addExample({ database }: Library, isGuideOpen: boolean): Promise<void> {
  try {
    saveSettings(database, { lastJourneyId: importJourney(database, await readExample()), isGuideOpen })
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
