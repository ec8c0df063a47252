/** Paints a scene in strips as wide as the picture, each of tiles that a canvas can hold. */
import type { Scene } from '../../shared/scene/primitives.ts'
import { type LoadedImages, paintScene } from '../scene/paint-scene.ts'

/** Far below what any canvas holds: pixels of a side, and of a strip, which take 4 bytes each in each place that they pass. */
const longestTile = 16_384
const largestStrip = 8_000_000

type Size = { readonly width: number; readonly height: number }

export type StripPainter = {
  readonly count: number
  /** The pixels of a strip: red, green, blue and opacity, row by row. */
  readonly paint: (strip: number) => ArrayBuffer
}

export function stripPainter(scene: Scene, images: LoadedImages, scale: number, { width, height }: Size): StripPainter {
  const stripHeight = Math.min(height, longestTile, Math.max(1, Math.floor(largestStrip / width)))
  const paintTile = tilePainter({ scene, images, scale }, { width: Math.min(width, longestTile), height: stripHeight })
  return {
    count: Math.ceil(height / stripHeight),
    paint: (strip) => {
      const top = strip * stripHeight
      const rows = Math.min(stripHeight, height - top)
      if (width <= longestTile) return paintTile(0, top, { width, height: rows })
      const pixels = new Uint32Array(rows * width)
      for (let left = 0; left < width; left += longestTile) {
        const columns = Math.min(longestTile, width - left)
        const part = new Uint32Array(paintTile(left, top, { width: columns, height: rows }))
        for (let row = 0; row < rows; row += 1)
          pixels.set(part.subarray(row * columns, (row + 1) * columns), row * width + left)
      }
      return pixels.buffer
    },
  }
}

type Drawn = { readonly scene: Scene; readonly images: LoadedImages; readonly scale: number }

/** All tiles are painted on one canvas: to the system, memory that is asked for anew costs more than what is painted on it. */
function tilePainter({ scene, images, scale }: Drawn, largest: Size) {
  const canvas = new OffscreenCanvas(largest.width, largest.height)
  const context = canvas.getContext('2d', { alpha: scene.background === null, willReadFrequently: true })
  if (!context) throw new Error(`Couldn’t create a canvas of ${largest.width} × ${largest.height} pixels.`)
  return (left: number, top: number, { width, height }: Size): ArrayBuffer => {
    context.resetTransform()
    context.clearRect(0, 0, largest.width, largest.height)
    context.setTransform(scale, 0, 0, scale, -left, -top)
    const within = { x: left / scale, y: top / scale, width: width / scale, height: height / scale }
    paintScene(context, scene, images, within)
    return context.getImageData(0, 0, width, height).data.buffer
  }
}
