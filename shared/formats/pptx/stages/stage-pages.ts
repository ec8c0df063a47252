/** A stage broken into slides: a lane of cards for each channel, what is said of them beside or below; what has no room goes on the next slide, and nothing shrinks. */
import { inOrder, type JourneyDocument, touchpointsInCell } from '../../../journey/document.ts'
import { type InsightEntry, type InsightName, insightEntries, type TextInsightName } from '../../../journey/insights.ts'
import { once } from '../../../journey/once.ts'
import type { Channel, Connection, Id, Stage, Touchpoint } from '../../../journey/schema.ts'
import { nameOrUntitled } from '../../../words/names.ts'
import { firstPain, titleOf } from '../drawing/card-shape.ts'
import { slideLines, slideTextHeight } from '../drawing/slide-text.ts'

/** How large the letters of a deck's stages are, one choice for all of them, and how many cards stand side by side at most. */
export type StageStyle = {
  readonly columns: number
  readonly title: number
  readonly pain: number
  readonly foot: number
  readonly name: number
}

/** The roomiest first. */
export const stageStyles: readonly [StageStyle, ...StageStyle[]] = [
  { columns: 3, title: 20, pain: 16, foot: 14, name: 18 },
  { columns: 4, title: 18, pain: 14, foot: 13, name: 17 },
  { columns: 5, title: 16, pain: 13, foot: 12, name: 16 },
]

/** How far beside its cards LibreOffice draws an arc, whatever a file says. */
export const arcReach = 23

export const stageMeasures = {
  headWidth: 210,
  nameX: 46,
  nameRight: 10,
  lanePadding: 11,
  /** Between cards that stand side by side, and from the last of them to the edge: more where lines have to pass. */
  room: { alone: { between: 20, right: 11 }, joined: { between: arcReach + 11, right: arcReach + 4 } },
  rowGap: 16,
  card: { left: 22, right: 12, top: 10, bottom: 9 },
  item: { left: 32, right: 12, end: 7 },
  /** What is said of the cards, in a column of its own at the right. */
  aside: { width: 330, gap: 20, padding: 14 },
  /** A row of images above the foot or beside the words, what is free above it, and how high it becomes where a slide has room. */
  pictures: { height: 96, gap: 8, most: 300 },
} as const

export type StageBox =
  | { readonly of: 'card'; readonly touchpoint: Touchpoint; readonly channel: Channel }
  | { readonly of: 'gap'; readonly channel: Channel }
  | { readonly of: 'item'; readonly name: TextInsightName; readonly entry: InsightEntry }

export type StageRow = { readonly boxes: readonly StageBox[]; readonly height: number }
export type StageLane = {
  readonly of: Channel | TextInsightName
  readonly rows: readonly StageRow[]
  readonly isContinued: boolean
  /** What it takes at least. */
  readonly height: number
}
export type StagePage = {
  readonly lanes: readonly StageLane[]
  /** Lanes of texts that stand at the right, each under its name. */
  readonly aside: readonly StageLane[]
  /** Of the lanes alone. */
  readonly width: number
  readonly room: CardRoom
}
export type CardRoom = { readonly between: number; readonly right: number }
/** `style` has as many columns as these slides have. */
export type StagePages = { readonly style: StageStyle; readonly pages: readonly StagePage[] }

type Size = { readonly width: number; readonly height: number }
type StageAsked = {
  /** Whether an empty channel is to be shown. */
  readonly isGap: (channel: Channel) => boolean
  readonly insights: readonly InsightName[]
}

/** The fewest slides that hold a stage, with its cards as wide as that allows; none where nothing stands in the stage. */
export function stagePages(
  document: JourneyDocument,
  stage: Stage,
  style: StageStyle,
  asked: StageAsked,
  body: Size,
): StagePages {
  const cards = cardsByChannel(document, stage, asked)
  if (cards.length === 0) return { style, pages: [] }
  const texts = textsOf(document, stage, asked)
  const room = connectionsWithin(document, stage).length > 0 ? stageMeasures.room.joined : stageMeasures.room.alone
  const styles = Array.from({ length: style.columns }, (_, index) => ({ ...style, columns: index + 1 }))
  const beside =
    texts.length === 0 ? [] : styles.map((style) => ({ style, pages: pagesBeside(cards, texts, style, room, body) }))
  const below = styles.map((style) => ({ style, pages: pagesBelow(cards, texts, style, room, body) }))
  const held = [...beside, ...below].filter(({ pages }) => pages.length > 0)
  const fewest = Math.min(...held.map(({ pages }) => pages.length))
  return held.find(({ pages }) => pages.length === fewest) ?? { style, pages: [] }
}

/** The lines that lead from one of its cards to another. */
export function connectionsWithin(document: JourneyDocument, { id }: Stage): readonly Connection[] {
  return byStage(document).get(id) ?? []
}

/** Looked for once, though a stage may have a hundred slides. */
const byStage = once(({ connections, touchpoints }: JourneyDocument) => {
  const stageOf = (touchpointId: Id) => touchpoints.get(touchpointId)?.stageId
  const within = [...connections.values()].filter(({ from, to }) => stageOf(from) === stageOf(to))
  return Map.groupBy(within, ({ from }) => stageOf(from))
})

type Held = { readonly of: StageLane['of']; readonly boxes: readonly StageBox[] }

function cardsByChannel(document: JourneyDocument, stage: Stage, { isGap }: StageAsked): Held[] {
  return inOrder(document.channels).flatMap((channel) => {
    const held = touchpointsInCell(document, { stageId: stage.id, channelId: channel.id })
    const cards = held.map((touchpoint): StageBox => ({ of: 'card', touchpoint, channel }))
    if (cards.length > 0) return [{ of: channel, boxes: cards }]
    return isGap(channel) ? [{ of: channel, boxes: [{ of: 'gap', channel }] }] : []
  })
}

function textsOf(document: JourneyDocument, stage: Stage, { insights }: StageAsked): Held[] {
  return insights.flatMap((name) => {
    const entries = name === 'emotions' ? [] : (insightEntries(document, name).get(stage.id) ?? [])
    if (name === 'emotions' || entries.length === 0) return []
    return [{ of: name, boxes: entries.map((entry): StageBox => ({ of: 'item', name, entry })) }]
  })
}

/** None where a slide would have no texts beside its cards, or the other way round. */
function pagesBeside(
  cards: readonly Held[],
  texts: readonly Held[],
  style: StageStyle,
  room: CardRoom,
  body: Size,
): StagePage[] {
  const { aside } = stageMeasures
  const width = body.width - aside.width - aside.gap
  const lanes = paged(lanesOf(cards, cardWidthOf(style, width, room), style), style, body.height)
  const alone = { ...style, columns: 1 }
  const besides = paged(lanesOf(texts, asideItemWidth, alone, true), alone, body.height - aside.padding, true)
  if (lanes.length !== besides.length) return []
  return lanes.map((lanes, index) => ({ lanes, aside: besides[index] ?? [], width, room }))
}

function pagesBelow(
  cards: readonly Held[],
  texts: readonly Held[],
  style: StageStyle,
  room: CardRoom,
  body: Size,
): StagePage[] {
  const lanes = lanesOf([...cards, ...texts], cardWidthOf(style, body.width, room), style)
  return paged(lanes, style, body.height).map((lanes) => ({ lanes, aside: [], width: body.width, room }))
}

export const asideItemWidth = stageMeasures.aside.width - 2 * stageMeasures.aside.padding

function lanesOf(held: readonly Held[], width: number, style: StageStyle, isAside = false): StageLane[] {
  return held.map(({ of, boxes }) => {
    const rows = Array.from({ length: Math.ceil(boxes.length / style.columns) }, (_, index): StageRow => {
      const inRow = boxes.slice(index * style.columns, (index + 1) * style.columns)
      return { boxes: inRow, height: Math.max(...inRow.map((box) => heightOf(box, width, style))) }
    })
    return laneOf({ of, rows, isContinued: false }, style, isAside)
  })
}

export function cardWidthOf({ columns }: StageStyle, width: number, { between, right }: CardRoom): number {
  const { headWidth, lanePadding } = stageMeasures
  return (width - headWidth - lanePadding - right - (columns - 1) * between) / columns
}

function laneOf(lane: Omit<StageLane, 'height'>, style: StageStyle, isAside: boolean): StageLane {
  const { lanePadding } = stageMeasures
  const rows = rowsHeight(lane, isAside)
  if (isAside) return { ...lane, height: asideHeadHeight(style) + rows + stageMeasures.aside.padding }
  return { ...lane, height: Math.max(rows, headHeight(lane.of, style)) + 2 * lanePadding }
}

/** Texts at the side stand closer than cards. */
export function rowsHeight({ rows }: Pick<StageLane, 'rows'>, isAside: boolean): number {
  const gap = isAside ? asideRowGap : stageMeasures.rowGap
  return rows.reduce((sum, { height }) => sum + height, 0) + gap * (rows.length - 1)
}

export const asideRowGap = 8

/** The name of a lane at the side, and what is free around it. */
export function asideHeadHeight({ name }: StageStyle): number {
  return slideTextHeight(1, name) + 22
}

/** How high the name of a lane is, with the word below it. */
export function headHeight(of: StageLane['of'], style: StageStyle): number {
  const { headWidth, nameX, nameRight } = stageMeasures
  const name = typeof of === 'string' ? of : nameOrUntitled(of.name, 'channel')
  const { lines } = slideLines(name, headWidth - nameX - nameRight, { size: style.name, isBold: true }, mostNameLines)
  return slideTextHeight(lines.length, style.name) + slideTextHeight(1, style.foot)
}

export const mostNameLines = 3
/** A title is the most that a card has; only the longest are cut. */
export const mostTitleLines = 6
export const mostPainLines = 3
const mostItemLines = 5

export function itemLines({ entry }: Extract<StageBox, { of: 'item' }>, cardWidth: number, size: number): string {
  const { left, right } = stageMeasures.item
  const words = itemWords(entry)
  const { lines, isCut } = slideLines(words, cardWidth - left - right, { size }, mostItemLines)
  return isCut ? lines.join(' ') : words
}

function itemWords({ text, touchpointIds }: InsightEntry): string {
  return touchpointIds.length > 1 ? `${text} ×${touchpointIds.length}` : text
}

function heightOf(box: StageBox, cardWidth: number, style: StageStyle): number {
  if (box.of === 'gap') return slideTextHeight(2, style.title) + 20
  if (box.of === 'item') {
    const { left, right, end } = stageMeasures.item
    const { lines } = slideLines(itemWords(box.entry), cardWidth - left - right, { size: style.pain }, mostItemLines)
    return slideTextHeight(lines.length, style.pain) + 2 * end
  }
  const { left, right, top, bottom } = stageMeasures.card
  const width = cardWidth - left - right
  const title = slideLines(titleOf(box.touchpoint), width, { size: style.title, isBold: true }, mostTitleLines)
  const pain = firstPain(box.touchpoint)
  const painLines = pain === null ? 0 : slideLines(pain, width, { size: style.pain }, mostPainLines).lines.length
  const painHeight = painLines === 0 ? 0 : slideTextHeight(painLines, style.pain) + 2
  return (
    top +
    slideTextHeight(title.lines.length, style.title) +
    painHeight +
    picturesHeight(box.touchpoint) +
    footHeight(style) +
    bottom
  )
}

function picturesHeight({ imageIds }: Touchpoint): number {
  const { height, gap } = stageMeasures.pictures
  return imageIds.length === 0 ? 0 : height + gap
}

export function footHeight({ foot }: StageStyle): number {
  return foot + 12
}

/** As many lanes on each slide as have room; a lane is torn apart only where a slide would be less than half full without, or can't hold it. */
function paged(
  lanes: readonly StageLane[],
  style: StageStyle,
  height: number,
  isAside = false,
): readonly (readonly StageLane[])[] {
  const pages: StageLane[][] = [[]]
  let left = height
  const add = (lane: StageLane) => {
    pages.at(-1)?.push(lane)
    left -= lane.height
  }
  for (const lane of lanes) {
    let rest: StageLane = lane
    while (rest.height > left) {
      const isEmpty = left === height
      const torn = isEmpty || left > height / 2 ? tornAt(rest, left, isEmpty, style, isAside) : null
      if (torn) add(torn.part)
      if (torn && !torn.rest) break
      rest = torn?.rest ?? rest
      pages.push([])
      left = height
    }
    if (rest.height <= left) add(rest)
  }
  return pages
}

/** As many rows of a lane as have room, and the others; null where none has, unless one must be shown all the same. */
function tornAt(
  { rows, ...lane }: StageLane,
  room: number,
  isForced: boolean,
  style: StageStyle,
  isAside: boolean,
): { readonly part: StageLane; readonly rest: StageLane | null } | null {
  const firstOf = (count: number) => laneOf({ ...lane, rows: rows.slice(0, count) }, style, isAside)
  let count = 1
  while (count < rows.length && firstOf(count + 1).height <= room) count += 1
  const part = firstOf(count)
  if (part.height > room && !isForced) return null
  const others = rows.slice(count)
  const rest = others.length > 0 ? laneOf({ ...lane, rows: others, isContinued: true }, style, isAside) : null
  return { part, rest }
}
