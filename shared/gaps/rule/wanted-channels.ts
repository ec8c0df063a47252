/** Whom a journey is for: which channels its personas use, and where they are met. */
import { channelUseOf, unwantedIds } from '../../journey/channel-use.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import { once } from '../../journey/once.ts'
import type { Channel, Kind, Persona, Stage } from '../../journey/schema.ts'
import { channelsOf, factsOf } from './facts.ts'

/** The channels that somebody may use, in order. */
export function wantedChannels(document: JourneyDocument): readonly Channel[] {
  const unwanted = unwantedIds(document)
  return factsOf(document).channels.filter(({ id }) => !unwanted.has(id))
}

/** The channels of a kind that somebody may use, in order. */
export function wantedOfKind(document: JourneyDocument, kind: Kind): readonly Channel[] {
  const unwanted = unwantedIds(document)
  return channelsOf(factsOf(document), kind).filter(({ id }) => !unwanted.has(id))
}

/** Whether people may look for the journey on one of these channels: somebody uses it often, or it isn't known. */
export function areNeeded(document: JourneyDocument, channels: readonly Channel[]): boolean {
  const { personas } = factsOf(document)
  if (personas.length === 0) return channels.length > 0
  return channels.some((channel) =>
    personas.some((persona) => {
      const use = channelUseOf(persona, channel)
      return use === 'often' || use === null
    }),
  )
}

/** A persona of whom it is known which channels it uses, and these in order. */
export type Described = { readonly persona: Persona; readonly channels: readonly Channel[] }

const describedIn = once((personas: readonly Persona[]) =>
  once((channels: readonly Channel[]): readonly Described[] =>
    personas.flatMap((persona) => {
      const own = channels.filter((channel) => {
        const use = channelUseOf(persona, channel)
        return use === 'sometimes' || use === 'often'
      })
      return own.length === 0 ? [] : [{ persona, channels: own }]
    }),
  ),
)

/** The personas that use a channel sometimes or often, in order. */
export function describedPersonas(document: JourneyDocument): readonly Described[] {
  const { personas, channels } = factsOf(document)
  return describedIn(personas)(channels)
}

/** Whether a persona finds a live or planned touchpoint in a stage on a channel that it uses. */
export function isMet(document: JourneyDocument, { channels }: Described, { id }: Stage): boolean {
  const covered = factsOf(document).coveredByStage.get(id)
  return covered !== undefined && channels.some((channel) => covered.has(channel.id))
}
