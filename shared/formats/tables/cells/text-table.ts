/** A table on its way out of the app or into it. */

import type { Image } from '../../../journey/schema.ts'

/** A number stays a number in a spreadsheet; an empty text is an empty cell. */
export type Cell = string | number
export type Table = {
  /** What the table holds, such as "Touchpoints". */
  readonly name: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** How many columns say what a row is about, and stay in view and on every page; none if not given. */
  readonly headColumns?: number
  /** What stands behind the columns of each row, in formats that can hold it. */
  readonly pictures?: readonly (readonly Picture[])[]
}
export type Picture = Pick<Image, 'id' | 'mediaType' | 'width' | 'height' | 'alt' | 'data'>

/** A table of another program: every cell as its text, rows as long as they come. */
export type TextTable = {
  readonly headers: readonly string[]
  /** The row in which the headers stand, as a spreadsheet counts: from 1. */
  readonly headerRow: number
  readonly rows: readonly (readonly string[])[]
  /** Where each row stands, for a reader who looks for it; the row of a spreadsheet if not given. */
  readonly places?: readonly string[]
  /** Its stages in their order, where its rows may name them in another or not at all. */
  readonly stages?: readonly string[]
  /** Whom it is about, whether or not it says how they feel. */
  readonly personas?: readonly string[]
  readonly portraits?: readonly Portrait[]
}
/** A persona that a table describes. */
export type Portrait = {
  readonly name: string
  readonly description: string
  readonly needs: readonly string[]
}
export type NamedTable = TextTable & {
  readonly name: string
  /** Whom it is about, where it stands below a name. */
  readonly persona?: string
  /** Whether it was made of what a page says in headings and labels: a row a thing, and nothing to find out about how it lies. */
  readonly isMade?: boolean
}

/** More is no table that somebody filled in, and a million would stop the app. */
export const mostColumns = 1_000
export const mostRows = 200_000
/** As many as some thousand rows of some hundred columns; a hostile file has a million times as many that are empty. */
export const mostCells = 10_000_000
