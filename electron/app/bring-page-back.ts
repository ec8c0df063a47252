/** A page that ends or hangs comes back. What the window had called saved is on disk, so nothing saved can be lost. */
import { type BrowserWindow, dialog } from 'electron'
import { complain, noteError } from '../errors/error-log.ts'

/** @param onEnd is called before the page is loaded again; a window that it destroys has no page to bring back. */
export function bringPageBack(window: BrowserWindow, onEnd: () => void): void {
  const { webContents } = window
  webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    onEnd()
    if (window.isDestroyed()) return
    complain(new Error(reason), 'The page ended and is loaded again')
    webContents.reload()
  })
  window.on('unresponsive', () => void askAboutHang(window))
}

async function askAboutHang(window: BrowserWindow): Promise<void> {
  noteError(new Error('The page is not responding.'), 'The page is not responding')
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
