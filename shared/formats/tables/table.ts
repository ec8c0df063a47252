/** A table on its way out of the app or into it. */

/** A number stays a number in a spreadsheet; an empty text is an empty cell. */
export type Cell = string | number
export type Table = {
  /** What the table holds, such as "Touchpoints". */
  readonly name: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A table of another program: every cell as its text, rows as long as they come. */
export type TextTable = {
  readonly headers: readonly string[]
  /** The row in which the headers stand, as a spreadsheet counts: from 1. */
  readonly headerRow: number
  readonly rows: readonly (readonly string[])[]
}
export type NamedTable = TextTable & { readonly name: string }

/** More is no table that somebody filled in, and a million would stop the app. */
export const mostColumns = 1_000
