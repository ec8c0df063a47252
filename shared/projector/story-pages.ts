/** The whole journey as a story for the wall: how people feel, and what happens in each stage, in words. */
import { inOrder, type JourneyDocument, touchpointsInTurn } from '../journey/document.ts'
import type { Id, Stage } from '../journey/schema.ts'
import { wrapText } from '../layout/grid/fit-text.ts'
import { nameOrUntitled } from '../words/names.ts'
import { evenGroups } from './even-groups.ts'
import { type FeelingCurve, feelingCurves } from './feeling-curves.ts'
import { bodyHeight, type Screen, screenUnits } from './screen.ts'
import { marginX, storyMeasures, storyNameStyle, storyTitleStyle } from './wall-sizes.ts'

export type StoryTitle = { readonly touchpointId: Id; readonly channelId: Id; readonly lines: readonly string[] }

export type StoryColumn = {
  readonly stageId: Id
  readonly x: number
  readonly width: number
  readonly nameLines: readonly string[]
  readonly titles: readonly StoryTitle[]
  /** How many touchpoints there is no room for. */
  readonly more: number
}

/** `curveTop` is where the curves begin, `titlesTop` where the titles do. Without feelings there is no curve. */
export type StoryPage = {
  readonly columns: readonly StoryColumn[]
  readonly curves: readonly FeelingCurve[]
  readonly curveTop: number
  readonly titlesTop: number
}

/** More stages than can be read from afar go on further pages. At least one page. */
export function storyPages(document: JourneyDocument, screen: Screen): readonly StoryPage[] {
  const units = screenUnits(screen)
  const { narrowest, headHeight, curveHeight, curveGap } = storyMeasures
  const width = units.width - 2 * marginX
  const groups = evenGroups(inOrder(document.stages), Math.max(1, Math.floor(width / narrowest)))
  const columnWidth = width / Math.max(1, groups[0]?.length ?? 1)
  return groups.map((stages) => {
    const middles = new Map(stages.map(({ id }, index) => [id, marginX + (index + 0.5) * columnWidth]))
    const room = { y: headHeight + curveGap, height: curveHeight - 2 * curveGap }
    const curves = feelingCurves(document, middles, room)
    const titlesTop = headHeight + (curves.length > 0 ? curveHeight : 0)
    const columns = stages.map((stage, index) => ({
      ...columnOf(document, stage, { width: columnWidth, height: bodyHeight(units) - titlesTop }),
      x: marginX + index * columnWidth,
      width: columnWidth,
    }))
    return { columns, curves, curveTop: headHeight, titlesTop }
  })
}

function columnOf(document: JourneyDocument, { id, name }: Stage, room: { width: number; height: number }) {
  const { gap, titleX, titleGap, titleLineHeight } = storyMeasures
  const own = touchpointsInTurn(document).filter(({ stageId }) => stageId === id)
  const text = room.width - gap - titleX
  const titles: StoryTitle[] = []
  let left = room.height
  for (const { id: touchpointId, channelId, title } of own) {
    const { lines } = wrapText(nameOrUntitled(title, 'touchpoint'), text, storyTitleStyle)
    const isLast = titles.length === own.length - 1
    const needed = lines.length * titleLineHeight + titleGap
    // What doesn't fit is counted in a line of its own.
    if (needed + (isLast ? 0 : titleLineHeight) > left) break
    left -= needed
    titles.push({ touchpointId, channelId, lines })
  }
  return {
    stageId: id,
    nameLines: wrapText(nameOrUntitled(name, 'stage'), room.width - gap, storyNameStyle).lines,
    titles,
    more: own.length - titles.length,
  }
}
