/** Paints a scene as a PNG: in a hidden page, because a browser draws text as the canvas shows it. */
import { BrowserWindow } from 'electron'
import { checkPictureSize } from '../../shared/scene/picture-size.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import { appOrigin } from '../page-file.ts'

/**
 * Hands the PNG to `use` and keeps the hidden page until that is done: on closing its last window the app may end.
 * `scale` in pixels per unit.
 * @throws FailureError `picture-too-large` before anything is painted.
 */
export async function rasterizeScene(scene: Scene, scale: number, use: (png: Buffer) => Promise<void>): Promise<void> {
  checkPictureSize(scene, scale)
  const window = new BrowserWindow({
    show: false,
    width: 320,
    height: 240,
    // Off screen, so that it also works where there is no display.
    webPreferences: { offscreen: true, sandbox: true, contextIsolation: true, spellcheck: false },
  })
  try {
    await window.loadURL(`${appOrigin}/rasterize.html`)
    const base64: unknown = await window.webContents.executeJavaScript(
      `window.rasterize(${JSON.stringify(scene)}, ${JSON.stringify(scale)})`,
    )
    if (typeof base64 !== 'string') throw new Error('The rasterizing page answered with no picture.')
    await use(Buffer.from(base64, 'base64'))
  } finally {
    window.destroy()
  }
}
