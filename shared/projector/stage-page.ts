/** Geometry of projector mode in units (see measures.ts); y begins below the header. */
import type { Id } from '../journey/schema.ts'
import type { Box } from '../layout/grid/boxes.ts'

/** `titleLines` are what is drawn; a cut one ends in an ellipsis. */
export type ProjectorCard = Box & {
  readonly touchpointId: Id
  readonly titleLines: readonly string[]
  readonly isTitleCut: boolean
  /** Empty until pains are shown. */
  readonly painLines: readonly string[]
  /** The room of the title, from `cardTitleX` on. */
  readonly titleWidth: number
}

/**
 * What stands where no touchpoint is: `awareness` where nobody meets people before they choose, `stage` where the whole stage is
 * empty, `quiet` elsewhere.
 */
export type ProjectorGap = Box & {
  readonly weight: 'awareness' | 'stage' | 'quiet'
  readonly textLines: readonly string[]
}

export type ProjectorLane = {
  readonly channelId: Id
  readonly y: number
  readonly height: number
  readonly nameLines: readonly string[]
  /** Whether its first cards stand on the page before. */
  readonly isContinued: boolean
  readonly cards: readonly ProjectorCard[]
  readonly gap: ProjectorGap | null
}

/** One screen of a stage; a stage with more than fits has several. */
export type StagePage = {
  readonly lanes: readonly ProjectorLane[]
  /** How large a unit of this page is, of the usual ones: a full stage shrinks a little before it goes on a second page. */
  readonly scale: number
  /** What is free at its left and right, in units of this page. */
  readonly margin: number
}
