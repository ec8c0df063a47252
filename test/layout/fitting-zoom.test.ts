import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fittingZoom } from '../../shared/layout/grid/fitting-zoom.ts'
import { headerSizes, zoomStepAt } from '../../shared/layout/grid/zoom-step.ts'

/** What a product of two numbers may be off by. */
const rounding = 1e-6
const boxes = fc.record({ width: fc.integer({ min: 100, max: 20_000 }), height: fc.integer({ min: 100, max: 20_000 }) })
const windows = fc.record({ width: fc.integer({ min: 400, max: 4_000 }), height: fc.integer({ min: 300, max: 2_200 }) })

it('whatever its shape, a map fits into the window beside the headers that it has then', () => {
  fc.assert(
    fc.property(boxes, windows, (box, whole) => {
      const zoom = fittingZoom(box, whole)
      const headers = headerSizes(zoomStepAt(zoom))
      expect(zoom).toBeLessThanOrEqual(1)
      expect(headers.width + box.width * zoom).toBeLessThanOrEqual(whole.width + rounding)
      expect(headers.height + box.height * zoom).toBeLessThanOrEqual(whole.height + rounding)
    }),
  )
})

it('a map is as large as it can be: a little nearer it would no longer fit, or its headers would be larger', () => {
  fc.assert(
    fc.property(boxes, windows, (box, whole) => {
      const zoom = fittingZoom(box, whole)
      const nearer = zoom + 0.001
      const headers = headerSizes(zoomStepAt(nearer))
      const fits =
        headers.width + box.width * nearer <= whole.width && headers.height + box.height * nearer <= whole.height
      expect(nearer > 1 || !fits).toBe(true)
    }),
  )
})
