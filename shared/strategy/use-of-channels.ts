/** How people use channels, against where the journey has touchpoints. */
import { channelUseOf } from '../journey/channel-use.ts'
import type { Channel, ChannelUse, Persona } from '../journey/schema.ts'

/**
 * Whether a channel is where people are. `usedButEmpty`: a persona uses it often and it has no live or planned touchpoint.
 * `coveredButUnused`: it has some, and every persona is known never to use it. `useNotKnown`: it has some, and no persona's use
 * is known. `covered`: it has some, and a persona uses it. `empty`: it has none, and no persona is known to use it often.
 */
export type Fit = 'covered' | 'usedButEmpty' | 'coveredButUnused' | 'useNotKnown' | 'empty'

export type UseOfChannels = {
  /** In the order of the personas, the most that each uses one of the channels; null if it isn't known. */
  readonly uses: readonly (ChannelUse | null)[]
  /** Who uses one of the channels often. */
  readonly often: readonly Persona[]
  readonly fit: Fit
}

/**
 * How personas use one channel, or several of one kind.
 * @param counting how many live and planned touchpoints the channels have
 */
export function useOfChannels(
  personas: readonly Persona[],
  channels: readonly Channel[],
  counting: number,
): UseOfChannels {
  const uses = personas.map((persona) => mostOf(channels.map((channel) => channelUseOf(persona, channel))))
  const often = personas.filter((_, index) => uses[index] === 'often')
  return { uses, often, fit: fitOf(counting, uses) }
}

/** What isn't known may be more than never. */
const fromMost = ['often', 'sometimes', null, 'never'] as const

function mostOf(uses: readonly (ChannelUse | null)[]): ChannelUse | null {
  return fromMost.find((use) => uses.includes(use)) ?? null
}

function fitOf(counting: number, uses: readonly (ChannelUse | null)[]): Fit {
  if (counting === 0) return uses.includes('often') ? 'usedButEmpty' : 'empty'
  if (uses.every((use) => use === null)) return 'useNotKnown'
  return uses.every((use) => use === 'never') ? 'coveredButUnused' : 'covered'
}

/** What a fit says in a few words. */
export const fitWords: Readonly<Record<Fit, string>> = {
  covered: 'Covered',
  usedButEmpty: 'Often used but empty',
  coveredButUnused: 'Covered but never used',
  useNotKnown: 'Covered; use not known',
  empty: 'Empty; not used often',
}

/** Whether use and coverage contradict each other. */
export function isMismatch({ fit }: Pick<UseOfChannels, 'fit'>): boolean {
  return fit === 'usedButEmpty' || fit === 'coveredButUnused'
}
