/** Several tables on one sheet, parted by blank rows: each is one of its own where it names its lanes itself. */
import type { NamedTable } from '../tables/cells/text-table.ts'
import { type Rows, rowsOfTable, shapeOf } from './shape.ts'

/** Rows from one place up to another. */
type Block = { readonly from: number; readonly to: number; readonly title: string }

/** So many names of lanes make a table. */
const leastKnown = 2

/** The tables that lie below each other in one; itself where there is but one. */
export function blocksOf(table: NamedTable): readonly NamedTable[] {
  const rows = rowsOfTable(table)
  const blocks = blocksIn(rows)
  if (blocks.length < 2) return [table]
  return blocks.map(({ from, to, title }, at) => {
    const [headers = [], ...below] = rows.slice(from, to)
    const name = title === '' ? `${table.name} (${at + 1})` : title
    return { name, headers, headerRow: table.headerRow + from, rows: below }
  })
}

function blocksIn(rows: Rows): readonly Block[] {
  const blocks: Block[] = []
  let waiting: { readonly from: number; readonly title: string } | null = null
  for (const { from, to } of partsOf(rows)) {
    const part = rows.slice(from, to)
    const title = onlyCell(part)
    if (title !== null) {
      waiting ??= { from, title }
      continue
    }
    const last = blocks.at(-1)
    const above = last && shapeOf(rows.slice(last.from, last.to))
    const hasOwn = above !== undefined && above.known >= leastKnown
    // A heading parts tables of rows; between lanes it names a group of them.
    const isTitled = above?.isTurned === false && (waiting !== null || onlyCell(part.slice(0, 1)) !== null)
    const isOwn = isTitled || shapeOf(part).known >= leastKnown
    if (last && !(isOwn && hasOwn)) blocks[blocks.length - 1] = { ...last, to }
    else if (!last) blocks.push({ from: waiting?.from ?? from, to, title: waiting?.title ?? '' })
    else {
      const heading = onlyCell(part.slice(0, 1))
      blocks.push({ from: heading === null ? from : from + 1, to, title: waiting?.title ?? heading ?? '' })
    }
    waiting = null
  }
  return blocks
}

/** Runs of rows that hold anything. */
function partsOf(rows: Rows): { readonly from: number; readonly to: number }[] {
  const parts: { from: number; to: number }[] = []
  for (const [at, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue
    const last = parts.at(-1)
    if (last?.to === at) last.to = at + 1
    else parts.push({ from: at, to: at + 1 })
  }
  return parts
}

/** The text of a part that is a heading. */
function onlyCell(rows: Rows): string | null {
  const cells = new Set(rows.flat().map((cell) => cell.trim()))
  cells.delete('')
  const [only, ...others] = cells
  return only !== undefined && others.length === 0 ? only : null
}
