/** The wall: a second window for what is presented, filling a display or beside the first window. */
import { type BrowserWindow, type Display, screen } from 'electron'
import { createPageWindow } from './page-window.ts'
import { whenDrawn } from './when-drawn.ts'
import { interfaceZoom, mainWindow } from './window.ts'

/** Milliseconds: a page that crashes again so soon would crash for ever. */
const soon = 10_000
const besideSize = { width: 1280, height: 720 }

let current: BrowserWindow | null = null
/** The display that it fills. */
let filledId: number | null = null
let whenClosed = () => {}

export function wallWindow(): BrowserWindow | null {
  return current
}

/** Calls `act` when the wall is gone without having been closed by `closeWall`. */
export function whenWallCloses(act: () => void): void {
  whenClosed = act
}

/** @param displayId the display that the wall fills; null for a window beside the first one. */
export function openWall(displayId: number | null): void {
  if (current) {
    placeWall(current, displayId)
    return
  }
  let endedAt = Number.NEGATIVE_INFINITY
  const window = createPageWindow(
    'wall.html',
    {
      ...besideSize,
      minWidth: 480,
      minHeight: 270,
      useContentSize: true,
      autoHideMenuBar: true,
      zoomFactor: interfaceZoom(),
    },
    () => {
      if (Date.now() - endedAt < soon) window.destroy()
      endedAt = Date.now()
    },
  )
  current = window
  whenDrawn(window, () => {
    placeWall(window, displayId)
    // The keys stay where the facilitator is.
    window.showInactive()
  })
  // Its display was unplugged: it must not cover the facilitator's window.
  const moveBeside = (_: unknown, { id }: Display) => {
    if (id === filledId) placeWall(window, null)
  }
  screen.on('display-removed', moveBeside)
  window.on('closed', () => {
    screen.off('display-removed', moveBeside)
    if (current !== window) return
    current = null
    whenClosed()
  })
  mainWindow()?.once('closed', () => closeWall())
}

export function closeWall(): void {
  const window = current
  current = null
  window?.close()
}

function placeWall(window: BrowserWindow, displayId: number | null): void {
  const display = screen.getAllDisplays().find(({ id }) => id === displayId)
  filledId = display?.id ?? null
  if (display) {
    window.setBounds(display.bounds)
    window.setFullScreen(true)
    return
  }
  window.setFullScreen(false)
  const { x, y, width } = ownDisplay().workArea
  window.setPosition(x + Math.max(0, width - window.getBounds().width), y)
}

/** The display that the facilitator's window is on. */
export function ownDisplay(): Display {
  const main = mainWindow()
  return main ? screen.getDisplayMatching(main.getBounds()) : screen.getPrimaryDisplay()
}

export function allDisplays(): readonly Display[] {
  return screen.getAllDisplays()
}
