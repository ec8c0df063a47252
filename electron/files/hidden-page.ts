/** A page of the app that nobody sees, for what only a browser can draw. */
import { BrowserWindow, type WebContents } from 'electron'
import { appOrigin } from '../page-file.ts'

/** The page lives until `use` is done: on closing its last window the app may end. */
export async function withHiddenPage(page: string, use: (contents: WebContents) => Promise<void>): Promise<void> {
  const window = new BrowserWindow({
    show: false,
    width: 320,
    height: 240,
    // Off screen, so that it also works where there is no display.
    webPreferences: { offscreen: true, sandbox: true, contextIsolation: true, spellcheck: false },
  })
  try {
    await window.loadURL(`${appOrigin}/${page}`)
    await use(window.webContents)
  } finally {
    window.destroy()
  }
}
