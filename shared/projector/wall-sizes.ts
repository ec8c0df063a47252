/**
 * The fixed sizes of projector mode, in units of which a screen is 1080 high: what is read from the last row is never smaller on a
 * screen of fewer lines than its share of the height.
 */

export const marginX = 56
export const headerHeight = 172
export const footerHeight = 84

export const laneHeaderWidth = 400
export const laneNameStyle = { size: 36, weight: 600, maxLines: 3 } as const
export const laneNameLineHeight = 42
export const laneNameWidth = 300
export const lanePadding = 12

/** Of the usual size: titles shrink to 40 lines of 1080 before a stage goes on a second page. */
export const smallestScale = 40 / 48
export const scaleSteps = 4

export const cardTitleStyle = { size: 48, weight: 640, maxLines: 4 } as const
export const cardTitleLineHeight = 56
export const cardPainStyle = { size: 36, weight: 500, maxLines: 2 } as const
export const cardPainLineHeight = 44
export const cardPaddingY = 20
/** From a card's left edge, behind its channel bar, to the title, and from its last icon to the right edge. */
export const cardTitleX = 38
export const cardPaddingRight = 26
export const cardIconSize = 46
export const cardIconGap = 14
export const cardGapX = 28
export const cardGapY = 20
/** While a title is typed its card keeps at least this room, so that it doesn't grow letter by letter. */
export const typingWidth = 620

export const gapTextStyle = { size: 44, weight: 620, maxLines: 2 } as const
export const gapTextLineHeight = 52
export const gapPaddingY = 16
/** From a gap's left edge, behind its plus, to the text. */
export const gapTextX = 92
export const gapPaddingRight = 32

export const overviewNameStyle = { size: 32, weight: 640, maxLines: 3 } as const
export const overviewLaneWidth = 340
export const overviewLaneNameWidth = 256
export const overviewHeadHeight = 176
export const narrowestColumn = 206
export const lowestRow = 92
export const highestRow = 150
export const cellGap = 10

/** The overview that tells what happens, in words. */
export const storyNameStyle = { size: 36, weight: 660, maxLines: 2 } as const
export const storyTitleStyle = { size: 30, weight: 540, maxLines: 3 } as const
export const storyMeasures = {
  narrowest: 260,
  headHeight: 148,
  curveHeight: 190,
  curveGap: 24,
  gap: 20,
  titleX: 20,
  titleGap: 16,
  titleLineHeight: 36,
} as const

export const findingLineHeight = 58
export const findingGap = 28
/** Room of the sign before each sentence. */
export const findingX = 44

/** A persona's curve, in a room of its own. */
export const personaMeasures = {
  margin: marginX,
  curveHeight: 220,
  curveGap: 24,
  /** Narrower columns say the stage’s number, by which a key goes to it. */
  narrowestName: 120,
} as const

/** Of what lies over a slide: its question above, and which of its pages is shown below. */
const overHeadHeight = 150
const overFootHeight = 60

/** What a vote came to: a row for each subject, with how many gave how much beside its name. */
export const voteMeasures = {
  headHeight: overHeadHeight,
  footHeight: overFootHeight,
  nameStyle: { size: 44, weight: 640, maxLines: 2 },
  nameHeight: 54,
  detailHeight: 42,
  detailStyle: { size: 32, weight: 500, maxLines: 2 },
  paddingX: 28,
  paddingY: 10,
  gap: 10,
  /** Of the columns beside the name: how opinions spread, the bar and the figure. */
  resultWidth: 760,
} as const

/** What people wrote in turn; the largest letters that have room are taken. */
export const writtenMeasures = {
  sizes: [56, 48, 42, 36, 30],
  weight: 560,
  lineHeight: 1.25,
  headHeight: overHeadHeight,
  footHeight: overFootHeight,
  columnGap: 32,
  gap: 8,
  paddingX: 22,
  paddingY: 9,
} as const
