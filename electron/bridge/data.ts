/** What the app tells about itself and the files that it keeps. */
import { arch, cpus, release, totalmem } from 'node:os'
import { app, screen } from 'electron'
import type { DataPlace } from '../../shared/bridge/data.ts'
import { mainWindow } from '../app/window.ts'
import { lastErrors } from '../errors/error-log.ts'
import { writeFileWhole } from '../files/whole-file.ts'
import { checkBeside } from '../library/check-beside.ts'
import { diagnosticsText, type Surroundings } from '../library/diagnostics-text.ts'
import { addLibrary, saveLibrary } from '../library/moving.ts'
import { runtimeVersions } from '../library/runtime-versions.ts'
import { placeOfFile } from '../storage/disk/drive.ts'
import { libraryHealth } from '../storage/library/health.ts'
import { readSettings } from '../storage/library/settings.ts'
import { askForLibrary, askWhereToSaveFile } from './dialogs.ts'
import type { Handlers } from './register.ts'
import { now, type Shell } from './shell.ts'

type DataHandlers = Pick<Handlers, Extract<keyof Handlers, `data:${string}`>>

export function dataHandlers(shell: Shell): DataHandlers {
  const { library, backingUp } = shell
  let shown = ''
  return {
    'data:place': () => placeOf(shell),
    'data:save-library': async () => {
      const name = `Throughline library ${now().slice(0, 10)}`
      const path = await askWhereToSaveFile({ ...libraryFile, title: 'Save library', name, kindOfDialog: 'library' })
      if (path === null) return null
      return { path, isWhole: await saveLibrary(library.database, path, checkBeside) }
    },
    'data:add-library': async () => {
      const path = await askForLibrary(libraryFile)
      if (path === null) return null
      const { number } = await addLibrary(path, backingUp.add)
      return { number }
    },
    'data:diagnostics': () => {
      shown = diagnosticsText({
        at: now(),
        surroundings: surroundingsOf(shell),
        library: libraryHealth(library, backingUp.folder),
        hasDeparted: shell.departed !== null,
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

const libraryFile = { ending: 'db', kind: 'Throughline library' }

function placeOf({ library, backingUp }: Shell): DataPlace {
  const health = libraryHealth(library, backingUp.folder)
  const { count, bytes, newestAt } = health.backups
  return {
    libraryPath: library.path,
    libraryBytes: health.bytes + health.logBytes,
    journeyCount: health.journeys,
    trashCount: health.inTrash,
    isReadOnly: library.isReadOnly,
    ...placeOfFile(library.path),
    backupFolder: backingUp.folder,
    backupCount: count,
    backupBytes: bytes,
    newestBackupAt: newestAt,
    appFolder: app.getPath('userData'),
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
