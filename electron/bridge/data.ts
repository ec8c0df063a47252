/** What the app tells about itself and the files that it keeps. */
import { arch, cpus, release, totalmem } from 'node:os'
import { app, screen } from 'electron'
import { mainWindow } from '../app/window.ts'
import { lastErrors } from '../errors/error-log.ts'
import { writeFileWhole } from '../files/whole-file.ts'
import { diagnosticsText, type Surroundings } from '../library/diagnostics-text.ts'
import { runtimeVersions } from '../library/runtime-versions.ts'
import { libraryHealth } from '../storage/library/health.ts'
import { readSettings } from '../storage/library/settings.ts'
import { askWhereToSaveFile } from './dialogs.ts'
import type { Handlers } from './register.ts'
import { now, type Shell } from './shell.ts'

type DataHandlers = Pick<Handlers, Extract<keyof Handlers, `data:${string}`>>

export function dataHandlers(shell: Shell): DataHandlers {
  let shown = ''
  return {
    'data:diagnostics': () => {
      const { library, backingUp, departed } = shell
      shown = diagnosticsText({
        at: now(),
        surroundings: surroundingsOf(shell),
        library: libraryHealth(library, backingUp.folder),
        hasDeparted: departed !== null,
        errors: lastErrors(),
      })
      return { text: shown }
    },
    'data:save-diagnostics': async () => {
      const path = await askWhereToSaveFile({
        title: 'Save diagnostics',
        name: `Throughline diagnostics ${now().slice(0, 10)}`,
        ending: 'txt',
        kind: 'Text',
      })
      if (path === null) return null
      await writeFileWhole(path, Buffer.from(shown))
      return { path }
    },
  }
}

function surroundingsOf({ library }: Shell): Surroundings {
  const { theme, interfaceZoom } = readSettings(library.database)
  const [width, height] = mainWindow()?.getContentSize() ?? []
  return {
    version: app.getVersion(),
    isPackaged: app.isPackaged,
    runtime: runtimeVersions(library.database),
    system: `${process.platform} ${release()} ${arch()}`,
    processors: cpus().length,
    memoryBytes: totalmem(),
    locale: app.getLocale(),
    displays: screen.getAllDisplays().map(({ size, scaleFactor }) => ({ ...size, scaling: scaleFactor })),
    window: width === undefined || height === undefined ? null : { width, height },
    interfaceZoom,
    theme,
    runningSeconds: process.uptime(),
    ownMemoryBytes: app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize * 1024, 0),
  }
}
