/** How far a view may be moved: some of what it shows stays in it, and no empty strip comes in at the top or left. */

type Viewport = { readonly x: number; readonly y: number; readonly zoom: number }
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Pixels of the map that stay in view at the left and at the top, however small the window becomes. */
const kept = { x: 160, y: 96 }

export function inView({ x, y, zoom }: Viewport, { x: left, y: top, width, height }: Box): Viewport {
  return {
    x: along(x, (left + width) * zoom, kept.x),
    y: along(y, (top + height) * zoom, kept.y),
    zoom,
  }
}

function along(at: number, end: number, least: number): number {
  return Math.min(0, Math.max(at, least - end))
}
