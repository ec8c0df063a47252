/** Where a window stands so that all of it is seen. */
import type { Rectangle } from 'electron'

/**
 * As it is where it is seen whole, on one display or on several; else moved onto `target`, and no larger than that.
 * @param areas what each display has for windows; `target` is the one to move to.
 */
export function fitToDisplays(window: Rectangle, areas: readonly Rectangle[], target: Rectangle): Rectangle {
  const seen = areas.reduce((sum, area) => sum + overlap(window, area), 0)
  if (seen >= window.width * window.height) return window
  const across = fitBetween(window.x, window.width, target.x, target.width)
  const down = fitBetween(window.y, window.height, target.y, target.height)
  return { x: across.start, y: down.start, width: across.length, height: down.length }
}

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(width, 0) * Math.max(height, 0)
}

function fitBetween(start: number, length: number, from: number, room: number): { start: number; length: number } {
  const fitting = Math.min(length, room)
  return { start: Math.min(Math.max(start, from), from + room - fitting), length: fitting }
}
