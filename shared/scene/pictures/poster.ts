/** A picture of any size across many sheets of paper, which are cut and put together. All in units, 96 to the inch. */
import type { PosterChoice } from './export-options.ts'

export const unitsOfMillimetre = 96 / 25.4
/** No printer reaches the very edge; marks and names stand there. */
export const sheetMargin = 10 * unitsOfMillimetre
/** What neighbours show alike, to be glued on one another. */
export const sheetOverlap = 10 * unitsOfMillimetre
/** What nobody puts together any more. */
export const mostSheets = 400

/** Upright, in millimetres. */
const sheets = { a4: [210, 297], a3: [297, 420] } as const

type Size = { readonly width: number; readonly height: number }

/** A sheet by its column and row, from 0 on; (x, y) is which point of the poster lies at the top left of its print. */
export type Tile = { readonly column: number; readonly row: number; readonly x: number; readonly y: number }

export type Poster = {
  /** Of the paper, as it is turned. */
  readonly sheet: Size
  /** What is printed of it, within its margins. */
  readonly print: Size
  /** Of the picture on all sheets together. */
  readonly size: Size
  /** How much larger than the picture's own size that is. */
  readonly scale: number
  readonly columns: number
  readonly rows: number
  /** Row by row. */
  readonly tiles: readonly Tile[]
}

/** The paper is turned so that there are fewer sheets; a poster of too many becomes as large as that many allow. */
export function posterOf(picture: Size, { sheet, across }: PosterChoice): Poster {
  const [short, long] = sheets[sheet].map((side) => side * unitsOfMillimetre) as [number, number]
  const upright = posterOn(picture, { width: short, height: long }, across)
  const lying = posterOn(picture, { width: long, height: short }, across)
  return upright.tiles.length < lying.tiles.length ? upright : lying
}

function posterOn(picture: Size, sheet: Size, across: PosterChoice['across']): Poster {
  const print = { width: sheet.width - 2 * sheetMargin, height: sheet.height - 2 * sheetMargin }
  const step = { x: print.width - sheetOverlap, y: print.height - sheetOverlap }
  const asked =
    across.by === 'sheets' ? across.count * step.x + sheetOverlap : across.centimetres * 10 * unitsOfMillimetre
  const counted = (width: number) => ({
    columns: countOf(width, step.x),
    rows: countOf((picture.height / picture.width) * width, step.y),
  })
  let width = asked
  while (counted(width).columns * counted(width).rows > mostSheets) width *= 0.98
  const { columns, rows } = counted(width)
  const tiles = Array.from({ length: columns * rows }, (_, index): Tile => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    return { column, row, x: column * step.x, y: row * step.y }
  })
  const scale = width / picture.width
  return { sheet, print, size: { width, height: picture.height * scale }, scale, columns, rows, tiles }
}

/** How many sheets reach so far; a hair beyond the last isn't worth another. */
function countOf(length: number, step: number): number {
  return Math.max(1, Math.ceil((length - sheetOverlap) / step - 1e-6))
}

/** Such as "B2": columns are letters, rows are numbers. */
export function tileName({ column, row }: Pick<Tile, 'column' | 'row'>): string {
  const letter = (at: number): string =>
    (at >= 26 ? letter(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))
  return `${letter(column)}${row + 1}`
}
