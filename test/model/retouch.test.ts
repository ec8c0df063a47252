/** Blacking out and cropping, in the image's own pixels. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  beginStroke,
  brushWidth,
  cropBetween,
  goOnStroke,
  isTouched,
  moveCrop,
  resizeCrop,
  takeBack,
  untouched,
} from '../../renderer/model/images/retouch.ts'

const image = { width: 400, height: 300 }

it('takes back stroke after stroke, then the frame', () => {
  const crop = cropBetween({ x: 10, y: 10 }, { x: 200, y: 200 }, image)
  const one = goOnStroke(beginStroke({ ...untouched, crop }, { x: 1, y: 1 }, 12), { x: 5, y: 5 })
  const two = beginStroke(one, { x: 9, y: 9 }, 12)
  expect(one.strokes).toEqual([
    {
      width: 12,
      points: [
        { x: 1, y: 1 },
        { x: 5, y: 5 },
      ],
    },
  ])
  expect(takeBack(two)).toEqual(one)
  expect(takeBack(takeBack(two))).toEqual({ strokes: [], crop })
  expect(isTouched(takeBack(takeBack(takeBack(two))))).toBe(false)
})

it('keeps the frame in whole pixels within the image, whatever is dragged, moved and resized', () => {
  const side = fc.double({ min: -900, max: 900, noNaN: true })
  const point = fc.record({ x: side, y: side })
  const size = fc.record({ width: fc.integer({ min: 1, max: 500 }), height: fc.integer({ min: 1, max: 500 }) })
  fc.assert(
    fc.property(point, point, point, size, (one, other, by, whole) => {
      const frames = [cropBetween(one, other, whole), moveCrop(null, by, whole), resizeCrop(null, by, whole)]
      for (const frame of frames) {
        if (!frame) continue
        for (const made of [frame, moveCrop(frame, by, whole), resizeCrop(frame, by, whole)]) {
          expect(Object.values(made).every(Number.isInteger)).toBe(true)
          expect(made.width > 0 && made.height > 0 && made.x >= 0 && made.y >= 0).toBe(true)
          expect(made.x + made.width <= whole.width && made.y + made.height <= whole.height).toBe(true)
        }
      }
    }),
  )
})

it('takes a click for no frame, and brushes as wide as the image asks for', () => {
  expect(cropBetween({ x: 50, y: 50 }, { x: 52, y: 51 }, image)).toBeNull()
  expect(brushWidth({ width: 100, height: 80 }, 'small')).toBe(6)
  expect(brushWidth({ width: 2_000, height: 900 }, 'medium')).toBe(60)
})
