/**
 * A command needs no display, yet Chromium looks for one on Linux before it hears of any switch from here. So the command is
 * answered by a second start that has the switch from its beginning.
 */
import { spawnSync } from 'node:child_process'

const switches = ['--ozone-platform=headless', '--disable-gpu', '--disable-logging', '--log-level=3']

/** Whether Chromium would end the app for want of a display. */
export function lacksDisplay(argv: readonly string[], platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return false
  return !argv.some((arg) => arg.startsWith('--ozone-platform='))
}

/** Waits for the second start, which has this one's input and output, and ends with its status. */
export function startAgainWithoutDisplay(argv: readonly string[]): never {
  const { status, error } = spawnSync(process.execPath, [...switches, ...argv.slice(1)], { stdio: 'inherit' })
  if (error) process.stderr.write(`The command could not be started without a display: ${error.message}\n`)
  process.exit(status ?? 1)
}
