/** Where Chromium keeps files of its own: it ends an app that has no folder for them. */
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'

/**
 * Beside the library, or, where nothing can be written there, in a folder that goes when the app ends. Must run before Electron is ready.
 * @returns whether it is beside the library.
 */
export function placeChromiumFiles(): boolean {
  if (isWritable(ownFolder())) return true
  const temporary = mkdtempSync(join(tmpdir(), 'throughline-'))
  app.setPath('sessionData', temporary)
  app.on('quit', () => rmSync(temporary, { recursive: true, force: true }))
  return false
}

/** Electron makes the folder as it is asked for it, and throws where it can't; one that it is told of it believes. */
function ownFolder(): string {
  try {
    return app.getPath('userData')
  } catch {
    const folder = join(app.getPath('appData'), app.getName())
    app.setPath('userData', folder)
    return folder
  }
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}
