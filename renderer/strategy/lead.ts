/** Leads from something that is missing to where it is mended. */
import { startPhase } from '../../shared/gaps/repairs.ts'
import type { Mend } from '../../shared/strategy/mend.ts'
import { edit, openDocument } from '../state/document-store.ts'
import { newId } from '../state/new-id.ts'
import { openJourneyField, openTouchpoint, showStrategy } from './strategy-place.ts'

export function leadTo(mend: Mend): void {
  if (mend.to === 'journey') openJourneyField(mend.field)
  else if (mend.to === 'touchpoint') openTouchpoint(mend.touchpointId, mend.field)
  else if (mend.to === 'tab') showStrategy(mend.tab)
  else {
    const repair = startPhase(openDocument(), mend.phase)
    if (repair) edit(repair.label, () => repair.make(newId).change)
  }
}
