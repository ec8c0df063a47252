/** One-click answers to findings: plan an idea that waits in the right place, or make a place for a new touchpoint. */
import { applyChange, squashChanges } from '../journey/change.ts'
import { type Cell, inOrder, type JourneyDocument } from '../journey/document.ts'
import { addTouchpoint, updateTouchpoint } from '../journey/edits.ts'
import { addChannel, addStage } from '../journey/grid-edits.ts'
import type { Id, Kind, Phase } from '../journey/schema.ts'
import { phases } from '../journey/vocabulary.ts'
import { kindWords, phaseWords } from '../journey/words.ts'
import type { Repair } from './rule.ts'

/**
 * Fills one of the cells of `stageIds` x `channelIds`: plans the first idea that waits there, or adds a touchpoint
 * without a title to the first cell. Null where there is no such cell.
 */
export function fillCell(document: JourneyDocument, stageIds: readonly Id[], channelIds: readonly Id[]): Repair | null {
  const idea = inOrder(document.touchpoints).find(
    ({ status, stageId, channelId }) =>
      status === 'idea' && stageIds.includes(stageId) && channelIds.includes(channelId),
  )
  if (idea) {
    return {
      label: 'Plan the idea',
      make: () => ({ change: updateTouchpoint(document, idea.id, { status: 'planned' }) }),
    }
  }
  const [stageId] = stageIds
  const [channelId] = channelIds
  if (stageId === undefined || channelId === undefined) return null
  return {
    label: 'Add touchpoint',
    make: (newId) => {
      const id = newId()
      return { change: addPlanned(document, id, { stageId, channelId }), createdTouchpointId: id }
    },
  }
}

/** Planned, because what fills a gap found by a rule is not live yet. */
function addPlanned(document: JourneyDocument, id: Id, cell: Cell) {
  return addTouchpoint(document, { ...cell, id, title: '', status: 'planned' })
}

/** Adds a stage of a phase after the last stage of an earlier phase, else before the first of a later one. */
export function addStageOfPhase(document: JourneyDocument, phase: Phase): Repair {
  const at = placeOfPhase(document, phase)
  const name = phaseWords[phase]
  return {
    label: `Add ${phase} stage`,
    make: (newId) => ({ change: addStage(document, { id: newId(), name, phase, at }) }),
  }
}

function placeOfPhase(document: JourneyDocument, phase: Phase): number {
  const order = phases.indexOf(phase)
  const stages = inOrder(document.stages)
  const isEarlier = (other: Phase) => other !== 'other' && phases.indexOf(other) < order
  return stages.findLastIndex((stage) => isEarlier(stage.phase)) + 1
}

/** Adds an awareness stage with a first touchpoint on the topmost channel; null where there is no channel. */
export function startAwareness(document: JourneyDocument): Repair | null {
  const channelId = inOrder(document.channels)[0]?.id
  if (channelId === undefined) return null
  return {
    label: 'Add awareness stage',
    make: (newId) => {
      const stageId = newId()
      const stage = addStage(document, { id: stageId, name: phaseWords.awareness, phase: 'awareness', at: 0 })
      const id = newId()
      const touchpoint = addPlanned(applyChange(document, stage), id, { stageId, channelId })
      return { change: squashChanges(stage, touchpoint), createdTouchpointId: id }
    },
  }
}

/** Adds a channel of a kind with a first touchpoint in `stageId`. */
export function startKind(document: JourneyDocument, kind: Kind, stageId: Id): Repair {
  return {
    label: `Add ${kind} channel`,
    make: (newId) => {
      const channelId = newId()
      const channel = addChannel(document, { id: channelId, name: kindWords[kind], kind })
      const id = newId()
      const touchpoint = addPlanned(applyChange(document, channel), id, { stageId, channelId })
      return { change: squashChanges(channel, touchpoint), createdTouchpointId: id }
    },
  }
}
