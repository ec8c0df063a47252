/** Paints a scene in strips as wide as the picture, as high as a canvas that takes little memory. */
import type { Scene } from '../../shared/scene/primitives.ts'
import { type LoadedImages, paintScene } from '../scene/paint-scene.ts'

/** Of pixels, which take 4 bytes each in each place that they pass. A canvas may be as wide as a picture. */
const largestStrip = 4_000_000

type Size = { readonly width: number; readonly height: number }

export type StripPainter = {
  readonly count: number
  /** The pixels of a strip: red, green, blue and opacity, row by row. */
  readonly paint: (strip: number) => ArrayBuffer
}

/** All strips are painted on one canvas: to the system, memory that is asked for again costs more than what is painted on it. */
export function stripPainter(scene: Scene, images: LoadedImages, scale: number, { width, height }: Size): StripPainter {
  const stripHeight = Math.min(height, Math.max(1, Math.floor(largestStrip / width)))
  const canvas = new OffscreenCanvas(width, stripHeight)
  const context = canvas.getContext('2d', { alpha: scene.background === null, willReadFrequently: true })
  if (!context) throw new Error(`Couldn’t create a canvas of ${width} × ${stripHeight} pixels.`)
  return {
    count: Math.ceil(height / stripHeight),
    paint: (strip) => {
      const top = strip * stripHeight
      const rows = Math.min(stripHeight, height - top)
      context.resetTransform()
      context.clearRect(0, 0, width, stripHeight)
      context.setTransform(scale, 0, 0, scale, 0, -top)
      const within = { x: 0, y: top / scale, width: width / scale, height: rows / scale }
      paintScene(context, scene, images, within)
      return context.getImageData(0, 0, width, rows).data.buffer
    },
  }
}
