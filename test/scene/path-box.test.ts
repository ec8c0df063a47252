/** Where a path lies, against points on it. */
import { describe, expect, it } from 'vitest'
import { emotionIcons, icons, kindIcons } from '../../shared/scene/icons.ts'
import { pathBox } from '../../shared/scene/path-box.ts'

describe('the box of a path', () => {
  it.each([
    ['M236 50L265 50Q272 50 272 57L272 2327', { x: 236, y: 50, width: 36, height: 2277 }],
    ['M1187.5 0V3136M0 799.5H5836', { x: 0, y: 0, width: 5836, height: 3136 }],
    ['M10 10h8v8h-8zm-2-3l1 1', { x: 8, y: 7, width: 10, height: 11 }],
    ['M0 0C10-5 20 30 40 10', { x: 0, y: -5, width: 40, height: 35 }],
    ['m5 5l-10.5.5', { x: -5.5, y: 5, width: 10.5, height: 0.5 }],
    ['', null],
    ['M1 1T2 2', null],
  ])('%s', (d, box) => {
    expect(pathBox(d)).toEqual(box)
  })

  it('holds an arc whole, also where its flags stand close together', () => {
    for (const d of ['M88 21A9 9 0 0 0 88 39', 'M17 10a5 5 0 00-3 1', 'M2 12a10 10 0 1 0 20 0']) {
      const box = pathBox(d)
      expect(box).not.toBeNull()
    }
    const circle = pathBox('M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z')
    expect(circle && [circle.x <= 2, circle.y <= 2, circle.x + circle.width >= 22]).toEqual([true, true, true])
  })

  it('is known of every icon, and no larger than its neighbourhood', () => {
    for (const d of [...Object.values(icons), ...Object.values(kindIcons), ...Object.values(emotionIcons)]) {
      const box = pathBox(d)
      expect([d, box !== null && box.width < 90 && box.height < 90]).toEqual([d, true])
    }
  })
})
