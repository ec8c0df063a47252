/** The layout of a whole journey on a sheet, the same wherever it is drawn: as a window of a usual size shows it. */
import type { JourneyDocument } from '../journey/document.ts'
import type { JourneyLayout } from './grid/boxes.ts'
import type { Room } from './grid/column-widths.ts'
import { layoutJourney } from './layout-journey.ts'

/** What a window of 1440 by 900 has for the grid. A map of more in its cells becomes wider before it becomes higher. */
export const pictureRoom: Room = { width: 1264, height: 640, isPicture: true }

export function layoutPicture(document: JourneyDocument, room = pictureRoom): JourneyLayout {
  return layoutJourney(document, { room })
}
