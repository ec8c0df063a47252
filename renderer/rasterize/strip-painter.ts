/** Paints a scene in strips as wide as the picture, as high as a canvas that takes little memory. */

import type { RowsToFilter } from '../../shared/formats/png/filter-rows.ts'
import type { Scene, ScenePrimitive } from '../../shared/scene/primitives.ts'
import { paintScene, sparePixels } from '../scene/paint-scene.ts'
import { primitiveBox } from '../scene/primitive-box.ts'
import { pixelReader } from './pixel-reader.ts'
import { stripImages } from './strip-images.ts'

/** Of pixels, which take 4 bytes each. A canvas may be as wide as a picture. */
const largestStrip = 2_500_000

/** The strips that are its own: one of so many, from the first on. */
export type Turn = { readonly at: number; readonly of: number }

export type PictureSize = { readonly width: number; readonly height: number }

export type StripPainter = RowsToFilter & {
  /** From back to front, all before the first strip; kept is what lies in strips of its own. */
  readonly add: (primitives: readonly ScenePrimitive[]) => void
  /** Hands on the pixels of a strip, few rows at a time. Each strip is painted once, and what lies in it then forgotten. */
  readonly paint: (strip: number, use: (pixels: Uint32Array) => void) => Promise<void>
}

export function stripCount(size: PictureSize): number {
  return Math.ceil(size.height / stripHeight(size))
}

function stripHeight({ width, height }: PictureSize): number {
  return Math.min(height, Math.max(1, Math.floor(largestStrip / width)))
}

/** All strips are painted on one canvas: to the system, memory that is asked for again costs more than what is painted on it. */
export function stripPainter(
  ground: Omit<Scene, 'primitives'>,
  scale: number,
  size: PictureSize,
  turn: Turn,
): StripPainter {
  const { width, height } = size
  const rowsOfStrip = stripHeight(size)
  const canvas = new OffscreenCanvas(width, rowsOfStrip + 2 * sparePixels)
  const context = canvas.getContext('2d', { alpha: ground.background === null, willReadFrequently: true })
  if (!context) throw new Error(`Couldn’t create a canvas of ${width} × ${canvas.height} pixels.`)
  const reader = pixelReader(canvas, context, ground.background !== null)
  const strips = ownStrips(rowsOfStrip / scale, stripCount(size), turn)
  const images = stripImages(scale)
  return {
    width,
    channels: ground.background === null ? 4 : 3,
    order: reader.order,
    add(primitives) {
      for (const primitive of primitives) {
        strips.keep(primitive)
        // Each painter decodes an image as large as it is anywhere, so that the pixels are the same however many share the work.
        if (primitive.kind === 'image') images.add(primitive)
      }
    },
    async paint(strip, use) {
      const top = strip * rowsOfStrip
      const rows = Math.min(rowsOfStrip, height - top)
      const own = strips.take(strip)
      const loaded = await images.of(own)
      context.resetTransform()
      if (ground.background === null) context.clearRect(0, 0, width, canvas.height)
      context.setTransform(scale, 0, 0, scale, 0, sparePixels - top)
      const within = { x: 0, y: top / scale, width: width / scale, height: rows / scale }
      paintScene(context, { ...ground, primitives: own }, loaded, within)
      await reader.read(sparePixels, rows, use)
    },
  }
}

/** A strip asks for what lies in it, not for where each thing of the picture lies. */
function ownStrips(height: number, count: number, { at, of }: Turn) {
  const strips = new Map<number, ScenePrimitive[]>()
  for (let strip = at; strip < count; strip += of) strips.set(strip, [])
  return {
    keep(primitive: ScenePrimitive): void {
      const box = primitiveBox(primitive)
      const first = box ? Math.max(0, Math.floor(box.y / height)) : 0
      const last = box ? Math.min(count - 1, Math.floor((box.y + box.height) / height)) : count - 1
      for (let strip = first; strip <= last; strip += 1) strips.get(strip)?.push(primitive)
    },
    take(strip: number): readonly ScenePrimitive[] {
      const held = strips.get(strip) ?? []
      strips.delete(strip)
      return held
    },
  }
}
