/** The board that every speed is measured on, made from its size alone: 5 stages x 4 channels, a chain of connections. */
import type { JourneyDocument } from '../../shared/journey/document.ts'
import {
  newChannel,
  newConnection,
  newDocument,
  newJourney,
  newNeed,
  newObjective,
  newPersona,
  newStage,
  newTouchpoint,
} from '../../shared/journey/new-records.ts'
import { ranksBetween } from '../../shared/journey/rank.ts'
import { type Emotion, kinds, phases } from '../../shared/journey/schema.ts'

const each = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index))
const personaIds = ['p0', 'p1', 'p2']

/** How many stages and channels a board has, where not the usual ones. */
export type Shape = { readonly stages: number; readonly channels: number }

/** Touchpoints with titles of 40 characters and notes of 60; two of three have an owner, a reason and a measure. */
export function boardOf(count: number, shape: Shape = { stages: 5, channels: 4 }): JourneyDocument {
  const ranks = ranksBetween(null, null, Math.max(count, 8, shape.stages, shape.channels))
  const rank = (index: number) => ranks[index] ?? 'a0'
  return newDocument(newJourney({ id: `board-${count}`, title: 'Board' }, '2026-11-22T09:00:00.000Z'), {
    stages: each(shape.stages, (index) =>
      newStage({ id: `s${index}`, rank: rank(index), name: `Stage ${index}`, phase: phases[index] ?? 'other' }),
    ),
    channels: each(shape.channels, (index) =>
      newChannel({ id: `k${index}`, rank: rank(index), name: `Channel ${index}`, kind: kinds[index] ?? 'social' }),
    ),
    personas: personaIds.map((id, index) =>
      newPersona({ id, rank: rank(index), name: `Persona ${index}`, channelUse: { [`k${index}`]: 'often' } }),
    ),
    needs: each(4, (index) => newNeed({ id: `n${index}`, rank: rank(index), text: `Need ${index}` })),
    objectives: each(3, (index) => newObjective({ id: `o${index}`, rank: rank(index), text: `Objective ${index}` })),
    touchpoints: each(count, (index) => touchpointAt(index, rank(index), shape)),
    connections: each(count - 1, (index) =>
      newConnection({ id: `c${index}`, rank: rank(index), from: `t${index}`, to: `t${index + 1}` }),
    ),
  })
}

function touchpointAt(index: number, rank: string, { stages, channels }: Shape) {
  const isWorkedOut = index % 3 !== 0
  const emotion = ((index % 5) - 2) as Emotion
  return newTouchpoint({
    id: `t${index}`,
    rank,
    stageId: `s${(index * 7) % stages}`,
    channelId: `k${(index * 11) % channels}`,
    title: `A title of forty characters, number ${index}`.padEnd(40, '.'),
    notes: 'A note of sixty characters that says what is seen over here.',
    status: index % 7 === 0 ? 'idea' : 'live',
    emotions: { [personaIds[index % 3] ?? 'p0']: emotion },
    momentOfTruth: index % 50 === 0,
    needIds: [`n${index % 4}`],
    objectiveIds: index % 2 === 0 ? [`o${index % 3}`] : [],
    ...(isWorkedOut && { owner: { name: 'Ana', role: 'service' }, why: 'People ask for it', measure: 'Visits' }),
  })
}
