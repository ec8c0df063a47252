/** New records and new documents: every field that isn't given has the default of the `.journey` file. */
import type { JourneyDocument } from './document.ts'
import type {
  Channel,
  Connection,
  Id,
  Journey,
  ListName,
  Need,
  Note,
  Objective,
  Persona,
  RecordOf,
  Stage,
  Touchpoint,
} from './schema.ts'

type Given<T, K extends keyof T> = Pick<T, K> & Partial<T>

/** `at`: the moment of opening or creating, ISO 8601 in UTC. */
export function newJourney(given: Given<Journey, 'id' | 'title'>, at: string): Journey {
  return {
    summary: '',
    state: 'as-is',
    basedOn: null,
    success: '',
    purpose: { vision: '', mission: '', purpose: '' },
    brandPersona: { see: '', hear: '', think: '', feel: '', engageWith: '', standFor: '' },
    createdAt: at,
    updatedAt: at,
    extra: {},
    ...given,
  }
}

export function newStage(given: Given<Stage, 'id' | 'rank'>): Stage {
  return { name: '', phase: 'other', extra: {}, ...given }
}

export function newChannel(given: Given<Channel, 'id' | 'rank' | 'kind'>): Channel {
  return { name: '', extra: {}, ...given }
}

export function newPersona(given: Given<Persona, 'id' | 'rank'>): Persona {
  return { name: '', description: '', channelUse: {}, extra: {}, ...given }
}

export function newNeed(given: Given<Need, 'id' | 'rank'>): Need {
  return { text: '', personaId: null, extra: {}, ...given }
}

export function newObjective(given: Given<Objective, 'id' | 'rank'>): Objective {
  return { text: '', measure: '', focus: false, extra: {}, ...given }
}

export function newTouchpoint(given: Given<Touchpoint, 'id' | 'rank' | 'stageId' | 'channelId'>): Touchpoint {
  return {
    title: '',
    notes: '',
    status: 'live',
    why: '',
    what: '',
    how: '',
    interaction: null,
    owner: { name: '', role: null },
    measure: '',
    needIds: [],
    objectiveIds: [],
    emotions: {},
    momentOfTruth: false,
    differentiator: null,
    evidence: { level: 'assumption', note: '' },
    pains: [],
    opportunities: [],
    tags: [],
    votes: 0,
    extra: {},
    ...given,
  }
}

export function newConnection(given: Given<Connection, 'id' | 'rank' | 'from' | 'to'>): Connection {
  return { label: '', extra: {}, ...given }
}

export function newNote(given: Given<Note, 'id' | 'rank'>): Note {
  return { text: '', x: 0, y: 0, color: 'yellow', extra: {}, ...given }
}

/** A document of the given records; lists that aren't given are empty. */
export function newDocument(
  journey: Journey,
  lists: { readonly [L in ListName]?: readonly RecordOf[L][] } = {},
  extra: Readonly<Record<string, unknown>> = {},
): JourneyDocument {
  const byId = <T extends { id: Id }>(records: readonly T[] = []): ReadonlyMap<Id, T> =>
    new Map(records.map((record) => [record.id, record]))
  return {
    journey,
    stages: byId(lists.stages),
    channels: byId(lists.channels),
    personas: byId(lists.personas),
    needs: byId(lists.needs),
    objectives: byId(lists.objectives),
    touchpoints: byId(lists.touchpoints),
    connections: byId(lists.connections),
    notes: byId(lists.notes),
    extra,
  }
}
