/** What is out of view on a map, and in which direction. */
import type { Box } from './grid/boxes.ts'

export type Whereabouts = 'above' | 'below' | 'left' | 'right' | 'around'

export type OutOfView<T> = {
  readonly boxes: readonly T[]
  /** `around`: in more than one direction. */
  readonly where: Whereabouts
}

/**
 * The boxes whose middle is out of view, in their order; null if there are none.
 * @param view the part that can be seen, in the units of the boxes.
 */
export function outOfView<T extends Box>(boxes: readonly T[], view: Box): OutOfView<T> | null {
  const missing = boxes.flatMap((box) => {
    const where = whereabouts(box, view)
    return where === null ? [] : [{ box, where }]
  })
  const [first] = missing
  if (!first) return null
  const isOneWay = missing.every(({ where }) => where === first.where)
  return { boxes: missing.map(({ box }) => box), where: isOneWay ? first.where : 'around' }
}

/** By the middle of the box; up and down come first, since maps are scrolled that way. */
function whereabouts(box: Box, view: Box): Whereabouts | null {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  if (y < view.y) return 'above'
  if (y > view.y + view.height) return 'below'
  if (x < view.x) return 'left'
  return x > view.x + view.width ? 'right' : null
}
