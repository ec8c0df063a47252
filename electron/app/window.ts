/** The app's window. */
import { type BrowserWindow, nativeTheme, type Rectangle } from 'electron'
import type { Settings } from '../../shared/bridge/settings.ts'
import { createPageWindow, groundNow } from './page-window.ts'
import { whenDrawn } from './when-drawn.ts'
import { firstSize, readPlace, rememberPlace } from './window-bounds.ts'

const smallestSize = { minWidth: 960, minHeight: 600 }

let current: BrowserWindow | null = null
let begun: Opening | null = null

export function mainWindow(): BrowserWindow | null {
  return current
}

/** Begins the window before there is a library: its process and its page load meanwhile, and nobody sees it. */
export function beginWindow(): void {
  begun = openWindow()
}

/** Brings the window to the front; opens it where there is none. */
export function showWindow(): void {
  if (!current) {
    const { window, isMaximized, drawn } = begun ?? openWindow()
    begun = null
    current = window
    follow(window)
    void drawn.then(() => {
      if (window.isDestroyed()) return
      if (isMaximized) window.maximize()
      window.show()
    })
    return
  }
  if (current.isMinimized()) current.restore()
  // One that was never shown, for whatever reason, is asked for now.
  if (!current.isVisible()) current.show()
  current.focus()
}

type Opening = { readonly window: BrowserWindow; readonly isMaximized: boolean; readonly drawn: Promise<void> }

function openWindow(): Opening {
  const { isMaximized = false, ...bounds } = readPlace() ?? {}
  const size = { ...firstSize(), ...smallestSize, ...bounds }
  const window = createPageWindow('', { ...size, zoomFactor }, () => onEnd())
  // A page has a size once it is there.
  window.webContents.on('did-navigate', () => window.webContents.setZoomFactor(zoomFactor))
  return { window, isMaximized, drawn: new Promise((resolve) => whenDrawn(window, resolve)) }
}

function follow(window: BrowserWindow): void {
  window.on('close', () => rememberPlace(window))
  window.on('closed', () => {
    current = null
    before = null
  })
}

let onEnd = () => {}

/** Calls `act` whenever the page has ended, before it is loaded again. */
export function whenPageEnds(act: () => void): void {
  onEnd = act
}

let zoomFactor = 1

export function interfaceZoom(): number {
  return zoomFactor
}

/** The window's ground, scroll bars and native menus follow the theme that the user chose, and all of it the size. */
export function applyLook({ theme, interfaceZoom: zoom }: Pick<Settings, 'theme' | 'interfaceZoom'>): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'dark' : theme
  const window = current ?? begun?.window
  window?.setBackgroundColor(groundNow())
  if (zoom === zoomFactor) return
  zoomFactor = zoom
  window?.webContents.setZoomFactor(zoomFactor)
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
