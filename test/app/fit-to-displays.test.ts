import { expect, it } from 'vitest'
import { fitToDisplays } from '../../electron/app/fit-to-displays.ts'

const laptop = { x: 0, y: 24, width: 1280, height: 776 }
const large = { x: 1280, y: 0, width: 2560, height: 1440 }

it.each([
  ['is left where it is seen whole', { x: 100, y: 100, width: 1000, height: 700 }, [laptop], null],
  ['may be seen on two displays', { x: 1000, y: 100, width: 1000, height: 600 }, [laptop, large], null],
  [
    'of a larger display becomes as large as this one',
    { x: 200, y: 100, width: 2300, height: 1300 },
    [laptop],
    { x: 0, y: 24, width: 1280, height: 776 },
  ],
  [
    'keeps its size where it only stands too far out',
    { x: 900, y: 500, width: 1000, height: 700 },
    [laptop],
    { x: 280, y: 100, width: 1000, height: 700 },
  ],
  [
    'comes back from a display that is gone',
    { x: 2000, y: -300, width: 1000, height: 700 },
    [laptop],
    { x: 280, y: 24, width: 1000, height: 700 },
  ],
])('a window %s', (_name, window, areas, expected) => {
  expect(fitToDisplays(window, areas, laptop)).toEqual(expected ?? window)
})
