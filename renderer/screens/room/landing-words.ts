import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { CaptureTarget } from '../../../shared/room/capture-edits.ts'
import type { CaptureKind } from '../../../shared/room/capture-line.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'

/** "on “Pays”", "after “Pays”", "in Booking, Website"; null where it is about nothing. */
export function landingWords(document: JourneyDocument, { touchpointId, cell }: CaptureTarget, kind: CaptureKind) {
  const touchpoint = document.touchpoints.get(touchpointId ?? '')
  if (touchpoint) {
    return { word: kind === 'touchpoint' ? 'after' : 'on', name: nameOrUntitled(touchpoint.title, 'touchpoint') }
  }
  if (!cell || kind !== 'touchpoint') return null
  const stage = nameOrUntitled(document.stages.get(cell.stageId)?.name, 'stage')
  return { word: 'in', name: `${stage}, ${nameOrUntitled(document.channels.get(cell.channelId)?.name, 'channel')}` }
}
