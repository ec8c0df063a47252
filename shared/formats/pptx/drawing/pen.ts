/** Puts items on a slide and numbers them, so that connectors can name the shapes that they hold on to. */
import type {
  SlideConnector,
  SlideCurve,
  SlideGroup,
  SlideIcon,
  SlideItem,
  SlidePicture,
  SlideShape,
} from './shapes.ts'

export type Pen = {
  readonly items: readonly SlideItem[]
  /** Answers the shape's number on the slide. */
  readonly shape: (shape: Omit<SlideShape, 'kind' | 'id'>) => number
  readonly curve: (curve: Omit<SlideCurve, 'kind' | 'id'>) => void
  readonly icon: (icon: Omit<SlideIcon, 'kind' | 'id'>) => void
  readonly picture: (picture: Omit<SlidePicture, 'kind' | 'id'>) => void
  readonly connector: (connector: Omit<SlideConnector, 'kind' | 'id'>) => void
  /** What is drawn within moves as one. */
  readonly group: (group: Omit<SlideGroup, 'kind' | 'id' | 'items'>, draw: (pen: Pen) => void) => void
  /** Numbers of shapes that come later, for connectors that lie below them. */
  readonly reserve: () => number
  readonly shapeAs: (id: number, shape: Omit<SlideShape, 'kind' | 'id'>) => void
}

/** The first number belongs to the group that holds all others. */
export function slidePen(): Pen {
  let lastId = 1
  return penOn([], () => ++lastId)
}

function penOn(items: SlideItem[], reserve: () => number): Pen {
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
    icon: (icon) => void items.push({ kind: 'icon', id: reserve(), ...icon }),
    picture: (picture) => void items.push({ kind: 'picture', id: reserve(), ...picture }),
    connector: (connector) => void items.push({ kind: 'connector', id: reserve(), ...connector }),
    group: (group, draw) => {
      const within: SlideItem[] = []
      const id = reserve()
      draw(penOn(within, reserve))
      items.push({ kind: 'group', id, ...group, items: within })
    },
  }
}
