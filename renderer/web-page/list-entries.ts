/** The touchpoints of the list, with what they can be narrowed by. */
import { all } from './elements.ts'

export type Entry = {
  readonly details: HTMLDetailsElement
  readonly card: SVGElement | null
  readonly stage: string
  readonly channel: string
  readonly personas: readonly string[]
  readonly features: readonly string[]
  /** All that it says, with its stage and channel, folded. */
  readonly text: string
}

/** What a reader narrows the page to; empty is everything. `channels` are those that are shown. */
export type Wanted = {
  readonly persona: string
  readonly feature: string
  readonly channels: ReadonlySet<string>
  readonly search: string
}

export function listEntries(): Entry[] {
  const cards = new Map(all<SVGElement>('[data-touchpoint]').map((card) => [card.dataset.touchpoint, card]))
  return all('section.stage').flatMap((section) => {
    const name = section.querySelector('h2')?.textContent ?? ''
    return all<HTMLDetailsElement>('details.touchpoint', section).map((details) => {
      const channel = details.closest('section.channel')?.querySelector('h3')?.textContent ?? ''
      const { channel: channelNumber = '', personas = '', has = '' } = details.dataset
      return {
        details,
        card: cards.get(numberOf(details)) ?? null,
        stage: numberOf(section),
        channel: channelNumber,
        personas: personas.split(' '),
        features: has.split(' '),
        text: fold(`${name} ${channel} ${details.textContent}`),
      }
    })
  })
}

/** The number at the end of an element's name. */
export function numberOf({ id }: Element): string {
  return id.slice(id.lastIndexOf('-') + 1)
}

export function matches(entry: Entry, { persona, feature, channels, search }: Wanted): boolean {
  return (
    (persona === '' || entry.personas.includes(persona)) &&
    (feature === '' || entry.features.includes(feature)) &&
    channels.has(entry.channel) &&
    fold(search)
      .split(/\s+/)
      .every((word) => entry.text.includes(word))
  )
}

/** Without case and marks, so that “Cafe” finds “café”. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
