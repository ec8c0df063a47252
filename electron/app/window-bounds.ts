/** Where the window stood last time, kept beside the library. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, type Rectangle, screen } from 'electron'
import { complain } from '../errors/error-log.ts'

export type WindowPlace = Rectangle & { readonly isMaximized: boolean }
const smallestOverlap = 100

function placeFile(): string {
  return join(app.getPath('userData'), 'window.json')
}

/** Null where nothing is kept, or where no screen shows that place any more. */
export function readPlace(): WindowPlace | null {
  try {
    const place = placeFrom(JSON.parse(readFileSync(placeFile(), 'utf8')))
    return isOnScreen(place) ? place : null
  } catch {
    return null
  }
}

/** A place that can't be kept is no reason to trouble anyone. */
export function rememberPlace(window: BrowserWindow): void {
  const place: WindowPlace = { ...window.getNormalBounds(), isMaximized: window.isMaximized() }
  try {
    writeFileSync(placeFile(), JSON.stringify(place))
  } catch (error) {
    complain(error, 'The window’s place was not kept')
  }
}

/** By hand: the schemas’ package takes longer to load than all else that the window waits for. */
function placeFrom(kept: Readonly<Record<string, unknown>>): WindowPlace {
  return {
    x: whole(kept.x),
    y: whole(kept.y),
    width: whole(kept.width),
    height: whole(kept.height),
    isMaximized: kept.isMaximized === true,
  }
}

function whole(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new TypeError('Not a whole number.')
  return value
}

function isOnScreen(bounds: Rectangle): boolean {
  const { workArea } = screen.getDisplayMatching(bounds)
  const width = Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x)
  const height = Math.min(bounds.y + bounds.height, workArea.y + workArea.height) - Math.max(bounds.y, workArea.y)
  return width >= smallestOverlap && height >= smallestOverlap
}
