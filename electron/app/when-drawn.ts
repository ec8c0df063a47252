/**
 * When a window that is hidden may be shown. It should be as its page has drawn, so that nothing flashes; where nobody says that,
 * as in some sessions of Wayland, soon after the page was loaded, and in any case after a while.
 */
import type { BrowserWindow } from 'electron'

/** Milliseconds that a loaded page has to draw. */
const afterLoad = 500
const atLatest = 5_000

/** Calls `act` once, and never for a window that was closed meanwhile. */
export function whenDrawn(window: BrowserWindow, act: () => void): void {
  let isOver = false
  const timers = [setTimeout(actOnce, atLatest)]
  function actOnce(): void {
    end()
    act()
  }
  function end(): void {
    isOver = true
    for (const timer of timers) clearTimeout(timer)
    window.off('ready-to-show', actOnce)
  }
  window.once('ready-to-show', actOnce)
  window.once('closed', end)
  window.webContents.once('did-finish-load', () => {
    if (!isOver) timers.push(setTimeout(actOnce, afterLoad))
  })
}
