/** How findings name things: in quotes as the user wrote them, shortened where long. */
import { once } from '../../journey/once.ts'
import { choosePlural } from '../../words/counts.ts'
import { type Noun, nameOrUntitled, quoteName } from '../../words/names.ts'

const longestName = 60

/** A user's own text in quotes, within a sentence. */
export function named(text: string, noun: Noun): string {
  return quoteName(shortened(text), noun)
}

/** Other text of a user's in quotes, or what is said where it is blank. */
export function quotedOr(text: string, blank: string): string {
  const shown = shortened(text)
  return shown === '' ? blank : `“${shown}”`
}

/** A user's own text where it stands by itself, as in a list. */
export function bareName(text: string, noun: Noun): string {
  return nameOrUntitled(shortened(text), noun)
}

const mostLookedAt = 2_000

function shortened(text: string): string {
  // More is never shown, and a title may be megabytes.
  const name = text.trimStart().slice(0, mostLookedAt).replace(/\s+/g, ' ').trim()
  return name.length > longestName ? `${[...name].slice(0, longestName).join('').trimEnd()}…` : name
}

/** A stage as a sentence names it. */
export const stageName = once(({ name }: { readonly name: string }) => named(name, 'stage'))

/** A channel as a sentence names it. */
export const channelName = once(({ name }: { readonly name: string }) => named(name, 'channel'))

/** A touchpoint as a sentence names it. */
export const touchpointName = once(({ title }: { readonly title: string }) => named(title, 'touchpoint'))

/** A persona as a sentence names it. */
export function personaName({ name }: { readonly name: string }): string {
  return named(name, 'persona')
}

/** A list as a sentence says it: "A, B and C"; the rest beyond `most` is counted. */
export function listed(names: readonly string[], most = 4, joint: 'and' | 'or' = 'and'): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names
  if (shown.length < 2) return shown.join('')
  return `${shown.slice(0, -1).join(', ')} ${joint} ${shown.at(-1)}`
}

/** The same of things of which not one is meant: "A, B or C". */
export function anyOf(names: readonly string[]): string {
  return listed(names, 4, 'or')
}

type Named = { readonly name: string }

/** What every rule says of cells that nothing covers. */
export function nothingIn(channels: readonly Named[], stages: readonly Named[]): string {
  return `No live or planned touchpoint on ${anyOf(channels.map(channelName))} in ${anyOf(stages.map(stageName))}.`
}

/** What every rule says of stages that nothing covers. */
export function nothingInStages(stages: readonly Named[]): string {
  return sentence(
    `${listed(stages.map(stageName))} ${choosePlural(stages.length, 'has', 'have')} no live or planned touchpoints.`,
  )
}

/** A sentence with a capital at its start. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
