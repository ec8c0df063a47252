/** Who the personas are: which channels each uses how, what each needs, and where each feels worst. */
import { factsOf } from '../gaps/rule/facts.ts'
import { channelUseOf } from '../journey/channel-use.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { channelUses } from '../journey/fields/vocabulary.ts'
import type { Channel, ChannelUse, Emotion, Need, Persona, Touchpoint } from '../journey/schema.ts'

/** Channels by how a persona uses them, most first; null where that isn't known. */
export type UseGroup = { readonly use: ChannelUse | null; readonly channels: readonly Channel[] }

export type LowPoint = { readonly touchpoint: Touchpoint; readonly emotion: Emotion }

export type Portrait = {
  readonly persona: Persona
  readonly needs: readonly Need[]
  /** Groups without a channel are left out. */
  readonly uses: readonly UseGroup[]
  /** Live and planned touchpoints at which the persona feels worse than neutral, worst first, at most three. */
  readonly lowPoints: readonly LowPoint[]
}

const mostLowPoints = 3
const fromMost = [...channelUses.toReversed(), null]

/** One portrait a persona, in the journey's order. */
export function portraits(document: JourneyDocument): readonly Portrait[] {
  const { personas, channels, needs, counting } = factsOf(document)
  return personas.map((persona) => ({
    persona,
    needs: needs.filter(({ personaId }) => personaId === persona.id),
    uses: fromMost
      .map((use) => ({ use, channels: channels.filter((channel) => channelUseOf(persona, channel) === use) }))
      .filter((group) => group.channels.length > 0),
    lowPoints: lowPointsOf(persona, counting),
  }))
}

function lowPointsOf({ id }: Persona, touchpoints: readonly Touchpoint[]): readonly LowPoint[] {
  return touchpoints
    .flatMap((touchpoint): LowPoint[] => {
      const emotion = Object.hasOwn(touchpoint.emotions, id) ? touchpoint.emotions[id] : undefined
      return emotion !== undefined && emotion < 0 ? [{ touchpoint, emotion }] : []
    })
    .sort((one, other) => one.emotion - other.emotion)
    .slice(0, mostLowPoints)
}
