/** Puts items on a slide and numbers them, so that connectors can name the shapes that they hold on to. */
import type { SlideConnector, SlideCurve, SlideItem, SlideShape } from './shapes.ts'

export type Pen = {
  readonly items: readonly SlideItem[]
  /** Answers the shape's number on the slide. */
  readonly shape: (shape: Omit<SlideShape, 'kind' | 'id'>) => number
  readonly curve: (curve: Omit<SlideCurve, 'kind' | 'id'>) => void
  readonly connector: (connector: Omit<SlideConnector, 'kind' | 'id'>) => void
  /** Numbers of shapes that come later, for connectors that lie below them. */
  readonly reserve: () => number
  readonly shapeAs: (id: number, shape: Omit<SlideShape, 'kind' | 'id'>) => void
}

/** The first number belongs to the group that holds all others. */
export function slidePen(): Pen {
  const items: SlideItem[] = []
  let lastId = 1
  const reserve = () => ++lastId
  const shapeAs: Pen['shapeAs'] = (id, shape) => void items.push({ kind: 'shape', id, ...shape })
  return {
    items,
    reserve,
    shapeAs,
    shape: (shape) => {
      const id = reserve()
      shapeAs(id, shape)
      return id
    },
    curve: (curve) => void items.push({ kind: 'curve', id: reserve(), ...curve }),
    connector: (connector) => void items.push({ kind: 'connector', id: reserve(), ...connector }),
  }
}
