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
  expect(() => checkPictureSize(sceneOf(1500, 45_000), 2)).toThrow(
    'A PNG of 3000 x 90000 pixels is more than can be drawn, so nothing was written: ' +
      'the largest that works for this journey is 2175 x 65250, a scale of 1.45; an SVG has no such limit.',
  )
  expect(() => checkPictureSize(sceneOf(1500, 900_000), 1)).toThrow('too large for a PNG at any scale')
})
