/** What can be voted on together: the touchpoints of a stage, those selected, opportunities, what is still open. */
import { inOrder, type JourneyDocument, touchpointsInTurn } from '../journey/document.ts'
import type { BallotMeasure } from '../journey/fields/vocabulary.ts'
import type { Id } from '../journey/schema.ts'
import { isOpenNote } from '../strategy/next.ts'
import { formatCount } from '../words/counts.ts'
import { nameOrUntitled } from '../words/names.ts'
import type { Subject } from './voting.ts'

export type SubjectGroup = {
  readonly id: 'selected' | 'stage' | 'touchpoints' | 'opportunities' | 'open-notes'
  readonly label: string
  readonly subjects: readonly Subject[]
}

type Place = {
  /** The stage on the wall or selected on the map; null if there is none. */
  readonly stageId: Id | null
  readonly selectedIds: ReadonlySet<Id>
}

const leastSubjects = 2

/** The groups with two subjects or more, nearest first. Only opportunities can be rated for impact and effort. */
export function subjectGroups(
  document: JourneyDocument,
  measure: BallotMeasure,
  { stageId, selectedIds }: Place,
): readonly SubjectGroup[] {
  const told = touchpointsInTurn(document)
  const stage = document.stages.get(stageId ?? '')
  const touchpoints = (ids: readonly { id: Id }[]) => ids.map(({ id }) => ({ touchpointId: id }))
  const opportunities = inOrder(document.opportunities).filter(({ status }) => status === 'open' || status === 'chosen')
  const notes = inOrder(document.notes).filter(isOpenNote)
  const groups: readonly SubjectGroup[] = [
    {
      id: 'selected',
      label: formatCount(selectedIds.size, 'selected touchpoint'),
      subjects: touchpoints(told.filter(({ id }) => selectedIds.has(id))),
    },
    {
      id: 'stage',
      label: `Touchpoints in ${nameOrUntitled(stage?.name, 'stage')}`,
      subjects: touchpoints(told.filter((one) => one.stageId === stage?.id)),
    },
    { id: 'touchpoints', label: 'All touchpoints', subjects: touchpoints(told) },
    {
      id: 'opportunities',
      label: 'Open opportunities',
      subjects: opportunities.map(({ id }) => ({ opportunityId: id })),
    },
    {
      id: 'open-notes',
      label: 'Open questions and parking lot',
      subjects: notes.map(({ id }) => ({ noteId: id })),
    },
  ]
  return groups.filter(
    ({ id, subjects }) => subjects.length >= leastSubjects && (measure === 'dots' || id === 'opportunities'),
  )
}

/** "A", "B" … "Z", "AA": the letter of a subject on the ballot. */
export function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last
}
