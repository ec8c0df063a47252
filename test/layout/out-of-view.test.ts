import { describe, expect, it } from 'vitest'
import { outOfView } from '../../shared/layout/out-of-view.ts'

const view = { x: 100, y: 100, width: 400, height: 300 }
const at = (x: number, y: number) => ({ x, y, width: 100, height: 50 })

describe('what is out of view', () => {
  it('is nothing where more than half of each can be seen', () => {
    expect(outOfView([at(60, 90), at(440, 370)], view)).toBeNull()
  })

  it('is said with its direction where all lies in one', () => {
    const [below, far] = [at(200, 390), at(200, 2_000)]
    expect(outOfView([at(200, 200), below, far], view)).toEqual({ boxes: [below, far], where: 'below' })
    expect(outOfView([at(0, 200)], view)?.where).toBe('left')
    expect(outOfView([at(600, 200)], view)?.where).toBe('right')
    expect(outOfView([at(600, 0)], view)?.where).toBe('above')
  })

  it('lies around where some is here and some there', () => {
    expect(outOfView([at(200, 0), at(200, 900)], view)?.where).toBe('around')
  })
})
