/** Paints a scene in strips as wide as the picture, as high as a canvas that takes little memory. */

import type { RowsToFilter } from '../../shared/formats/png/filter-rows.ts'
import type { Scene, ScenePrimitive } from '../../shared/scene/primitives.ts'
import { paintScene } from '../scene/paint-scene.ts'
import { primitiveBox } from '../scene/primitive-box.ts'
import { pixelReader } from './pixel-reader.ts'
import { stripImages } from './strip-images.ts'

/** Of pixels, which take 4 bytes each. A canvas may be as wide as a picture. */
const largestStrip = 4_000_000

export type PictureSize = { readonly width: number; readonly height: number }

export type StripPainter = RowsToFilter & {
  /** Hands on the pixels of a strip, few rows at a time. */
  readonly paint: (strip: number, use: (pixels: Uint32Array) => void) => Promise<void>
}

export function stripCount(size: PictureSize): number {
  return Math.ceil(size.height / stripHeight(size))
}

function stripHeight({ width, height }: PictureSize): number {
  return Math.min(height, Math.max(1, Math.floor(largestStrip / width)))
}

/** All strips are painted on one canvas: to the system, memory that is asked for again costs more than what is painted on it. */
export function stripPainter(scene: Scene, scale: number, size: PictureSize): StripPainter {
  const { width, height } = size
  const rowsOfStrip = stripHeight(size)
  const canvas = new OffscreenCanvas(width, rowsOfStrip)
  const context = canvas.getContext('2d', { alpha: scene.background === null, willReadFrequently: true })
  if (!context) throw new Error(`Couldn’t create a canvas of ${width} × ${rowsOfStrip} pixels.`)
  const reader = pixelReader(canvas, context, scene.background !== null)
  const primitives = primitivesByStrip(scene, rowsOfStrip / scale, stripCount(size))
  const images = stripImages(scene, scale)
  return {
    width,
    channels: scene.background === null ? 4 : 3,
    order: reader.order,
    async paint(strip, use) {
      const top = strip * rowsOfStrip
      const rows = Math.min(rowsOfStrip, height - top)
      const own = primitives[strip] ?? []
      const loaded = await images.of(own)
      context.resetTransform()
      if (scene.background === null) context.clearRect(0, 0, width, rowsOfStrip)
      context.setTransform(scale, 0, 0, scale, 0, -top)
      const within = { x: 0, y: top / scale, width: width / scale, height: rows / scale }
      paintScene(context, { ...scene, primitives: own }, loaded, within)
      await reader.read(rows, use)
    },
  }
}

/** A strip asks for what lies in it, not for where each thing of the picture lies. */
function primitivesByStrip({ primitives }: Scene, height: number, count: number): ScenePrimitive[][] {
  const strips = Array.from({ length: count }, (): ScenePrimitive[] => [])
  for (const primitive of primitives) {
    const box = primitiveBox(primitive)
    const first = box ? Math.max(0, Math.floor(box.y / height)) : 0
    const last = box ? Math.min(count - 1, Math.floor((box.y + box.height) / height)) : count - 1
    for (let strip = first; strip <= last; strip += 1) strips[strip]?.push(primitive)
  }
  return strips
}
