import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  checkPictureSize,
  largestArea,
  largestScale,
  longestSide,
  pictureSize,
} from '../../shared/scene/picture-size.ts'

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
      expect(() => checkPictureSize(scene, scale + 0.02)).toThrow(/nothing was written/)
    }),
  )
})

it('says what to do in one sentence', () => {
  expect(() => checkPictureSize(sceneOf(1500, 9000), 2)).toThrow(
    'A PNG of 3000 x 18000 pixels is more than can be drawn, so nothing was written: ' +
      'the largest scale that works for this journey is 1.82; an SVG has no such limit.',
  )
  expect(() => checkPictureSize(sceneOf(1500, 90_000), 1)).toThrow('too large for a PNG at any scale')
})
