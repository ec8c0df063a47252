/** The fixed sizes of the grid, in canvas units. */

/** Card heights, the gaps between cards and lane heights are multiples of this step: the ways of connections rely on it (see ports.ts). */
export const step = 8

export const cardWidth = 176
export const cardGap = 2 * step
/** Between the cards of a crowded cell. */
export const compactGap = cardGap / 2
/** From a lane's edge to its first card, and from its last card to the other edge. */
export const lanePadding = 12
export const minimumLaneHeight = 12 * step
export const collapsedLaneHeight = 5 * step
export const collapsedColumnWidth = 7 * step
export const headerHeight = 88
export const laneHeaderWidth = 168

/** Names in headers, as they are drawn. */
export const stageNameStyle = { size: 14, weight: 650, maxLines: 2 } as const
export const laneNameStyle = { size: 13, weight: 600, maxLines: 3 } as const
export const laneNameWidth = 104
export const ghostTitleStyle = { size: 13, weight: 600, maxLines: 2 } as const
/** What of a ghost's width its title doesn't have. */
export const ghostTitleRoom = 46
export const labelStyle = { size: 11, weight: 500 } as const
export const longestLabel = 120

/** Room between two columns where no connection needs more; the outermost halves are as wide as one half. */
export const gutterWidth = 32
/** From the card on the left to the first track of a gutter, and from its last track to the card on the right, where the arrow's head stands. */
export const gutterLead = 12
export const gutterTail = 20
/** From the last card of a lane to its first horizontal track, and from its last track to the lane's edge. */
export const laneLead = 10
export const trackPitch = 8
export const cornerRadius = 7

/** The lane of emotion curves: from one emotion's line to the next, from the lane's edge to the outer lines, between curves of one value. */
export const emotionMeasures = {
  levelPitch: 21,
  padding: 20,
  curveShift: 3,
  markerSize: 9,
  legendTop: 34,
  legendPitch: 24,
} as const

/** The lanes of texts: a box for each text, an icon at its left, how many touchpoints say it at its right. */
export const insightMeasures = {
  lanePadding: 8,
  minimumHeight: 44,
  itemGap: 4,
  itemPadding: 5,
  lineHeight: 15,
  textX: 26,
  textXAlone: 8,
  textRight: 8,
  countWidth: 22,
  iconSize: 12,
  /** Narrower boxes hold a number instead of texts; still narrower ones nothing. */
  narrowest: 84,
  narrowestCount: 36,
  /** Narrower boxes have words alone. */
  narrowestWithIcon: 140,
  /** From a column's edge to its boxes at most; wider ones are hard to read. */
  inset: 16,
  widest: 320,
} as const

/** From a box's left edge to its words: behind its icon, where there is room for one. */
export function insightTextX(width: number): number {
  const { narrowestWithIcon, textX, textXAlone } = insightMeasures
  return width < narrowestWithIcon ? textXAlone : textX
}

export const insightTextStyle = { size: 12, weight: 450, maxLines: 6 } as const

/** Sticky notes. */
export const noteMeasures = {
  width: 168,
  padding: 12,
  lineHeight: 18,
  minimumHeight: 78,
  radius: 5,
  /** The line over the text that says a note's kind, where it is more than a note. */
  kindHeight: 20,
  iconSize: 13,
} as const
export const noteKindStyle = { size: 11, weight: 650 } as const
export const noteTextStyle = { size: 13, weight: 450, maxLines: 60 } as const
