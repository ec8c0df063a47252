/** How people use each channel against where the journey meets them. */
import { factsOf } from '../gaps/facts.ts'
import type { JourneyDocument } from '../journey/document.ts'
import type { Channel, ChannelUse, Persona } from '../journey/schema.ts'

/**
 * met: somebody uses it and the journey is there. silent: somebody uses it often and the journey isn't there.
 * unwanted: the journey is there and whoever is known never is. unknown: the journey is there and nobody knows who else.
 * quiet: nobody uses it often, and the journey isn't there either.
 */
export type Fit = 'met' | 'silent' | 'unwanted' | 'unknown' | 'quiet'

export type ChannelUseRow = {
  readonly channel: Channel
  /** In the order of the personas; null where it isn't known. */
  readonly uses: readonly (ChannelUse | null)[]
  /** Live and planned touchpoints. */
  readonly counting: number
  readonly fit: Fit
  /** Who uses the channel often. */
  readonly often: readonly Persona[]
}

/** One row a channel, in the journey's order. */
export function channelUseRows(document: JourneyDocument): readonly ChannelUseRow[] {
  const { channels, personas, countingByChannel } = factsOf(document)
  return channels.map((channel) => {
    const uses = personas.map((persona) => useOf(persona, channel))
    const counting = countingByChannel.get(channel.id)?.length ?? 0
    const often = personas.filter((_, index) => uses[index] === 'often')
    return { channel, uses, counting, fit: fitOf(counting, uses), often }
  })
}

/** How a person uses a channel; null where it isn't known. Safe whatever the channel's id is. */
export function useOf({ channelUse }: Persona, { id }: Channel): ChannelUse | null {
  return Object.hasOwn(channelUse, id) ? (channelUse[id] ?? null) : null
}

function fitOf(counting: number, uses: readonly (ChannelUse | null)[]): Fit {
  if (counting === 0) return uses.includes('often') ? 'silent' : 'quiet'
  const known = uses.filter((use) => use !== null)
  if (known.length === 0) return 'unknown'
  return known.every((use) => use === 'never') ? 'unwanted' : 'met'
}
