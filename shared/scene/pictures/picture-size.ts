/** How large a bitmap can become. */
import { FailureError } from '../../failure.ts'
import { formatNumber } from '../../words/counts.ts'
import type { Scene } from '../primitives.ts'
import type { ChosenSize } from './export-options.ts'

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
      ? `The largest size for this journey is ${formatNumber(most.width)} × ${formatNumber(most.height)} (scale ${largest}). SVG has no limit.`
      : 'This journey is too large for a PNG at any scale. SVG has no limit.'
  throw new FailureError(
    'picture-too-large',
    `A PNG of ${formatNumber(width)} × ${formatNumber(height)} pixels is too large. ${way}`,
  )
}
