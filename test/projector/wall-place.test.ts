import { expect, it } from 'vitest'
import { wallTarget } from '../../shared/projector/wall-place.ts'

it('fills another display if there is one, and is the one window otherwise', () => {
  expect(wallTarget(null, [1], 1)).toEqual({ at: 'here' })
  expect(wallTarget(null, [1, 2], 1)).toEqual({ at: 'display', displayId: 2 })
  expect(wallTarget(null, [1, 2], 2)).toEqual({ at: 'display', displayId: 1 })
})

it('goes where it was sent, as long as that is there', () => {
  expect(wallTarget(3, [1, 2, 3], 1)).toEqual({ at: 'display', displayId: 3 })
  expect(wallTarget(3, [1, 2], 1)).toEqual({ at: 'display', displayId: 2 })
  expect(wallTarget(3, [1], 1)).toEqual({ at: 'here' })
  expect(wallTarget('here', [1, 2], 1)).toEqual({ at: 'here' })
  expect(wallTarget('beside', [1], 1)).toEqual({ at: 'beside' })
})

it('never covers the window that the facilitator works in', () => {
  expect(wallTarget(1, [1, 2], 1)).toEqual({ at: 'display', displayId: 2 })
})
