/** The outline of a journey: stages, under each its channels, under each the touchpoints where they cross. */
import { type Cell, cellKey, inOrder, type JourneyDocument, touchpointsInCell } from '../journey/document.ts'
import type { Channel, Id, Stage, Touchpoint } from '../journey/schema.ts'

/** Where a row is in the tree: its level, and how many there are beside it. */
type InTree = {
  readonly key: string
  readonly level: 1 | 2 | 3
  readonly at: number
  readonly of: number
  /** Whether what is below it is shown; null where nothing is. */
  readonly isOpen: boolean | null
}
export type StageRow = InTree & { readonly what: 'stage'; readonly stage: Stage }
export type CellRow = InTree & { readonly what: 'cell'; readonly cell: Cell; readonly channel: Channel }
/** A touchpoint; null while it is only drafted, and has no letter yet. */
export type TouchpointRow = InTree & {
  readonly what: 'touchpoint'
  readonly id: Id
  readonly cell: Cell
  readonly touchpoint: Touchpoint | null
}
export type OutlineRow = StageRow | CellRow | TouchpointRow

/** A new touchpoint whose title is begun: without an index it comes last in its cell. */
export type DraftedRow = { readonly id: Id; readonly cell: Cell; readonly index?: number | undefined }

export const rowKey = {
  stage: (id: Id) => `stage:${id}`,
  cell: (cell: Cell) => `cell:${cellKey(cell)}`,
  touchpoint: (id: Id) => `touchpoint:${id}`,
} as const

/** @param foldedKeys keys of rows whose inside is hidden; a draft is shown all the same */
export function outlineRows(
  document: JourneyDocument,
  foldedKeys: ReadonlySet<string>,
  draft: DraftedRow | null = null,
): readonly OutlineRow[] {
  const stages = inOrder(document.stages)
  const channels = inOrder(document.channels)
  return stages.flatMap((stage, at): readonly OutlineRow[] => {
    const key = rowKey.stage(stage.id)
    const isOpen = draft?.cell.stageId === stage.id || !foldedKeys.has(key)
    const head: StageRow = {
      what: 'stage',
      key,
      level: 1,
      at,
      of: stages.length,
      isOpen: channels.length > 0 ? isOpen : null,
      stage,
    }
    if (!isOpen) return [head]
    return [
      head,
      ...channels.flatMap((channel, place) => cellRows(document, stage, channel, place, { foldedKeys, draft })),
    ]
  })
}

function cellRows(
  document: JourneyDocument,
  stage: Stage,
  channel: Channel,
  at: number,
  { foldedKeys, draft }: { foldedKeys: ReadonlySet<string>; draft: DraftedRow | null },
): readonly OutlineRow[] {
  const cell = { stageId: stage.id, channelId: channel.id }
  const key = rowKey.cell(cell)
  const inside = withDraft(touchpointsInCell(document, cell), cell, draft)
  const isOpen = draft !== null && cellKey(draft.cell) === cellKey(cell) ? true : !foldedKeys.has(key)
  const of = document.channels.size
  const head: CellRow = {
    what: 'cell',
    key,
    level: 2,
    at,
    of,
    isOpen: inside.length > 0 ? isOpen : null,
    cell,
    channel,
  }
  if (!isOpen) return [head]
  return [
    head,
    ...inside.map(
      ({ id, touchpoint }, place): TouchpointRow => ({
        what: 'touchpoint',
        key: rowKey.touchpoint(id),
        level: 3,
        at: place,
        of: inside.length,
        isOpen: null,
        id,
        cell,
        touchpoint,
      }),
    ),
  ]
}

type Inside = { readonly id: Id; readonly touchpoint: Touchpoint | null }

function withDraft(touchpoints: readonly Touchpoint[], cell: Cell, draft: DraftedRow | null): readonly Inside[] {
  const inside: Inside[] = touchpoints.map((touchpoint) => ({ id: touchpoint.id, touchpoint }))
  if (!draft || cellKey(draft.cell) !== cellKey(cell) || touchpoints.some(({ id }) => id === draft.id)) return inside
  return inside.toSpliced(draft.index ?? inside.length, 0, { id: draft.id, touchpoint: null })
}

/** The rows above a row in the tree, nearest first, whether they are shown or not. */
export function keysAbove(row: Pick<OutlineRow, 'what'> & { readonly cell?: Cell }): readonly string[] {
  if (!row.cell) return []
  const stage = rowKey.stage(row.cell.stageId)
  return row.what === 'touchpoint' ? [rowKey.cell(row.cell), stage] : [stage]
}
