/** The records that a table speaks of by name: those of the journey, and new ones for names that it doesn't have. */
import type { Change } from '../../journey/change.ts'
import { inOrder, type JourneyDocument } from '../../journey/document.ts'
import { kinds, phases } from '../../journey/fields/vocabulary.ts'
import { kindWords, phaseWords } from '../../journey/fields/words.ts'
import { newChannel, newNeed, newObjective, newPersona, newStage } from '../../journey/new-records.ts'
import { ranksBetween } from '../../journey/rank.ts'
import type { Channel, Id, Need, Objective, Persona, Stage } from '../../journey/schema.ts'
import { guessKind, guessPhase } from '../reading/guessed-words.ts'
import type { Portrait } from './cells/text-table.ts'
import type { ImportChoices } from './import-choices.ts'
import { readWord } from './read-cell.ts'

/** Where rows go that name no stage or no channel. */
export const unsorted = 'Unsorted'

export type NamedRecords = {
  /** @param phase what the row says of the phase, which counts only for a new stage */
  readonly stageId: (name: string, phase: string) => Id
  readonly channelId: (name: string, kind: string) => Id
  readonly needId: (text: string) => Id
  readonly objectiveId: (text: string) => Id
  /** `occurrence`: personas may share a name, and then have a column each. */
  readonly personaId: (name: string, occurrence: number) => Id
  /** Adds a persona with what is said of it; one that is there stays as it is, and gets the needs that are new. */
  readonly portray: (portrait: Portrait) => void
  readonly knownPersonaId: (name: string, occurrence: number) => Id | undefined
  readonly newPersonas: () => readonly Persona[]
  readonly newStages: () => readonly Stage[]
  readonly newChannels: () => readonly Channel[]
  /** What adds the new ones. */
  readonly change: () => Change
}

/** Finds the records that a table names in the journey, or collects new ones. */
export function namedRecords(document: JourneyDocument, choices: ImportChoices, newId: () => Id): NamedRecords {
  const stages = collect<Stage>(inOrder(document.stages), ({ name }) => name)
  const channels = collect<Channel>(inOrder(document.channels), ({ name }) => name)
  const needs = collect<Need>(inOrder(document.needs), ({ text }) => text)
  const objectives = collect<Objective>(inOrder(document.objectives), ({ text }) => text)
  const personas = collect<Persona>(inOrder(document.personas), ({ name }) => name)
  const chosen = <C>(list: Readonly<Record<string, C>>, name: string) =>
    Object.hasOwn(list, name) ? list[name] : undefined
  return {
    stageId(given, phaseText) {
      const name = given.trim() === '' ? unsorted : given
      const choice = chosen(choices.stages, name)
      if (choice && 'id' in choice && document.stages.has(choice.id)) return choice.id
      return stages.idOf(name, (rank) => {
        const phase = readWord(phaseText, phases, phaseWords) ?? guessPhase(name)
        return newStage({ id: newId(), rank, name, phase: choice && 'phase' in choice ? choice.phase : phase })
      })
    },
    channelId(given, kindText) {
      const name = given.trim() === '' ? unsorted : given
      const choice = chosen(choices.channels, name)
      if (choice && 'id' in choice && document.channels.has(choice.id)) return choice.id
      return channels.idOf(name, (rank) => {
        const kind = readWord(kindText, kinds, kindWords) ?? guessKind(name)
        return newChannel({ id: newId(), rank, name, kind: choice && 'kind' in choice ? choice.kind : kind })
      })
    },
    needId: (text) => needs.idOf(text, (rank) => newNeed({ id: newId(), rank, text })),
    objectiveId: (text) => objectives.idOf(text, (rank) => newObjective({ id: newId(), rank, text })),
    personaId: (name, occurrence) => personas.idOf(name, (rank) => newPersona({ id: newId(), rank, name }), occurrence),
    portray({ name, description, needs: wanted }) {
      const personaId = personas.idOf(name, (rank) => newPersona({ id: newId(), rank, name, description }))
      for (const text of wanted) needs.idOf(text, (rank) => newNeed({ id: newId(), rank, text, personaId }))
    },
    knownPersonaId: (name, occurrence) => personas.knownId(name, occurrence),
    newPersonas: () => personas.added,
    newStages: () => stages.added,
    newChannels: () => channels.added,
    change() {
      const lists = { stages, channels, personas, needs, objectives }
      const parts = Object.entries(lists).filter(([, { added }]) => added.length > 0)
      return Object.fromEntries(parts.map(([list, { added }]) => [list, { added, updated: [], removed: [] }])) as Change
    },
  }
}

type Collected<T> = {
  readonly added: readonly T[]
  readonly knownId: (name: string, occurrence?: number) => Id | undefined
  readonly idOf: (name: string, make: (rank: string) => T, occurrence?: number) => Id
}

/** Records by name: as it is written, else whatever its case and the blanks around it. */
function collect<T extends { id: Id; rank: string }>(
  present: readonly T[],
  nameOf: (record: T) => string,
): Collected<T> {
  const all = [...present]
  const added: T[] = []
  const exact = Map.groupBy(all, (record) => nameOf(record).toWellFormed())
  const loose = Map.groupBy(all, (record) => plainName(nameOf(record)))
  const knownId = (name: string, occurrence = 0) =>
    (exact.get(name.toWellFormed())?.[occurrence] ?? (occurrence === 0 ? loose.get(plainName(name))?.[0] : undefined))
      ?.id
  return {
    added,
    knownId,
    idOf(name, make, occurrence = 0) {
      const known = knownId(name, occurrence)
      if (known !== undefined) return known
      const record = make(ranksBetween(all.at(-1)?.rank ?? null, null, 1)[0] ?? '')
      all.push(record)
      added.push(record)
      exact.set(name.toWellFormed(), [...(exact.get(name.toWellFormed()) ?? []), record])
      if (!loose.has(plainName(name))) loose.set(plainName(name), [record])
      return record.id
    },
  }
}

/** What two names have in common that a table takes for one. */
export function plainName(name: string): string {
  return name.toWellFormed().trim().replace(/\s+/g, ' ').toLowerCase()
}
