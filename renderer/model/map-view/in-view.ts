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

/** Pixels to the right of the map and below it that zooming may show. */
export const beyond = 160

type Size = { readonly width: number; readonly height: number }

/**
 * Where a view stands after zooming out about any of its points: what is empty beside the map's end shrinks with the map, down to
 * some air, until its beginning is in view. Else the map would slip out at the edge at which the pointer is.
 */
export function zoomedOut(now: Viewport, before: Viewport, map: Size, view: Size): Viewport {
  if (now.zoom >= before.zoom) return now
  const along = (at: number, atBefore: number, length: number, room: number) => {
    const empty = ((room - atBefore - length * before.zoom) * now.zoom) / before.zoom
    return Math.max(at, Math.min(0, room - Math.max(beyond, empty) - length * now.zoom))
  }
  return {
    x: along(now.x, before.x, map.width, view.width),
    y: along(now.y, before.y, map.height, view.height),
    zoom: now.zoom,
  }
}

function along(at: number, end: number, least: number): number {
  return Math.min(0, Math.max(at, least - end))
}
