import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  checkPictureSize,
  largestArea,
  largestScale,
  longestSide,
  pictureSize,
} from '../../shared/scene/pictures/picture-size.ts'

const sceneOf = (width: number, height: number) => ({ width, height, background: '#ffffff', title: '', primitives: [] })

it('names a scale that works, and a hundredth more does not', () => {
  const size = fc.integer({ min: 100, max: 60_000 })
  fc.assert(
    fc.property(size, size, (width, height) => {
      const scene = sceneOf(width, height)
      const scale = largestScale(scene)
      const { width: across, height: down } = pictureSize(scene, scale)
      expect(Math.max(across, down) <= longestSide && across * down <= largestArea).toBe(true)
      if (scale > 0) expect(() => checkPictureSize(scene, scale)).not.toThrow()
      expect(() => checkPictureSize(scene, scale + 0.02)).toThrow(/is too large/)
    }),
  )
})

it('says what to do', () => {
  expect(() => checkPictureSize(sceneOf(1500, 45_000), 2)).toThrow(
    'A PNG of 3,000 × 90,000 pixels is too large. ' +
      'The largest size for this journey is 2,175 × 65,250 (scale 1.45). SVG has no limit.',
  )
  expect(() => checkPictureSize(sceneOf(1500, 900_000), 1)).toThrow('too large for a PNG at any scale')
})
