// Called by electron-builder when a folder is filled. In JavaScript, since electron-builder loads it by itself.
import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** The stand-in has its loader there; the app is in app.asar, so that nothing belongs into a folder of that name. */
export function afterPack({ appOutDir }) {
  rmSync(join(appOutDir, 'resources', 'app'), { recursive: true, force: true })
}
