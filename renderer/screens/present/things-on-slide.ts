/** What can be chosen on the screen that is shown, in the order in which it is read: touchpoints, and channels that have none. */
import { cellKey } from '../../../shared/journey/document.ts'
import type { Place } from '../../../shared/journey/walk.ts'
import { openDocument } from '../../model/document/document-store.ts'
import { currentPages, usePresent } from '../../model/document/present-store.ts'
import { currentPlace } from '../../model/editing/place.ts'

function thingsOnSlide(): readonly Place[] {
  const { slide } = usePresent.getState()
  if (!slide || slide.stageId === null) return []
  const { stageId, page } = slide
  const lanes = currentPages(openDocument(), stageId)[page]?.lanes ?? []
  return lanes.flatMap(({ channelId, cards, gap }): Place[] => [
    ...cards.map(({ touchpointId }) => ({ touchpointId })),
    ...(gap ? [{ cell: { stageId, channelId } }] : []),
  ])
}

/** The thing after or before the chosen one; from nothing, the first or the last. Null at the end. */
export function thingBeside(step: 1 | -1): Place | null {
  const things = thingsOnSlide()
  const here = currentPlace()
  const at = here ? things.findIndex((thing) => keyOf(thing) === keyOf(here)) : -1
  if (at < 0) return things.at(step > 0 ? 0 : -1) ?? null
  return things[at + step] ?? null
}

function keyOf(place: Place): string {
  return 'cell' in place ? cellKey(place.cell) : place.touchpointId
}
