/** What a deck's cover says of the journey below its title. */
import { listed } from '../../../gaps/rule/wording.ts'
import { inOrder, type JourneyDocument } from '../../../journey/document.ts'
import { stateWords } from '../../../journey/fields/words.ts'
import type { Id } from '../../../journey/schema.ts'
import { formatCount } from '../../../words/counts.ts'
import { nameOrUntitled } from '../../../words/names.ts'

const mostNamed = [4, 3, 2] as const

/**
 * State and personas in one line: as many of them by name as `fits` says have room, else how many they are.
 * @param hiddenPersonaIds who isn't shown anywhere in the deck
 */
export function coverSubject(
  { journey, personas }: JourneyDocument,
  hiddenPersonaIds: ReadonlySet<Id>,
  fits: (words: string) => boolean,
): string {
  const state = `${stateWords[journey.state]} journey`
  const names = inOrder(personas)
    .filter(({ id }) => !hiddenPersonaIds.has(id))
    .map(({ name }) => nameOrUntitled(name, 'persona'))
  if (names.length === 0) return state
  const named = mostNamed.map((most) => `${state} · ${listed(names, most)}`)
  return named.find(fits) ?? `${state} · ${formatCount(names.length, 'persona')}`
}

/** What the journey is about, else what it is for, as its brief says; empty where it says neither. */
export function coverScope({ journey: { summary, purpose } }: JourneyDocument): string {
  const said = [summary, purpose.purpose, purpose.mission, purpose.vision].map((text) => text.trim())
  return said.find((text) => text !== '') ?? ''
}
