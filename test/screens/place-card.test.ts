import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCard } from '../../renderer/screens/guide/place-card.ts'

const room = { width: 1440, height: 900 }
const card = { width: 320, height: 170 }

describe('the card of the tour', () => {
  it('stands beside what it points at', () => {
    const target = { x: 400, y: 300, width: 100, height: 50 }
    expect(placeCard(target, 'right', card, room)).toEqual({ x: 514, y: 300 })
    expect(placeCard(target, 'left', card, room)).toEqual({ x: 66, y: 312 })
    expect(placeCard(target, 'below', card, room)).toEqual({ x: 400, y: 364 })
    expect(placeCard(target, 'above', card, room)).toEqual({ x: 400, y: 116 })
  })

  it('never leaves the window, wherever the target is, and is there without one', () => {
    const number = fc.integer({ min: -2000, max: 3000 })
    const size = fc.integer({ min: 0, max: 3000 })
    const box = fc.option(fc.record({ x: number, y: number, width: size, height: size }))
    fc.assert(
      fc.property(box, fc.constantFrom('right', 'left', 'below', 'above'), (target, side) => {
        const { x, y } = placeCard(target, side, card, room)
        expect(x).toBeGreaterThanOrEqual(0)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(x + card.width).toBeLessThanOrEqual(room.width)
        expect(y + card.height).toBeLessThanOrEqual(room.height)
      }),
    )
  })
})
