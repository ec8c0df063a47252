/** A map at one size, painted tile by tile when somebody wants to see it. */
import type { Box } from '../../shared/layout/grid/boxes.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import { type LoadedImages, paintScene, sparePixels } from '../scene/paint-scene.ts'

export type MapTiles = {
  /** Pixels of a screen per unit. */
  readonly scale: number
  /** Draws what is painted of a part of the map; `x` and `y` are where that part begins. */
  readonly draw: (context: CanvasRenderingContext2D, part: Box, scale: number) => void
  /** Paints one tile that a part of the map lacks; false if there is none. */
  readonly paintNext: (part: Box) => boolean
}

/** Pixels: small enough that painting one on the busiest map takes less than a frame. */
const side = 256
/** With more than these, all that are out of view go; a screen takes about 40. */
const mostKept = 240

export function mapTiles(scene: Scene, images: LoadedImages, scale: number): MapTiles {
  const painted = new Map<number, HTMLCanvasElement>()
  const [columns, rows] = [Math.ceil((scene.width * scale) / side), Math.ceil((scene.height * scale) / side)]

  function* numbersIn({ x, y, width, height }: Box): Generator<number> {
    const first = (at: number) => Math.max(0, Math.floor((at * scale) / side))
    const last = (at: number, count: number) => Math.min(count, Math.ceil((at * scale) / side))
    for (let row = first(y); row < last(y + height, rows); row++)
      for (let column = first(x); column < last(x + width, columns); column++) yield row * columns + column
  }

  function paint(tile: number): HTMLCanvasElement {
    const canvas = document.createElement('canvas')
    canvas.width = side + 2 * sparePixels
    canvas.height = canvas.width
    const context = canvas.getContext('2d', { alpha: false })
    const [left, top] = placeOf(tile)
    // A tile at the map's edge reaches beyond it.
    if (context) context.fillStyle = scene.background ?? ''
    context?.fillRect(0, 0, canvas.width, canvas.height)
    context?.setTransform(scale, 0, 0, scale, sparePixels - left, sparePixels - top)
    const within = { x: left / scale, y: top / scale, width: side / scale, height: side / scale }
    if (context) paintScene(context, scene, images, within)
    return canvas
  }

  function forgetOutside(part: Box): void {
    const wanted = new Set(numbersIn(part))
    for (const number of painted.keys()) if (!wanted.has(number)) painted.delete(number)
  }

  const placeOf = (tile: number) => [(tile % columns) * side, Math.floor(tile / columns) * side] as const

  return {
    scale,
    draw(context, part, shown) {
      const ratio = shown / scale
      const [fromX, fromY] = [part.x * shown, part.y * shown].map(Math.round) as [number, number]
      for (const number of numbersIn(part)) {
        const tile = painted.get(number)
        if (!tile) continue
        const [left, top] = placeOf(number)
        // Whole pixels, so that no line is left between tiles.
        const [x, y] = [Math.round(left * ratio) - fromX, Math.round(top * ratio) - fromY]
        const [right, bottom] = [Math.round((left + side) * ratio) - fromX, Math.round((top + side) * ratio) - fromY]
        context.drawImage(tile, sparePixels, sparePixels, side, side, x, y, right - x, bottom - y)
      }
    },
    paintNext(part) {
      for (const number of numbersIn(part)) {
        if (painted.has(number)) continue
        painted.set(number, paint(number))
        if (painted.size > mostKept) forgetOutside(part)
        return true
      }
      return false
    },
  }
}
