/** Zooming out by the wheel with the pointer at any place shows more of the map, and never only more emptiness beside its end. */
import { expect, it } from 'vitest'
import { zoomedOut } from '../../renderer/model/map-view/in-view.ts'

const map = { width: 4_000, height: 2_000 }
const view = { width: 1_000, height: 600 }

/** As the wheel does it: what is under the pointer stays there. */
function turn(from: { x: number; y: number; zoom: number }, factor: number, pointer: { x: number; y: number }) {
  const along = (at: number, place: number) => Math.min(0, place - (place - at) * factor)
  const now = { x: along(from.x, pointer.x), y: along(from.y, pointer.y), zoom: from.zoom * factor }
  return zoomedOut(now, from, map, view)
}

function turns(from: { x: number; y: number; zoom: number }, pointer: { x: number; y: number }, times: number) {
  const seen = [from]
  for (let time = 0; time < times; time += 1) seen.push(turn(seen.at(-1) ?? from, 0.9, pointer))
  return seen
}

it('brings the beginning into view once there is room for all, wherever the pointer and the view were', () => {
  for (const x of [0, -1_500, -3_000, -3_840]) {
    for (const pointer of [0, 10, 500, 990]) {
      const last = turns({ x, y: 0, zoom: 1 }, { x: pointer, y: 20 }, 16).at(-1)
      expect(last?.zoom).toBeLessThan(0.2)
      expect(last?.x).toBe(0)
    }
  }
})

it('shifts the map no further at once than the wheel does by itself at the other edge', () => {
  const seen = turns({ x: -3_840, y: -1_904, zoom: 1 }, { x: 10, y: 10 }, 16)
  for (const [at, { x }] of seen.entries()) {
    const before = seen[at - 1]
    if (before) expect(x - before.x).toBeLessThan(0.12 * (view.width - before.x))
  }
})

it('leaves alone what zooms in, and what the pointer holds amid the map', () => {
  const amid = { x: -1_500, y: -700, zoom: 1 }
  expect(turn(amid, 1.2, { x: 10, y: 10 })).toEqual({ x: -1_802, y: -842, zoom: 1.2 })
  expect(turn(amid, 0.9, { x: 500, y: 300 })).toEqual({ x: -1_300, y: -600, zoom: 0.9 })
})
