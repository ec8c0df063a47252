/**
 * A command needs no display, yet Chromium looks for one on Linux before it hears of any switch from here. So the command is
 * answered by a second start that has the switch from its beginning; where Chromium ends or draws nothing all the same, by a
 * third one on a virtual display.
 */
import { spawnSync } from 'node:child_process'
import { cannotDraw } from '../page/limit-loading.ts'

const quiet = ['--disable-gpu', '--disable-logging', '--log-level=3']
const crashes: readonly (NodeJS.Signals | null)[] = ['SIGSEGV', 'SIGABRT', 'SIGTRAP', 'SIGBUS', 'SIGILL']

/** Whether Chromium would end the app for want of a display. */
export function lacksDisplay(argv: readonly string[], platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return false
  return !argv.some((arg) => arg.startsWith('--ozone-platform='))
}

type Ended = { readonly status: number | null; readonly signal: NodeJS.Signals | null; readonly error?: Error }
type Run = (command: string, args: readonly string[]) => Ended

/** Waits for the second start, which has this one's input and output, and ends with its status. */
export function startAgainWithoutDisplay(argv: readonly string[]): never {
  process.exit(answerWithoutDisplay(process.execPath, argv.slice(1), runHere, (line) => process.stderr.write(line)))
}

function runHere(command: string, args: readonly string[]): Ended {
  return spawnSync(command, args, { stdio: 'inherit' })
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
