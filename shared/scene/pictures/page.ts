/** Pages of paper with what stands on them. */
import type { Box } from '../../layout/grid/boxes.ts'
import type { Scene } from '../primitives.ts'
import type { Poster } from './poster.ts'

/** A scene on a page: its top left corner and its scale, in units of the page, 96 to the inch. */
export type Page = {
  readonly scene: Scene
  readonly x: number
  readonly y: number
  readonly scale: number
  /** What of the page the scene may fill; left out, all of it. */
  readonly clip?: Box
  /** What stands over it, as large as the page. */
  readonly overlay?: Scene
}
/** All pages have one size. `poster` is what they make together, where they do. */
export type Pages = {
  readonly width: number
  readonly height: number
  readonly pages: readonly Page[]
  readonly poster?: Poster
}
