/** How findings name things: in quotes as the user wrote them, shortened where long. */
import { once } from '../journey/once.ts'

const longestName = 60

/** A user's own text in quotes; `unnamed` is said where it is blank. */
export function named(text: string, unnamed: string): string {
  const name = shortened(text)
  return name === '' ? unnamed : `“${name}”`
}

/** A user's own text where it stands by itself, as in a list. */
export function bareName(text: string, unnamed = 'Untitled'): string {
  return shortened(text) || unnamed
}

function shortened(text: string): string {
  const name = text.replace(/\s+/g, ' ').trim()
  return name.length > longestName ? `${[...name].slice(0, longestName).join('').trimEnd()}…` : name
}

/** A stage as a sentence names it. */
export function stageName({ name }: { readonly name: string }): string {
  return named(name, 'an unnamed stage')
}

/** A channel as a sentence names it. */
export function channelName({ name }: { readonly name: string }): string {
  return named(name, 'an unnamed channel')
}

/** A touchpoint as a sentence names it. */
export const touchpointName = once(({ title }: { readonly title: string }) => named(title, 'an untitled touchpoint'))

/** A list as a sentence says it: "A, B and C"; the rest beyond `most` is counted. */
export function listed(names: readonly string[], most = 4): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names
  if (shown.length < 2) return shown.join('')
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** A sentence with a capital at its start. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "1 touchpoint", "3 touchpoints". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
