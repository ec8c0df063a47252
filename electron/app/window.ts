/** The app's window. */
import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, type Rectangle } from 'electron'
import type { Settings } from '../../shared/bridge/settings.ts'
import { appOrigin } from '../page/page-file.ts'
import { bringPageBack } from './bring-page-back.ts'
import { readPlace, rememberPlace } from './window-bounds.ts'

const smallestSize = { minWidth: 960, minHeight: 600 }
const grounds = { light: '#F6F5F1', dark: '#15161A' }

let current: BrowserWindow | null = null

export function mainWindow(): BrowserWindow | null {
  return current
}

/** Brings the window to the front; opens it where there is none. */
export function showWindow(): void {
  current ??= openWindow()
  if (current.isMinimized()) current.restore()
  current.focus()
}

function openWindow(): BrowserWindow {
  const { isMaximized = false, ...bounds } = readPlace() ?? {}
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    ...smallestSize,
    ...bounds,
    show: false,
    title: app.getName(),
    // Until the page has drawn, so that it doesn't flash.
    backgroundColor: nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light,
    webPreferences: { preload: join(import.meta.dirname, '../preload/preload.cjs'), spellcheck: false, zoomFactor },
  })
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize()
    window.show()
  })
  window.on('close', () => rememberPlace(window))
  window.on('closed', () => {
    current = null
    before = null
  })
  bringPageBack(window)
  void window.loadURL(`${appOrigin}/`)
  return window
}

let zoomFactor = 1

/** The window's ground, scroll bars and native menus follow the theme that the user chose, and all of it the size. */
export function applyLook({ theme, interfaceZoom }: Pick<Settings, 'theme' | 'interfaceZoom'>): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'dark' : theme
  if (interfaceZoom === zoomFactor) return
  zoomFactor = interfaceZoom
  current?.webContents.setZoomFactor(zoomFactor)
}

/** What the window was before; no bounds where it was maximized, which it becomes again by itself. */
let before: { isFullScreen: boolean; bounds: Rectangle | null } | null = null

/** Fills the screen with the page alone, which hides frame and menu bar, or gives the window back as it was before. */
export function setFullScreen(isFullScreen: boolean): void {
  const window = current
  if (!window || isFullScreen === (before !== null)) return
  if (isFullScreen) {
    before = { isFullScreen: window.isFullScreen(), bounds: window.isMaximized() ? null : window.getBounds() }
    window.setFullScreen(true)
    return
  }
  const { isFullScreen: stays = false, bounds } = before ?? {}
  before = null
  if (stays || !window.isFullScreen()) return
  // Where the window manager doesn't do it; before it has left the whole screen it wouldn't last.
  if (bounds) window.once('leave-full-screen', () => window.setBounds(bounds))
  window.setFullScreen(false)
}
