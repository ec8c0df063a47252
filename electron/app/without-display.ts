/**
 * A command needs no display, yet Chromium looks for one on Linux before it hears of any switch from here. So the command is
 * answered by a second start that has the switch from its beginning; where Chromium ends or draws nothing all the same, by a
 * third one on a virtual display.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { cannotDraw } from '../page/limit-loading.ts'

const quiet = ['--disable-gpu', '--disable-logging', '--log-level=3']
const crashes: readonly (NodeJS.Signals | null)[] = ['SIGSEGV', 'SIGABRT', 'SIGTRAP', 'SIGBUS', 'SIGILL']

/** Whether Chromium would end the app for want of a display: none is named, or what is named is none of this computer's. */
export function lacksDisplay(
  argv: readonly string[],
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  isThere: (path: string) => boolean = existsSync,
): boolean {
  if (platform !== 'linux' || argv.some((arg) => arg.startsWith('--ozone-platform='))) return false
  const sockets = [socketOfX(env), socketOfWayland(env)].filter((path) => path !== null)
  return !sockets.some((path) => path === elsewhere || isThere(path))
}

/** Whether no window can be shown at all. A display that is named may be reached in a way that isn't known here. */
export function namesNoDisplay(argv: readonly string[], platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return lacksDisplay(argv, platform, env, () => true)
}

/** A display that is reached over a network. */
const elsewhere = ''

function socketOfX({ DISPLAY }: NodeJS.ProcessEnv): string | null {
  if (!DISPLAY) return null
  const number = /^(?:unix)?:(\d+)/.exec(DISPLAY)?.[1]
  return number === undefined ? elsewhere : `/tmp/.X11-unix/X${number}`
}

function socketOfWayland({ WAYLAND_DISPLAY, XDG_RUNTIME_DIR = '/' }: NodeJS.ProcessEnv): string | null {
  return WAYLAND_DISPLAY ? resolve(XDG_RUNTIME_DIR, WAYLAND_DISPLAY) : null
}

type Ended = { readonly status: number | null; readonly signal: NodeJS.Signals | null; readonly error?: Error }
type Run = (command: string, args: readonly string[]) => Ended

/** Waits for the second start, which has this one's input and output, and ends with its status. */
export function startAgainWithoutDisplay(argv: readonly string[]): never {
  process.exit(answerWithoutDisplay(process.execPath, argv.slice(1), runHere, (line) => process.stderr.write(line)))
}

function runHere(command: string, args: readonly string[]): Ended {
  // Parts of Chromium would look for a display that is named, and complain.
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env
  return spawnSync(command, args, { stdio: 'inherit', env })
}

/** @returns the exit status of the command. */
export function answerWithoutDisplay(
  executable: string,
  args: readonly string[],
  run: Run,
  say: (line: string) => void,
): number {
  const { status, signal, error } = run(executable, ['--ozone-platform=headless', ...quiet, ...args])
  if (error) say(`The command could not be started without a display: ${error.message}\n`)
  if (status !== cannotDraw && !crashes.includes(signal)) return status ?? 1
  const onVirtual = run('xvfb-run', ['-a', executable, '--ozone-platform=x11', ...quiet, ...args])
  if (onVirtual.error) {
    say('Nothing can be drawn here without a display. Install xvfb, or use a computer with a display.\n')
  }
  return onVirtual.status ?? 1
}
