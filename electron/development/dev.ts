// `npm run dev`: the app with hot reload. A change in renderer/ shows at once, one in electron/ starts the app again.
import { electronVite, forgetBuild } from './build.ts'
import { hasDisplay, startVirtualDisplay } from './display.ts'
import { passThrough } from './processes.ts'
import { runScript, say } from './progress.ts'
import { repositoryFolder, returnToCaller } from './repository-folder.ts'
import { prepareRuntime } from './runtime.ts'

returnToCaller()
await runScript(async () => {
  const runtime = await prepareRuntime()
  forgetBuild()
  const display = hasDisplay() ? undefined : await startVirtualDisplay()
  if (display) say(`There is no display, so the window is on the virtual one ${display.name}.`)
  const env = {
    ...runtime.env,
    ...(display && { DISPLAY: display.name }),
    ELECTRON_EXEC_PATH: runtime.executable,
    ELECTRON_ENTRY: repositoryFolder,
  }
  try {
    const own = ['--', ...process.argv.slice(2), ...runtime.args]
    return await passThrough(process.execPath, [electronVite, 'dev', repositoryFolder, '--watch', ...own], { env })
  } finally {
    display?.stop()
  }
})
