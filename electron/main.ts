/** The order in which the app starts: what must stand before Electron is ready, then a window that loads beside all the rest. */
import { app, session } from 'electron'
import { placeChromiumFiles } from './app/chromium-files.ts'
import { graphicsFile, lacksCard } from './app/graphics.ts'
import { handOver, takeOver } from './app/handing-over.ts'
import { ownArguments, readLaunchArguments } from './app/launch-arguments.ts'
import { showMinimalMenu } from './app/minimal-menu.ts'
import { beginWindow, mainWindow, showWindow } from './app/window.ts'
import { lacksDisplay, namesNoDisplay, startAgainWithoutDisplay } from './app/without-display.ts'
import { holdRequests } from './bridge/door.ts'
import { isCommandLine } from './command-line/command-line.ts'
import { announceProtocol, serveProtocol } from './page/protocol.ts'
import { closeToDebuggers, confineSession, sandboxPages, stayOffNetworks } from './page/security.ts'

const args = ownArguments(process.argv, app.isPackaged)
const { argv, platform, env } = process
if (isCommandLine(args) && lacksDisplay(argv, platform, env)) startAgainWithoutDisplay(argv)
if (!isCommandLine(args) && namesNoDisplay(argv, platform, env)) {
  process.stderr.write('Throughline needs a display for its window. Its commands need none: see throughline --help.\n')
  process.exit(1)
}
const launch = readLaunchArguments(args, process.cwd())
/** Files to open: macOS and a second start may name some before there is a library to open them in. */
const early = [...launch.files]
let openFiles = async (paths: readonly string[]): Promise<void> => void early.push(...paths)

if (launch.userDataFolder) app.setPath('userData', launch.userDataFolder)
announceProtocol()
sandboxPages()
stayOffNetworks()
closeToDebuggers()
const isKeeping = placeChromiumFiles()
app.on('open-file', (event, path) => {
  event.preventDefault()
  void openFiles([path])
})
if (isCommandLine(args)) answer().catch(giveUp)
// What tells a second start of the first lies in the app's folder too.
else if (!isKeeping || app.requestSingleInstanceLock(handOver(launch.files))) start().catch(giveUp)
else app.exit(0)

async function answer(): Promise<void> {
  await (await import('./command-line/run-and-exit.ts')).runCommandLineAndExit(args)
}

async function start(): Promise<void> {
  app.on('second-instance', (_event, _argv, _folder, handed) => {
    if (mainWindow()) showWindow()
    void openFiles(takeOver(handed))
  })
  if (lacksCard(graphicsFile(app.getPath('userData')))) app.disableHardwareAcceleration()
  // Before Electron is ready, which would build a menu of its own first.
  showMinimalMenu()
  await app.whenReady()
  confineSession(session.defaultSession)
  serveProtocol()
  holdRequests()
  beginWindow()
  const { run } = await import('./run.ts')
  await run(launch, (open) => {
    openFiles = open
    return early
  })
}

/** A start that fails leaves no app without a window behind. */
async function giveUp(error: unknown): Promise<void> {
  const { failureOf } = await import('./errors/failures.ts')
  process.stderr.write(`${failureOf(error, 'The start').message}\n`)
  app.exit(1)
}
