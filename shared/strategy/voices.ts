/** Who speaks on each social channel, and whether people are talked at, talked with, or lead. */
import { channelsOf, factsOf, isBlank } from '../gaps/rule/facts.ts'
import { needsSpeaker } from '../gaps/rules/ownership.ts'
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import { interactions } from '../journey/fields/vocabulary.ts'
import type { Channel, Interaction, Stage, Touchpoint } from '../journey/schema.ts'

export type Voice = { readonly name: string; readonly count: number }

export type ChannelVoices = {
  readonly channel: Channel
  readonly rows: readonly { readonly touchpoint: Touchpoint; readonly stage: Stage | undefined }[]
  /** Live and planned touchpoints: what follows is said of these. */
  readonly counting: number
  /** Who speaks, by name, whoever speaks most first. */
  readonly voices: readonly Voice[]
  /** How many of them need a speaker: those of ours that customers don’t lead. */
  readonly spoken: number
  /** Those among them that name none. */
  readonly nameless: number
  readonly mix: Readonly<Record<Interaction, number>>
  /** Touchpoints that don't say how they speak. */
  readonly unsaid: number
  /** Everything that is known of it is broadcast. */
  readonly isOnlyBroadcast: boolean
}

/** One entry a social channel, in the journey's order. */
export function channelVoices(document: JourneyDocument): readonly ChannelVoices[] {
  const facts = factsOf(document)
  const byChannel = Map.groupBy(inOrder(document.touchpoints), ({ channelId }) => channelId)
  return channelsOf(facts, 'social').map((channel) => {
    const counting = facts.countingByChannel.get(channel.id) ?? []
    const named = counting.filter(({ owner }) => !isBlank(owner.name))
    const spoken = counting.filter(needsSpeaker)
    const inWay = (interaction: Interaction | null) =>
      counting.filter((touchpoint) => touchpoint.interaction === interaction).length
    const mix = { broadcast: inWay('broadcast'), dialogue: inWay('dialogue'), 'customer-led': inWay('customer-led') }
    const known = interactions.reduce((sum, interaction) => sum + mix[interaction], 0)
    return {
      channel,
      rows: (byChannel.get(channel.id) ?? []).map((touchpoint) => ({
        touchpoint,
        stage: document.stages.get(touchpoint.stageId),
      })),
      counting: counting.length,
      voices: voicesOf(named),
      spoken: spoken.length,
      nameless: spoken.filter(({ owner }) => isBlank(owner.name)).length,
      mix,
      unsaid: counting.length - known,
      isOnlyBroadcast: known > 0 && mix.broadcast === known,
    }
  })
}

function voicesOf(named: readonly Touchpoint[]): readonly Voice[] {
  const byName = Map.groupBy(named, ({ owner }) => owner.name.trim())
  return [...byName]
    .map(([name, { length }]) => ({ name, count: length }))
    .sort((one, other) => other.count - one.count)
}

/** How many live and planned touchpoints name who speaks, of how many that need a speaker. */
export function countNamed(channels: readonly ChannelVoices[]): { readonly named: number; readonly spoken: number } {
  const spoken = channels.reduce((sum, channel) => sum + channel.spoken, 0)
  return { spoken, named: spoken - channels.reduce((sum, { nameless }) => sum + nameless, 0) }
}
