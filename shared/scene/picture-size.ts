/** How large a bitmap can become. */
import { FailureError } from '../failure.ts'
import type { ChosenSize } from '../formats/export-options.ts'
import type { Scene } from './primitives.ts'

/** What other programs still open: pixels of a side, and of the whole, which take 2 GB there. */
export const longestSide = 65_535
export const largestArea = 2 ** 29
const smallestScale = 0.25

/** Pixels per unit for a chosen size. */
export function scaleFor({ width }: Scene, size: ChosenSize): number {
  return size.by === 'scale' ? size.scale : size.pixels / width
}

/** Pixels of a scene at a scale. */
export function pictureSize({ width, height }: Scene, scale: number): { width: number; height: number } {
  // A width chosen in pixels comes back as that width, whatever the fractions do.
  const pixels = (units: number) => Math.max(1, Math.ceil(Number((units * scale).toFixed(6))))
  return { width: pixels(width), height: pixels(height) }
}

function fits(scene: Scene, scale: number): boolean {
  const { width, height } = pictureSize(scene, scale)
  return Math.max(width, height) <= longestSide && width * height <= largestArea
}

/** The largest scale at which the scene fits a bitmap, in steps of a hundredth; 0 where none does. */
export function largestScale(scene: Scene): number {
  const bySide = longestSide / Math.max(scene.width, scene.height)
  const byArea = Math.sqrt(largestArea / (scene.width * scene.height))
  let hundredths = Math.floor(Math.min(bySide, byArea) * 100)
  while (hundredths > 0 && !fits(scene, hundredths / 100)) hundredths--
  return hundredths / 100
}

/** @throws FailureError `picture-too-large`, naming the largest scale that works. */
export function checkPictureSize(scene: Scene, scale: number): void {
  if (fits(scene, scale)) return
  const { width, height } = pictureSize(scene, scale)
  const largest = largestScale(scene)
  const most = pictureSize(scene, largest)
  const way =
    largest >= smallestScale
      ? `the largest that works for this journey is ${most.width} x ${most.height}, a scale of ${largest}; an SVG has no such limit.`
      : 'this journey is too large for a PNG at any scale; an SVG has no such limit.'
  throw new FailureError(
    'picture-too-large',
    `A PNG of ${width} x ${height} pixels is more than can be drawn, so nothing was written: ${way}`,
  )
}
