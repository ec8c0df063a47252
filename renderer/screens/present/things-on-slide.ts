/** What can be chosen on the screen that is shown, in the order in which it is read: touchpoints, and channels that have none. */
import { isSamePlace, type Place } from '../../../shared/journey/walk.ts'
import { stageIdOf } from '../../../shared/projector/slide.ts'
import { openDocument } from '../../model/document/document-store.ts'
import { usePresent } from '../../model/document/present-store.ts'
import { currentPages } from '../../model/document/slide-pages.ts'
import { currentPlace } from '../../model/editing/current-place.ts'

function thingsOnSlide(): readonly Place[] {
  const { slide } = usePresent.getState()
  const stageId = stageIdOf(slide)
  if (!slide || stageId === null) return []
  const lanes = currentPages(openDocument(), stageId)[slide.page]?.lanes ?? []
  return lanes.flatMap(({ channelId, cards, gap }): Place[] => [
    ...cards.map(({ touchpointId }) => ({ touchpointId })),
    ...(gap ? [{ cell: { stageId, channelId } }] : []),
  ])
}

/** The thing after or before the chosen one; from nothing, the first or the last. Null at the end. */
export function thingBeside(step: 1 | -1): Place | null {
  const things = thingsOnSlide()
  const here = currentPlace() ?? usePresent.getState().focus
  const at = things.findIndex((thing) => isSamePlace(thing, here))
  if (at < 0) return things.at(step > 0 ? 0 : -1) ?? null
  return things[at + step] ?? null
}
