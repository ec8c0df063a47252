/** How people use the channels of a journey: which of them nobody uses, and what need not be there. */
import { inOrder, type JourneyDocument, type RecordsById } from './document.ts'
import { once } from './once.ts'
import type { Channel, ChannelUse, Id, Persona, Stage } from './schema.ts'

/** How a person uses a channel; null where it isn't known. Safe whatever the channel's id is. */
export function channelUseOf({ channelUse }: Persona, { id }: Pick<Channel, 'id'>): ChannelUse | null {
  return Object.hasOwn(channelUse, id) ? (channelUse[id] ?? null) : null
}

/** Whether it is known of anyone how they use any channel. */
export function isAnyUseKnown({ personas, channels }: Pick<JourneyDocument, 'personas' | 'channels'>): boolean {
  return [...personas.values()].some((persona) =>
    [...channels.values()].some((channel) => channelUseOf(persona, channel) !== null),
  )
}

const unwantedIn = once((personas: RecordsById<Persona>) =>
  once((channels: RecordsById<Channel>): ReadonlySet<Id> => {
    if (personas.size === 0) return new Set()
    const people = inOrder(personas)
    const unwanted = inOrder(channels).filter((channel) =>
      people.every((person) => channelUseOf(person, channel) === 'never'),
    )
    return new Set(unwanted.map(({ id }) => id))
  }),
)

/** The channels that every persona is known never to use: left empty, they are rightly empty. None where there is no persona. */
export function unwantedIds({ personas, channels }: Pick<JourneyDocument, 'personas' | 'channels'>): ReadonlySet<Id> {
  return unwantedIn(personas)(channels)
}

/** Whether people may look for the journey in a cell of awareness, where holding nothing is a gap. */
export function isSoughtInAwareness(document: JourneyDocument, stage: Stage, { id }: Pick<Channel, 'id'>): boolean {
  return stage.phase === 'awareness' && !unwantedIds(document).has(id)
}
