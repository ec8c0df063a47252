/** New records and new documents: every field that isn't given has the default of the `.journey` file. */
import type { JourneyDocument } from './document.ts'
import { initialOf } from './fields/field.ts'
import { journeyFields, listFields } from './fields/record-fields.ts'
import { listNames } from './fields/vocabulary.ts'
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

/** What a journey says where nothing is said. */
export const initialJourney = initialOf(journeyFields)

/** `at`: the moment of opening or creating, ISO 8601 in UTC. */
export function newJourney(given: Given<Journey, 'id' | 'title'>, at: string): Journey {
  return { ...initialJourney, createdAt: at, updatedAt: at, extra: {}, ...given }
}

/** A record of each list of which nothing is said yet. */
const initialRecords = Object.fromEntries(
  listNames.map((list) => [list, { ...initialOf(listFields[list]), rank: '', extra: {} }]),
) as unknown as { readonly [L in ListName]: RecordOf[L] }

/** A record of a list: what isn't given has its default. */
export function newRecord<L extends ListName>(list: L, given: Partial<RecordOf[L]>): RecordOf[L] {
  return { ...initialRecords[list], ...given }
}

export function newStage(given: Given<Stage, 'id' | 'rank'>): Stage {
  return newRecord('stages', given)
}

export function newChannel(given: Given<Channel, 'id' | 'rank' | 'kind'>): Channel {
  return newRecord('channels', given)
}

export function newPersona(given: Given<Persona, 'id' | 'rank'>): Persona {
  return newRecord('personas', given)
}

export function newNeed(given: Given<Need, 'id' | 'rank'>): Need {
  return newRecord('needs', given)
}

export function newObjective(given: Given<Objective, 'id' | 'rank'>): Objective {
  return newRecord('objectives', given)
}

export function newTouchpoint(given: Given<Touchpoint, 'id' | 'rank' | 'stageId' | 'channelId'>): Touchpoint {
  return newRecord('touchpoints', given)
}

export function newConnection(given: Given<Connection, 'id' | 'rank' | 'from' | 'to'>): Connection {
  return newRecord('connections', given)
}

export function newNote(given: Given<Note, 'id' | 'rank'>): Note {
  return newRecord('notes', given)
}

/** A document of the given records; lists that aren't given are empty. */
export function newDocument(
  journey: Journey,
  lists: { readonly [L in ListName]?: readonly RecordOf[L][] } = {},
  extra: Readonly<Record<string, unknown>> = {},
): JourneyDocument {
  const byId = listNames.map((list) => {
    const records: readonly { id: Id }[] = lists[list] ?? []
    return [list, new Map(records.map((record) => [record.id, record]))] as const
  })
  return { journey, ...Object.fromEntries(byId), extra } as unknown as JourneyDocument
}
