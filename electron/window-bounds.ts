/** Where the window stood last time, kept beside the library. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, type Rectangle, screen } from 'electron'
import { z } from 'zod'

const boundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })
const smallestOverlap = 100

function boundsFile(): string {
  return join(app.getPath('userData'), 'window.json')
}

/** Null where nothing is kept, or where no screen shows that place any more. */
export function readBounds(): Rectangle | null {
  try {
    const bounds = boundsSchema.parse(JSON.parse(readFileSync(boundsFile(), 'utf8')))
    return isOnScreen(bounds) ? bounds : null
  } catch {
    return null
  }
}

/** A place that can't be kept is no reason to trouble anyone. */
export function rememberBounds(window: BrowserWindow): void {
  try {
    writeFileSync(boundsFile(), JSON.stringify(window.getNormalBounds()))
  } catch (error) {
    process.stderr.write(`The window's place was not kept: ${String(error)}\n`)
  }
}

function isOnScreen(bounds: Rectangle): boolean {
  const { workArea } = screen.getDisplayMatching(bounds)
  const width = Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x)
  const height = Math.min(bounds.y + bounds.height, workArea.y + workArea.height) - Math.max(bounds.y, workArea.y)
  return width >= smallestOverlap && height >= smallestOverlap
}
