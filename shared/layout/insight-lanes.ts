/** The insight lanes under the grid: what touchpoints feel like, lack, promise, are measured by and belong to, stage by stage. */
import type { JourneyDocument } from '../journey/document.ts'
import {
  type InsightEntry,
  type InsightName,
  insightEntries,
  insightNames,
  personasWithCurve,
} from '../journey/insights.ts'
import type { Id } from '../journey/schema.ts'
import { emotionLane } from './emotion-curves.ts'
import type { InsightItem, InsightLane, InsightLayout, TextLane } from './insight-types.ts'
import { insightMeasures, insightTextStyle } from './measures.ts'
import { wrapText } from './text.ts'
import type { LaneColumns, StageColumn } from './types.ts'

export type InsightOptions = {
  /** The lanes that are shown; they stand in their own order. */
  readonly names: readonly InsightName[]
  /** Personas whose curves are left out. */
  readonly hiddenPersonaIds?: ReadonlySet<Id>
  /** How much wider than the grid the lanes are: the screen zooms columns, but not the words below them. */
  readonly scale?: number
  /** What a stage shows of a lane at most before it only counts. */
  readonly mostItems?: (name: InsightName) => number
}

/** Lays out the lanes below the columns of a layout: pure and deterministic, all in units. */
export function insightLanes(document: JourneyDocument, layout: LaneColumns, options: InsightOptions): InsightLayout {
  const { names, hiddenPersonaIds, scale = 1, mostItems = () => Number.POSITIVE_INFINITY } = options
  const lanes: InsightLane[] = []
  let y = 0
  for (const name of insightNames) {
    if (!names.includes(name)) continue
    const lane =
      name === 'emotions'
        ? emotionLane(document, layout, personasWithCurve(document, hiddenPersonaIds), scale)
        : textLane(name, insightEntries(document, name), layout, scale, mostItems(name))
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
): Omit<TextLane, 'y'> {
  const { lanePadding, minimumHeight } = insightMeasures
  const items = layout.stages.flatMap((column) =>
    itemsOf(entries.get(column.stageId) ?? [], column, layout.cardWidth, scale, mostItems),
  )
  const bottom = Math.max(0, ...items.map(({ y, height }) => y + height))
  return { name, height: Math.max(minimumHeight, bottom + lanePadding), items }
}

function itemsOf(
  entries: readonly InsightEntry[],
  { stageId, x, width: columnWidth, cardX }: StageColumn,
  cardWidth: number,
  scale: number,
  mostItems: number,
): InsightItem[] {
  const { lanePadding, itemGap, itemPadding, lineHeight, textX, textRight, narrowest, narrowestCount } = insightMeasures
  const width = Math.min(cardWidth, columnWidth) * scale
  const left = (columnWidth < cardWidth ? x : cardX) * scale
  if (entries.length === 0 || width < narrowestCount) return []
  const shown = width < narrowest ? [] : entries.slice(0, mostItems)
  const rest = entries.slice(shown.length)
  let y: number = lanePadding
  const place = (text: string, touchpointIds: readonly Id[], isMore: boolean): InsightItem => {
    const room = width - textX - textRight - (isMore || touchpointIds.length < 2 ? 0 : insightMeasures.countWidth)
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
