/** A page that ends or hangs comes back. What the window had called saved is on disk, so nothing saved can be lost. */
import { type BrowserWindow, dialog } from 'electron'

/** @param onEnd is called before the page is loaded again; a window that it destroys has no page to bring back. */
export function bringPageBack(window: BrowserWindow, onEnd: () => void): void {
  const { webContents } = window
  webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    onEnd()
    if (window.isDestroyed()) return
    process.stderr.write(`The page ended (${reason}) and is loaded again.\n`)
    webContents.reload()
  })
  window.on('unresponsive', () => void askAboutHang(window))
}

async function askAboutHang(window: BrowserWindow): Promise<void> {
  const waiting = new AbortController()
  // Once it answers again there is nothing left to ask.
  const stopAsking = () => waiting.abort()
  window.once('responsive', stopAsking)
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The window is not responding',
    detail: 'All saved changes are on disk. Wait, or reload the window.',
    buttons: ['Reload', 'Wait'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
    signal: waiting.signal,
  })
  window.off('responsive', stopAsking)
  if (response === 0 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
}
