/** How many of the people that a journey knows it meets, stage by stage. */
import type { JourneyDocument } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import { factsOf, stagesOf } from './rule/facts.ts'
import { describedPersonas, isMet } from './rule/wanted-channels.ts'

/** Pairs of a described persona and a stage, and those of them in which the persona is met. */
type Met = { readonly pairs: number; readonly met: number }
export type Reach = Met & {
  /** The personas of whom it isn't known which channels they use. */
  readonly undescribed: number
  /** The described personas where a stage is about awareness, and those of them that are met in one. */
  readonly awareness: Met
}

/** The reach of a whole journey and of its awareness stages. */
export function reachOf(document: JourneyDocument): Reach {
  const facts = factsOf(document)
  const described = describedPersonas(document)
  const awareness = stagesOf(facts, 'awareness')
  const metIn = (stages: typeof awareness) => (person: (typeof described)[number]) =>
    stages.filter((stage) => isMet(document, person, stage)).length
  const metInAll = metIn(facts.stages)
  const metInAwareness = metIn(awareness)
  return {
    pairs: described.length * facts.stages.length,
    met: described.reduce((sum, person) => sum + metInAll(person), 0),
    undescribed: facts.personas.length - described.length,
    awareness: {
      pairs: awareness.length === 0 ? 0 : described.length,
      met: described.filter((person) => metInAwareness(person) > 0).length,
    },
  }
}

/** How many stages meet one persona; null if no channel is known that it uses. */
export function stagesMetBy(document: JourneyDocument, personaId: Id): number | null {
  const described = describedPersonas(document).find(({ persona }) => persona.id === personaId)
  if (!described) return null
  return factsOf(document).stages.filter((stage) => isMet(document, described, stage)).length
}
