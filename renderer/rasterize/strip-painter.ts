/** Paints a scene in strips as wide as the picture, each of tiles that a canvas can hold, as rows of a PNG. */
import type { Scene } from '../../shared/scene/primitives.ts'
import { type LoadedImages, paintScene } from './paint-scene.ts'

/** Far below what any canvas holds: pixels of a side, and of a strip, which take 4 bytes each twice over. */
const longestTile = 8192
const largestStrip = 8_000_000

type Size = { readonly width: number; readonly height: number }

export type StripPainter = {
  readonly count: number
  /** The rows of a strip, each after the byte that names its filter. */
  readonly paint: (strip: number) => Uint8Array<ArrayBuffer>
}

export function stripPainter(scene: Scene, images: LoadedImages, scale: number, { width, height }: Size): StripPainter {
  const stripHeight = Math.min(height, longestTile, Math.max(1, Math.floor(largestStrip / width)))
  const channels = scene.background ? 3 : 4
  const rowLength = 1 + width * channels
  return {
    count: Math.ceil(height / stripHeight),
    paint: (strip) => {
      const top = strip * stripHeight
      const rows = Math.min(stripHeight, height - top)
      const bytes = new Uint8Array(rows * rowLength)
      for (let left = 0; left < width; left += longestTile) {
        const columns = Math.min(longestTile, width - left)
        const pixels = tile({ scene, images, scale }, left, top, columns, rows)
        copyTile(pixels, columns, rows, channels, bytes, 1 + left * channels, rowLength)
      }
      filterRows(bytes, rows, rowLength)
      return bytes
    },
  }
}

type Drawn = { readonly scene: Scene; readonly images: LoadedImages; readonly scale: number }

function tile({ scene, images, scale }: Drawn, left: number, top: number, width: number, height: number) {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: scene.background === null, willReadFrequently: true })
  if (!context) throw new Error(`Couldn’t create a canvas of ${width} × ${height} pixels.`)
  context.setTransform(scale, 0, 0, scale, -left, -top)
  const within = { x: left / scale, y: top / scale, width: width / scale, height: height / scale }
  paintScene(context, scene, images, within)
  return context.getImageData(0, 0, width, height).data
}

function copyTile(
  pixels: Uint8ClampedArray,
  columns: number,
  rows: number,
  channels: number,
  into: Uint8Array,
  offset: number,
  rowLength: number,
): void {
  for (let row = 0; row < rows; row++) {
    let from = row * columns * 4
    let to = row * rowLength + offset
    for (let column = 0; column < columns; column++) {
      for (let channel = 0; channel < channels; channel++) into[to + channel] = pixels[from + channel] ?? 0
      from += 4
      to += channels
    }
  }
}

const filterUp = 2

/** Writes each row as what differs from the row above, which in a drawing is little. The first row of a strip stays as it is. */
function filterRows(bytes: Uint8Array, rows: number, rowLength: number): void {
  for (let row = rows - 1; row > 0; row--) {
    const start = row * rowLength
    for (let at = start + 1; at < start + rowLength; at++) {
      bytes[at] = (bytes[at] ?? 0) - (bytes[at - rowLength] ?? 0)
    }
    bytes[start] = filterUp
  }
}
