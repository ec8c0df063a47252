/** What is blacked out and cut off of an image, in its own pixels: kept beside the picture until it is applied. */

export type Point = { readonly x: number; readonly y: number }
export type Size = { readonly width: number; readonly height: number }
export type Box = Point & Size
/** Where a brush of this width went. */
export type Stroke = { readonly width: number; readonly points: readonly Point[] }
export type Retouch = { readonly strokes: readonly Stroke[]; readonly crop: Box | null }

export const untouched: Retouch = { strokes: [], crop: null }

/** Of an image's longer side. */
export const brushShares = { small: 0.015, medium: 0.03, large: 0.06 } as const
export type BrushSize = keyof typeof brushShares

const narrowestBrush = 6
const smallestCrop = 16

export function isTouched({ strokes, crop }: Retouch): boolean {
  return strokes.length > 0 || crop !== null
}

export function brushWidth({ width, height }: Size, size: BrushSize): number {
  return Math.max(narrowestBrush, Math.round(Math.max(width, height) * brushShares[size]))
}

export function beginStroke(retouch: Retouch, at: Point, width: number): Retouch {
  return { ...retouch, strokes: [...retouch.strokes, { width, points: [at] }] }
}

/** Draws the last stroke on to a point. */
export function goOnStroke(retouch: Retouch, at: Point): Retouch {
  const last = retouch.strokes.at(-1)
  if (!last) return retouch
  return { ...retouch, strokes: [...retouch.strokes.slice(0, -1), { ...last, points: [...last.points, at] }] }
}

/** Takes back the last stroke, or else the crop. */
export function takeBack(retouch: Retouch): Retouch {
  return retouch.strokes.length > 0 ? { ...retouch, strokes: retouch.strokes.slice(0, -1) } : { ...retouch, crop: null }
}

/** What is kept between two corners, in whole pixels of the image; null where it is too little to be meant. */
export function cropBetween(one: Point, other: Point, image: Size): Box | null {
  const [x, right] = ends(one.x, other.x, image.width)
  const [y, bottom] = ends(one.y, other.y, image.height)
  if (right - x < Math.min(smallestCrop, image.width) || bottom - y < Math.min(smallestCrop, image.height)) return null
  return { x, y, width: right - x, height: bottom - y }
}

function ends(one: number, other: number, most: number): readonly [number, number] {
  const within = (side: number) => Math.min(most, Math.max(0, Math.round(side)))
  return [within(Math.min(one, other)), within(Math.max(one, other))]
}

/** The frame moved, no further than to the edges; from nothing it is a frame within them. */
export function moveCrop(crop: Box | null, by: Point, image: Size): Box {
  const frame = crop ?? firstFrame(image)
  const along = (at: number, step: number, length: number, most: number) =>
    Math.min(most - length, Math.max(0, Math.round(at + step)))
  return {
    ...frame,
    x: along(frame.x, by.x, frame.width, image.width),
    y: along(frame.y, by.y, frame.height, image.height),
  }
}

/** The frame with its right and lower edge moved. */
export function resizeCrop(crop: Box | null, by: Point, image: Size): Box {
  const frame = crop ?? firstFrame(image)
  const side = (length: number, step: number, at: number, most: number) =>
    Math.min(most - at, Math.max(Math.min(smallestCrop, most), Math.round(length + step)))
  return {
    ...frame,
    width: side(frame.width, by.x, frame.x, image.width),
    height: side(frame.height, by.y, frame.y, image.height),
  }
}

function firstFrame({ width, height }: Size): Box {
  const [x, y] = [Math.round(width / 10), Math.round(height / 10)]
  return { x, y, width: width - 2 * x, height: height - 2 * y }
}
