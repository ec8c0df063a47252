/** The coverage matrix: where people are reached, stage by stage, on each channel or channel kind, and how they use it. */
import { isMissedCell } from '../gaps/awareness-gaps.ts'
import { unwantedIds } from '../journey/channel-use.ts'
import { cellKey, inOrder, type JourneyDocument, meanEmotion, touchpointsByCell } from '../journey/document.ts'
import { kinds } from '../journey/fields/vocabulary.ts'
import { kindWords } from '../journey/fields/words.ts'
import type { Channel, Id, Kind, Stage, Status, Touchpoint } from '../journey/schema.ts'
import type { CoverageRowing } from './coverage-choices.ts'
import { isMismatch, type UseOfChannels, useOfChannels } from './use-of-channels.ts'

/** What stands in one cell, in one row, in one column or in the whole matrix. */
export type Standing = {
  readonly touchpointIds: readonly Id[]
  readonly statuses: Readonly<Record<Status, number>>
  /** Live and planned ones: an idea fills nothing. */
  readonly counting: number
  /** Mean over the counting touchpoints whose emotion is known, -2 to 2; null where none is. */
  readonly emotion: number | null
}

export type CoverageCell = Standing & {
  readonly stage: Stage
  /** Whether somebody may look for the journey here; what nobody uses is rightly empty. */
  readonly isWanted: boolean
  /** Whether it is a gap of awareness: people are missed here, and nothing live or planned reaches them. */
  readonly isMissed: boolean
}

/** A line of cells: on how many of them somebody may look, and how many of these are covered. */
export type CoverageTotal = Standing & { readonly cells: number; readonly filled: number }

export type CoverageRow = {
  /** The channel's id, or the kind. */
  readonly key: string
  readonly name: string
  readonly kind: Kind
  /** Where a new touchpoint of this row can stand; none for a kind that no channel has. */
  readonly channelIds: readonly Id[]
  readonly cells: readonly CoverageCell[]
  readonly total: CoverageTotal
  readonly use: UseOfChannels
}

export type CoverageColumn = { readonly stage: Stage; readonly isAwareness: boolean; readonly total: CoverageTotal }

export type CoverageGrid = {
  readonly rowing: CoverageRowing
  readonly columns: readonly CoverageColumn[]
  readonly rows: readonly CoverageRow[]
  readonly total: CoverageTotal
  /** The cells of the awareness stages. */
  readonly awareness: CoverageTotal
  /** The most counting touchpoints that one cell holds. */
  readonly most: number
  /** Rows whose coverage doesn't contradict how people use them. */
  readonly fitting: number
}

/** The matrix of a journey; stages and rows without a touchpoint are in it, and so are all four kinds. */
export function coverageGrid(document: JourneyDocument, rowing: CoverageRowing): CoverageGrid {
  const stages = inOrder(document.stages)
  const personas = inOrder(document.personas)
  const rows = rowsOf(document, rowing).map(({ key, name, kind, channels }): CoverageRow => {
    const cells = stages.map((stage) => cellOf(document, stage, channels))
    const total = totalOf(document, cells)
    const use = useOfChannels(personas, channels, total.counting)
    return { key, name, kind, channelIds: channels.map(({ id }) => id), cells, total, use }
  })
  const columns = stages.map((stage, index): CoverageColumn => {
    const cells = rows.flatMap((row) => row.cells[index] ?? [])
    return { stage, isAwareness: stage.phase === 'awareness', total: totalOf(document, cells) }
  })
  const all = rows.flatMap(({ cells }) => cells)
  return {
    rowing,
    columns,
    rows,
    total: totalOf(document, all),
    awareness: totalOf(
      document,
      all.filter(({ stage }) => stage.phase === 'awareness'),
    ),
    most: all.reduce((most, { counting }) => Math.max(most, counting), 0),
    fitting: rows.filter(({ use }) => !isMismatch(use)).length,
  }
}

/** How warm a cell is: 0 where nothing counts, else 1 to 4, where 4 is as many as the fullest cell holds, or four. */
export function heatOf(counting: number, most: number): 0 | 1 | 2 | 3 | 4 {
  return Math.min(4, Math.ceil((4 * counting) / Math.max(most, 4))) as 0 | 1 | 2 | 3 | 4
}

type RowStart = Pick<CoverageRow, 'key' | 'name' | 'kind'> & { readonly channels: readonly Channel[] }

function rowsOf(document: JourneyDocument, rowing: CoverageRowing): readonly RowStart[] {
  const channels = inOrder(document.channels)
  if (rowing === 'channels') {
    return channels.map((channel) => ({ key: channel.id, name: channel.name, kind: channel.kind, channels: [channel] }))
  }
  return kinds.map((kind) => ({
    key: kind,
    name: kindWords[kind],
    kind,
    channels: channels.filter((channel) => channel.kind === kind),
  }))
}

function cellOf(document: JourneyDocument, stage: Stage, channels: readonly Channel[]): CoverageCell {
  const byCell = touchpointsByCell(document)
  const held = channels.flatMap(({ id }) => byCell.get(cellKey({ stageId: stage.id, channelId: id })) ?? [])
  const unwanted = unwantedIds(document)
  const isWanted = channels.length === 0 || channels.some(({ id }) => !unwanted.has(id))
  const standing = standingOf(held)
  const isMissed =
    standing.counting === 0 &&
    channels.some(({ id: channelId }) => isMissedCell(document, { stageId: stage.id, channelId }))
  return { stage, isWanted, isMissed, ...standing }
}

function totalOf(document: JourneyDocument, cells: readonly CoverageCell[]): CoverageTotal {
  const held = cells.flatMap(({ touchpointIds }) => touchpointIds.flatMap((id) => document.touchpoints.get(id) ?? []))
  const wanted = cells.filter(({ isWanted }) => isWanted)
  return { ...standingOf(held), cells: wanted.length, filled: wanted.filter(({ counting }) => counting > 0).length }
}

function standingOf(touchpoints: readonly Touchpoint[]): Standing {
  const statuses: Record<Status, number> = { live: 0, planned: 0, idea: 0 }
  const emotions: number[] = []
  for (const touchpoint of touchpoints) {
    statuses[touchpoint.status]++
    const emotion = touchpoint.status === 'idea' ? null : meanEmotion(touchpoint)
    if (emotion !== null) emotions.push(emotion)
  }
  return {
    touchpointIds: touchpoints.map(({ id }) => id),
    statuses,
    counting: statuses.live + statuses.planned,
    emotion: emotions.length === 0 ? null : emotions.reduce((sum, one) => sum + one, 0) / emotions.length,
  }
}
