/** The flat drawing language of every picture that leaves the app. Painters (svg, bitmap) know this and nothing of journeys. */

/** A colour as `#rrggbb`. */
export type Paint = string

type Stroke = {
  readonly stroke?: Paint
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
}

export type RectPrimitive = Stroke & {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number
  readonly fill?: Paint
  readonly opacity?: number
}

/** Strokes have round ends and corners. */
export type PathPrimitive = Stroke & {
  readonly kind: 'path'
  readonly d: string
  readonly fill?: Paint
  /** Moves, then scales the path with its stroke: icons are drawn on a 24 x 24 grid. */
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number }
  readonly opacity?: number
}

export type TextPrimitive = {
  readonly kind: 'text'
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly text: string
  readonly size: number
  readonly weight: number
  /** A typeface that comes with the scene, for the characters that it has; left out, it is Inter. */
  readonly family?: string
  readonly fill: Paint
  /** In the direction of reading: the start of what is read from the right is at its right. */
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Left out where it is read from the left. */
  readonly direction?: 'rtl'
  readonly letterSpacing?: number
  readonly opacity?: number
}

/** Stretched into its box, so the box has the picture's own proportions; or made to cover it, what is left over cut on both sides. */
export type ImagePrimitive = {
  readonly kind: 'image'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** An address that holds the picture whole (`data:`), as image-source.ts makes it. */
  readonly source: string
  readonly alt: string
  readonly fit?: 'cover'
  readonly opacity?: number
}

export type ScenePrimitive = RectPrimitive | PathPrimitive | TextPrimitive | ImagePrimitive

/** A picture: its size in units, its ground, and what is drawn on it from back to front. */
export type Scene = {
  readonly width: number
  readonly height: number
  /** Null where what lies below shows through. */
  readonly background: Paint | null
  readonly title: string
  readonly primitives: readonly ScenePrimitive[]
}
