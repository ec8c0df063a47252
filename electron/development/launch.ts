// Starts the built app in the prepared Electron.
import { buildIfStale } from './build.ts'
import { hasDisplay } from './display.ts'
import { passThrough } from './processes.ts'
import { repositoryFolder } from './repository-folder.ts'
import { prepareRuntime } from './runtime.ts'

// Chromium reports on buses and graphics cards that it misses; none of it concerns whoever runs the app.
const quiet = ['--disable-logging', '--log-level=3']

/** Builds where needed and runs the app with these arguments; gives its exit code. */
export async function launchApp(args: string[]): Promise<number> {
  const runtime = await prepareRuntime()
  await buildIfStale()
  const display = hasDisplay() ? [] : ['--ozone-platform=headless', '--disable-gpu']
  const flags = [...runtime.args, ...quiet, ...display]
  return await passThrough(runtime.executable, [...flags, repositoryFolder, ...args], { env: runtime.env })
}
