/** A stage as columns of cards for slides: channel after channel, and what is too long for a column goes on in the next. */
import { inOrder, type JourneyDocument, touchpointsInCell } from '../../journey/document.ts'
import type { Channel, Stage, Touchpoint } from '../../journey/schema.ts'

/** Without touchpoints it shows that nobody meets people there. */
export type CardColumn = { readonly channel: Channel; readonly touchpoints: readonly Touchpoint[] }

/** With more below or beside each other the words would be smaller than a room can read. */
const mostRows = 7
const mostColumns = 6
/** So many stand on one slide rather than a few on a second. */
const mostAtOnce = 7

/** The columns of each slide; none where nothing stands in the stage. `isGap` says whether an empty channel is to be shown. */
export function stagePages(
  document: JourneyDocument,
  stage: Stage,
  isGap: (channel: Channel) => boolean,
): readonly (readonly CardColumn[])[] {
  const columns = inOrder(document.channels).flatMap((channel): CardColumn[] => {
    const touchpoints = touchpointsInCell(document, { stageId: stage.id, channelId: channel.id })
    if (touchpoints.length === 0) return isGap(channel) ? [{ channel, touchpoints }] : []
    return inEqualParts(touchpoints, mostRows).map((part) => ({ channel, touchpoints: part }))
  })
  if (columns.length === 0) return []
  return columns.length <= mostAtOnce ? [columns] : inEqualParts(columns, mostColumns)
}

/** As few parts as can be, none longer than `most`, all about as long. */
function inEqualParts<T>(list: readonly T[], most: number): T[][] {
  const count = Math.ceil(list.length / most)
  const length = Math.ceil(list.length / count)
  return Array.from({ length: count }, (_, part) => list.slice(part * length, (part + 1) * length))
}
