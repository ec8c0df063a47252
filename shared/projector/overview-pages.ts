/** The whole journey on one screen: stages across, channels down, how many touchpoints stand where, what is missing. */
import { unwantedIds } from '../journey/channel-use.ts'
import { counts, inOrder, type JourneyDocument, touchpointsInCell } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import type { Box } from '../layout/grid/boxes.ts'
import { wrapText } from '../layout/grid/fit-text.ts'
import { nameOrUntitled } from '../words/names.ts'
import { evenGroups } from './even-groups.ts'
import { bodyHeight, type Screen, screenUnits } from './screen.ts'
import {
  cellGap,
  highestRow,
  laneNameStyle,
  lowestRow,
  marginX,
  narrowestColumn,
  overviewHeadHeight,
  overviewLaneNameWidth,
  overviewLaneWidth,
  overviewNameStyle,
} from './wall-sizes.ts'

/** `weight` says how loud an empty cell is; a cell with ideas alone is as empty as one with nothing. */
export type OverviewCell = Box & {
  readonly stageId: Id
  readonly channelId: Id
  readonly touchpointCount: number
  readonly ideaCount: number
  readonly weight: 'filled' | 'awareness' | 'quiet'
}
export type OverviewPage = {
  readonly stages: readonly {
    readonly stageId: Id
    readonly x: number
    readonly width: number
    readonly nameLines: readonly string[]
  }[]
  readonly channels: readonly {
    readonly channelId: Id
    readonly y: number
    readonly height: number
    readonly nameLines: readonly string[]
  }[]
  readonly cells: readonly OverviewCell[]
}

/** More stages or channels than can be read from afar go on further pages. At least one page. */
export function overviewPages(document: JourneyDocument, screen: Screen): readonly OverviewPage[] {
  const units = screenUnits(screen)
  const x = marginX + overviewLaneWidth
  const width = units.width - x - marginX
  const height = bodyHeight(units) - overviewHeadHeight
  const stageGroups = evenGroups(inOrder(document.stages), Math.max(1, Math.floor(width / narrowestColumn)))
  const channelGroups = evenGroups(inOrder(document.channels), Math.max(1, Math.floor(height / lowestRow)))
  return channelGroups.flatMap((channels) =>
    stageGroups.map((stages) => {
      const columnWidth = width / Math.max(1, stages.length)
      const rowHeight = Math.min(highestRow, height / Math.max(1, channels.length))
      const placedStages = stages.map((stage, index) => ({
        stageId: stage.id,
        x: x + index * columnWidth,
        width: columnWidth,
        nameLines: wrapText(nameOrUntitled(stage.name, 'stage'), columnWidth - 2 * cellGap, overviewNameStyle).lines,
      }))
      const placedChannels = channels.map((channel, index) => ({
        channelId: channel.id,
        y: overviewHeadHeight + index * rowHeight,
        height: rowHeight,
        nameLines: wrapText(nameOrUntitled(channel.name, 'channel'), overviewLaneNameWidth, {
          ...laneNameStyle,
          maxLines: 2,
        }).lines,
      }))
      const cells = placedChannels.flatMap(({ channelId, y }) =>
        placedStages.map(({ stageId, x: left }) => {
          const box = { x: left, y, width: columnWidth - cellGap, height: rowHeight - cellGap }
          return { ...box, ...cellOf(document, stageId, channelId) }
        }),
      )
      return { stages: placedStages, channels: placedChannels, cells }
    }),
  )
}

function cellOf(document: JourneyDocument, stageId: Id, channelId: Id) {
  const touchpoints = touchpointsInCell(document, { stageId, channelId })
  const touchpointCount = touchpoints.filter(counts).length
  const isAwareness = document.stages.get(stageId)?.phase === 'awareness' && !unwantedIds(document).has(channelId)
  const weight = touchpointCount > 0 ? ('filled' as const) : isAwareness ? ('awareness' as const) : ('quiet' as const)
  return { stageId, channelId, touchpointCount, ideaCount: touchpoints.length - touchpointCount, weight }
}
