/** The command line inside the app: no window, no library, an exit status. */
import { app, session } from 'electron'
import { bundledFontFolder } from '../files/bundled-fonts.ts'
import { nobodyWatches, type Watch } from '../files/export-watch.ts'
import { serveProtocol } from '../page/protocol.ts'
import { confineSession } from '../page/security.ts'
import { type PictureRequest, type PrintRequest, runCommandLine } from './command-line.ts'

const exports = () => import('../files/every-export.ts')

export async function runCommandLineAndExit(args: string[]): Promise<void> {
  // Otherwise the app would end, and well, with the last hidden page.
  app.on('window-all-closed', () => undefined)
  const status = await runCommandLine(args, {
    version: app.getVersion(),
    fontFolder: bundledFontFolder(),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    exportPicture: drawPicture,
    printReport,
  })
  // Where the output is a pipe, what was written may still be on its way.
  await new Promise((resolve) => process.stdout.write('', resolve))
  app.exit(status)
}

async function drawPicture({ matrix, ...request }: PictureRequest): Promise<void> {
  await prepareHiddenPages()
  const { document, out, format, options } = request
  const watch = { ...nobodyWatches, progress: tellNowAndThen(out) }
  if (matrix && (format === 'png' || format === 'svg')) {
    await (await exports()).exportCoverage({ document, out, format, rowing: matrix, theme: options.theme })
  } else await (await exports()).exportJourney({ ...request, at: new Date().toISOString() }, watch)
}

/** Each second at most, so that only what takes long is told of before it is done. */
function tellNowAndThen(out: string): Watch['progress'] {
  let toldAt = performance.now()
  return (share) => {
    if (share === null || performance.now() - toldAt < 1_000) return
    toldAt = performance.now()
    process.stderr.write(`${out}: ${Math.floor(share * 100)}%\n`)
  }
}

async function printReport(request: PrintRequest): Promise<void> {
  await prepareHiddenPages()
  await (await exports()).exportReport({ ...request, format: 'pdf' })
}

let preparing: Promise<void> | null = null

/** Once, however many files one command draws. */
function prepareHiddenPages(): Promise<void> {
  preparing ??= app.whenReady().then(() => {
    confineSession(session.defaultSession)
    serveProtocol()
  })
  return preparing
}
