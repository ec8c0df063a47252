/** The insight lanes under the grid: what touchpoints feel like, lack, promise, are measured by and belong to, stage by stage. */
import type { JourneyDocument } from '../../journey/document.ts'
import {
  type InsightEntry,
  type InsightName,
  insightEntries,
  insightNames,
  isBelowVisibility,
  personasWithCurve,
} from '../../journey/insights.ts'
import type { Id } from '../../journey/schema.ts'
import type { LaneColumns, StageColumn } from '../grid/boxes.ts'
import { wrapText } from '../grid/fit-text.ts'
import { insightMeasures, insightTextStyle, insightTextX } from '../grid/map-sizes.ts'
import { emotionLane } from './emotion-curves.ts'
import type { InsightItem, InsightLane, InsightLayout, TextLane } from './insight-types.ts'

export type InsightOptions = {
  /** The lanes that are shown; they stand in their own order. */
  readonly names: readonly InsightName[]
  /** Personas whose curves are left out. */
  readonly hiddenPersonaIds?: ReadonlySet<Id>
  /** How much wider than the grid the lanes are: the screen zooms columns, but not the words below them. */
  readonly scale?: number
  /** Whether lanes of which a map may have none, as its backstage, stand there although nothing is in them. */
  readonly areEmptyShown?: boolean
  /** What a stage shows of a lane at most before it only counts. */
  readonly mostItems?: (name: InsightName) => number
}

/** Lays out the lanes below the columns of a layout: pure and deterministic, all in units. */
export function insightLanes(document: JourneyDocument, layout: LaneColumns, options: InsightOptions): InsightLayout {
  const { names, hiddenPersonaIds, scale = 1, areEmptyShown = false } = options
  const { mostItems = () => Number.POSITIVE_INFINITY } = options
  const lanes: InsightLane[] = []
  let y = 0
  for (const name of insightNames) {
    if (!names.includes(name)) continue
    const entries = name === 'emotions' ? null : insightEntries(document, name)
    // A map without a backstage has no line of visibility either.
    const isEmpty = entries !== null && [...entries.values()].every((held) => held.length === 0)
    if (isEmpty && isBelowVisibility(name) && !areEmptyShown) continue
    const isUnderLine = isBelowVisibility(name) && !lanes.some((above) => isBelowVisibility(above.name))
    const lane =
      name === 'emotions' || entries === null
        ? emotionLane(document, layout, personasWithCurve(document, hiddenPersonaIds), scale)
        : { ...textLane(name, entries, layout, scale, mostItems(name)), isUnderLine }
    lanes.push({ ...lane, y })
    y += lane.height
  }
  return { height: y, lanes }
}

function textLane(
  name: TextLane['name'],
  entries: ReadonlyMap<Id, readonly InsightEntry[]>,
  layout: LaneColumns,
  scale: number,
  mostItems: number,
): Omit<TextLane, 'y' | 'isUnderLine'> {
  const { lanePadding, minimumHeight } = insightMeasures
  const items = layout.stages.flatMap((column) => itemsOf(entries.get(column.stageId) ?? [], column, scale, mostItems))
  const bottom = Math.max(0, ...items.map(({ y, height }) => y + height))
  return { name, height: Math.max(minimumHeight, bottom + lanePadding), items }
}

function itemsOf(
  entries: readonly InsightEntry[],
  { stageId, x, width: columnWidth, cardX }: StageColumn,
  scale: number,
  mostItems: number,
): InsightItem[] {
  const { lanePadding, itemGap, itemPadding, lineHeight, textRight, narrowest, narrowestCount, widest } =
    insightMeasures
  // Under the cards, or up to the edges of the column where these are narrow on the screen.
  const inset = Math.min(Math.max(0, cardX - x) * scale, insightMeasures.inset)
  const width = Math.min(widest, columnWidth * scale - 2 * inset)
  const left = x * scale + inset
  if (entries.length === 0 || width < narrowestCount) return []
  const shown = width < narrowest ? [] : entries.slice(0, mostItems)
  const rest = entries.slice(shown.length)
  let y: number = lanePadding
  const place = (text: string, touchpointIds: readonly Id[], isMore: boolean): InsightItem => {
    const room =
      width - insightTextX(width) - textRight - (isMore || touchpointIds.length < 2 ? 0 : insightMeasures.countWidth)
    const { lines } = wrapText(text, room, insightTextStyle)
    const height = lines.length * lineHeight + 2 * itemPadding
    const item = { stageId, text, lines, touchpointIds, isMore, x: left, y, width, height }
    y += height + itemGap
    return item
  }
  const items = shown.map(({ text, touchpointIds }) => place(text, touchpointIds, false))
  if (rest.length === 0) return items
  const restIds = [...new Set(rest.flatMap(({ touchpointIds }) => touchpointIds))]
  return [...items, place(shown.length > 0 ? `${rest.length} more` : String(rest.length), restIds, true)]
}
