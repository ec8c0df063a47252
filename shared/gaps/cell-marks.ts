/** The marks of cells, worked out for the stages that are looked at: a grid may have ninety thousand cells that say something. */
import type { Cell } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import { isSameList } from '../same-list.ts'
import { addTo, type Mark, toMarks } from './mark.ts'
import type { Finding } from './rule/rule.ts'

/** A finding about every cell of some stages and channels. */
export type AboutCells = {
  readonly finding: Finding
  readonly stageIds: readonly Id[]
  readonly channelIds: readonly Id[]
}

export type CellMarks = { readonly of: (cell: Cell) => Mark | undefined }

/** What is said of the cells of one stage; the marks are made when one of them is asked for. */
type Row = { readonly about: readonly AboutCells[]; marks: ReadonlyMap<Id, Mark> | null }

const rowsOf = new WeakMap<CellMarks, ReadonlyMap<Id, Row>>()

/**
 * The marks of the cells that findings are about, in the order of the findings.
 * @param previous marks that say the same are the same objects, as long as somebody asked for them
 */
export function cellMarks(about: readonly AboutCells[], previous?: CellMarks): CellMarks {
  const before = previous && rowsOf.get(previous)
  const byStage = new Map<Id, AboutCells[]>()
  for (const one of about) for (const stageId of one.stageIds) addTo(byStage, stageId, one)
  const rows = new Map([...byStage].map(([stageId, about]) => [stageId, rowOf(about, before?.get(stageId))]))
  const marks: CellMarks = {
    of: ({ stageId, channelId }) => {
      const row = rows.get(stageId)
      if (row) row.marks ??= marksOfRow(row.about, before?.get(stageId)?.marks)
      return row?.marks?.get(channelId)
    },
  }
  rowsOf.set(marks, rows)
  return marks
}

function rowOf(about: readonly AboutCells[], before: Row | undefined): Row {
  return before && isSameList(about, before.about, isSameAbout) ? before : { about, marks: null }
}

function isSameAbout(one: AboutCells, other: AboutCells): boolean {
  return one.finding === other.finding && isSameList(one.channelIds, other.channelIds)
}

function marksOfRow(about: readonly AboutCells[], before: ReadonlyMap<Id, Mark> | null | undefined) {
  const found = new Map<Id, Finding[]>()
  for (const { finding, channelIds } of about) for (const channelId of channelIds) addTo(found, channelId, finding)
  return toMarks(found, before ?? noMarks)
}

const noMarks: ReadonlyMap<Id, Mark> = new Map()
