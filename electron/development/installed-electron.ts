// The Electron that users get: the one its own npm package downloads from its release server on first use.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { capture } from './processes.ts'
import { say } from './progress.ts'
import { findCacheFolder } from './repository-folder.ts'

const home = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
const longestDownload = 15 * 60_000
const pauseAfterFailure = 24 * 60 * 60_000

/** The executable in the folder that ELECTRON_OVERRIDE_DIST_PATH names, or undefined where it isn't set. */
export function findOverride(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const folder = environment.ELECTRON_OVERRIDE_DIST_PATH
  return folder ? join(folder, executableName()) : undefined
}

export function findInstalled(): string | undefined {
  // The package writes path.txt last: without it the folder may be half unpacked.
  const executable = join(home, 'dist', executableName())
  return existsSync(join(home, 'path.txt')) && existsSync(executable) ? executable : undefined
}

/** Lets Electron's package download its binary; gives undefined where the release server can't be reached. */
export async function downloadElectron(): Promise<string | undefined> {
  say(`Getting Electron ${readVersion()} (about 110 MB, once for this clone)…`)
  const { code, output } = await capture(process.execPath, [join(home, 'install.js')], { timeout: longestDownload })
  const installed = findInstalled()
  if (code === 0 && installed) {
    rmSync(failureMark(), { force: true })
    return installed
  }
  mkdirSync(findCacheFolder(), { recursive: true })
  writeFileSync(failureMark(), output)
  const reason = output.split('\n').find((line) => line.includes('Error')) ?? 'no answer'
  say(`Electron's release server could not be reached (${reason.trim()}).`)
  return undefined
}

/** A download that failed a short while ago is not tried again at every start where something else is at hand. */
export function hasFailedLately(now = Date.now()): boolean {
  try {
    return now - statSync(failureMark()).mtimeMs < pauseAfterFailure
  } catch {
    return false
  }
}

function failureMark(): string {
  return join(findCacheFolder(), `electron-${readVersion()}-unreachable`)
}

function readVersion(): string {
  return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version
}

function executableName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}
