/**
 * One-click answers to findings. A repair is one change, takes its finding away and leaves nothing else that must be fixed: a
 * new stage is never empty, and what is put into a stage that held nothing is connected with the stages beside it.
 */
import type { Change } from '../journey/change.ts'
import { type Cell, inOrder, type JourneyDocument } from '../journey/document.ts'
import { addTouchpoint, updateTouchpoint } from '../journey/edits.ts'
import { addChannel, addStage } from '../journey/grid-edits.ts'
import type { Id, Kind, Phase, Touchpoint } from '../journey/schema.ts'
import { kinds, phases } from '../journey/vocabulary.ts'
import { kindWords, phaseWords } from '../journey/words.ts'
import { channelsOf, factsOf, idsOf } from './facts.ts'
import { mendAround } from './handoffs.ts'
import { inTurn } from './in-turn.ts'
import type { Repair } from './rule.ts'

type Fields = Partial<Omit<Touchpoint, 'id' | 'rank' | 'stageId' | 'channelId'>>

/**
 * Fills one of the cells of `stageIds` x `channelIds`: plans the first idea that waits there, or adds a touchpoint to
 * the first cell. Null where there is no such cell.
 */
export function fillCell(document: JourneyDocument, stageIds: readonly Id[], channelIds: readonly Id[]): Repair | null {
  const idea = ideaIn(document, stageIds, channelIds)
  if (idea) return { label: 'Plan the idea', make: () => ({ change: plan(document, idea) }) }
  const [stageId] = stageIds
  const [channelId] = channelIds
  if (stageId === undefined || channelId === undefined) return null
  return {
    label: 'Add touchpoint',
    make: (newId) => {
      const id = newId()
      return { change: addPlanned(document, { stageId, channelId }, id, newId), createdTouchpointId: id }
    },
  }
}

function ideaIn(document: JourneyDocument, stageIds: readonly Id[], channelIds: readonly Id[]): Touchpoint | undefined {
  return inOrder(document.touchpoints).find(
    ({ status, stageId, channelId }) =>
      status === 'idea' && stageIds.includes(stageId) && channelIds.includes(channelId),
  )
}

function plan(document: JourneyDocument, { id }: Touchpoint): Change {
  return updateTouchpoint(document, id, { status: 'planned' })
}

/** Planned, because what fills a gap found by a rule is not live yet; with a title to begin with, until someone knows better. */
function addPlanned(document: JourneyDocument, cell: Cell, id: Id, newId: () => Id, fields: Fields = {}): Change {
  const isFirst = inOrder(document.touchpoints).every(({ stageId }) => stageId !== cell.stageId)
  const title = titleIn(document, cell)
  return inTurn(document, [
    (now) => addTouchpoint(now, { ...cell, id, title, status: 'planned', ...fields }),
    ...(isFirst ? [(now: JourneyDocument) => mendAround(now, cell.stageId, newId)] : []),
  ])
}

const firstWords: Readonly<Record<Phase, string>> = {
  awareness: 'Hears of us',
  consideration: 'Compares us',
  decision: 'Decides',
  experience: 'Is served',
  advocacy: 'Talks about us',
  other: 'Meets us',
}

function titleIn(document: JourneyDocument, { stageId, channelId }: Cell): string {
  const phase = document.stages.get(stageId)?.phase ?? 'other'
  const channel = document.channels.get(channelId)
  return `${firstWords[phase]} via ${channel?.name.trim() || kindWords[channel?.kind ?? 'digital'].toLowerCase()}`
}

/**
 * Adds a stage of a phase after the last stage of an earlier phase, else before the first of a later one, with a first
 * touchpoint on the given channel; null where there is no channel.
 */
export function startPhase(
  document: JourneyDocument,
  phase: Phase,
  channelId: Id | undefined = inOrder(document.channels)[0]?.id,
  fields: Fields = {},
): Repair | null {
  if (channelId === undefined) return null
  return {
    label: `Add ${phase} stage`,
    make: (newId) => {
      const [stageId, id] = [newId(), newId()]
      const change = inTurn(document, [
        (now) => addStage(now, { id: stageId, name: phaseWords[phase], phase, at: placeOfPhase(now, phase) }),
        (now) => addPlanned(now, { stageId, channelId }, id, newId, fields),
      ])
      return { change, createdTouchpointId: id }
    },
  }
}

function placeOfPhase(document: JourneyDocument, phase: Phase): number {
  const order = phases.indexOf(phase)
  const isEarlier = (other: Phase) => other !== 'other' && phases.indexOf(other) < order
  return inOrder(document.stages).findLastIndex((stage) => isEarlier(stage.phase)) + 1
}

/**
 * Begins awareness on every kind that the journey has a channel of, in one step, since the first touchpoint alone would leave
 * the other kinds missing. Makes the stage where none has the phase. Null where there is no channel.
 */
export function startAwareness(document: JourneyDocument, stageIds: readonly Id[]): Repair | null {
  const facts = factsOf(document)
  const present = kinds.filter((kind) => channelsOf(facts, kind).length > 0)
  if (present.length === 0) return null
  if (present.length === 1) {
    return stageIds.length === 0
      ? startPhase(document, 'awareness')
      : fillCell(document, stageIds, idsOf(facts.channels))
  }
  return {
    label: stageIds.length === 0 ? 'Add awareness stage' : 'Plan one per kind',
    make: (newId) => {
      const made = stageIds.length === 0 ? newId() : null
      const ids = made === null ? stageIds : [made]
      const start = (now: JourneyDocument) =>
        made === null
          ? {}
          : addStage(now, {
              id: made,
              name: phaseWords.awareness,
              phase: 'awareness',
              at: placeOfPhase(now, 'awareness'),
            })
      return { change: inTurn(document, [start, ...present.map((kind) => meetOn(kind, ids, newId))]) }
    },
  }
}

/** Plans an idea that waits on a kind, or a new touchpoint. */
function meetOn(kind: Kind, stageIds: readonly Id[], newId: () => Id): (now: JourneyDocument) => Change {
  return (now) => {
    const channels = channelsOf(factsOf(now), kind)
    const idea = ideaIn(now, stageIds, idsOf(channels))
    if (idea) return plan(now, idea)
    const [stageId = ''] = stageIds
    const channelId = channels[0]?.id ?? ''
    return addPlanned(now, { stageId, channelId }, newId(), newId)
  }
}

/** Adds a channel of a kind with a first touchpoint in `stageId`. */
export function startKind(document: JourneyDocument, kind: Kind, stageId: Id): Repair {
  return {
    label: `Add ${kind} channel`,
    make: (newId) => {
      const [channelId, id] = [newId(), newId()]
      const change = inTurn(document, [
        (now) => addChannel(now, { id: channelId, name: kindWords[kind], kind }),
        (now) => addPlanned(now, { stageId, channelId }, id, newId),
      ])
      return { change, createdTouchpointId: id }
    },
  }
}

/** Plans a dialogue where people could recommend: on a social channel, where there is one. Null where there is no channel. */
export function startCommunity(document: JourneyDocument, stageIds: readonly Id[]): Repair | null {
  const facts = factsOf(document)
  const channelId = (channelsOf(facts, 'social')[0] ?? facts.channels[0])?.id
  const [stageId] = stageIds
  const dialogue = { interaction: 'dialogue' } as const
  if (stageId === undefined) return startPhase(document, 'advocacy', channelId, dialogue)
  if (channelId === undefined) return null
  return {
    label: 'Plan a dialogue',
    make: (newId) => {
      const id = newId()
      return { change: addPlanned(document, { stageId, channelId }, id, newId, dialogue), createdTouchpointId: id }
    },
  }
}
