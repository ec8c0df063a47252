/** Where the window stood last time, kept beside the library. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, type Rectangle, type Size, screen } from 'electron'
import { complain } from '../errors/error-log.ts'
import { fitToDisplays } from './fit-to-displays.ts'

type WindowPlace = Rectangle & { readonly isMaximized: boolean }

function placeFile(): string {
  return join(app.getPath('userData'), 'window.json')
}

/** Null where nothing is kept. Displays may have gone, or become smaller, since: all of the window is to be seen. */
export function readPlace(): WindowPlace | null {
  try {
    const place = placeFrom(JSON.parse(readFileSync(placeFile(), 'utf8')))
    const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
    return { ...place, ...fitToDisplays(place, areas, screen.getDisplayMatching(place).workArea) }
  } catch {
    return null
  }
}

/** Of a first start: no larger than the display. */
export function firstSize(): Size {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize
  return { width: Math.min(1440, width), height: Math.min(900, height) }
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
