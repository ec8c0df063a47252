import { expect, it } from 'vitest'
import { pinnedParts, takenBy } from '../../renderer/web-page/pinned.ts'

const heads = { left: 150, top: 80, bottom: 1_000 }
const seen = { x: 0, y: 0, width: 1_200, height: 600 }

it('pins nothing where a map’s heads are in view by themselves', () => {
  expect(pinnedParts(heads, seen)).toEqual([])
})

it('pins stage heads to the top, channel names to the left, and the corner over both', () => {
  expect(pinnedParts(heads, { ...seen, x: 40, y: 30 })).toEqual([
    { x: 0, y: 30, width: 150, height: 600 },
    { x: 40, y: 0, width: 1_200, height: 80 },
    { x: 0, y: 0, width: 150, height: 80 },
  ])
})

it('ends channel names where the channels and lanes do, above the legend', () => {
  expect(pinnedParts(heads, { ...seen, x: 40, y: 700 })[0]).toEqual({ x: 0, y: 700, width: 150, height: 300 })
  expect(pinnedParts(heads, { ...seen, x: 40, y: 1_000 }).map(({ y }) => y)).toEqual([0, 0])
})

it('leaves a narrow screen to the cards', () => {
  expect(takenBy(heads, { ...seen, x: 40, y: 30, width: 300 })).toEqual({ left: 0, top: 80 })
})
