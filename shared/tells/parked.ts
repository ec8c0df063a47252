/** What a workshop has put aside: ideas in a stage of no phase, through which nobody goes. */
import { counts, type JourneyDocument, type RecordsById } from '../journey/document.ts'
import { once } from '../journey/once.ts'
import type { Id, Stage, Touchpoint } from '../journey/schema.ts'

const parkedIn = once((stages: RecordsById<Stage>) =>
  once((touchpoints: RecordsById<Touchpoint>): ReadonlySet<Id> => {
    const parked = new Set<Id>()
    const other = new Set([...stages.values()].flatMap(({ id, phase }) => (phase === 'other' ? [id] : [])))
    if (other.size === 0) return parked
    for (const { stageId } of touchpoints.values()) if (other.has(stageId)) parked.add(stageId)
    for (const touchpoint of touchpoints.values()) if (counts(touchpoint)) parked.delete(touchpoint.stageId)
    return parked
  }),
)

/** Whether a stage has no phase and holds ideas alone. */
export function isParked({ stages, touchpoints }: JourneyDocument, stageId: Id): boolean {
  return parkedIn(stages)(touchpoints).has(stageId)
}
