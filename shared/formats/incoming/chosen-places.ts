/** A journey whose stages and channels are what the user says they are. */
import { type Change, emptyChange } from '../../journey/change.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import type { Channel, Stage } from '../../journey/schema.ts'
import type { ImportChoices } from '../tables/import-choices.ts'

/** What their names were chosen to be: the phase of a stage, the kind of a channel. */
export function chosenPlaces({ stages, channels }: JourneyDocument, choices: ImportChoices): Change {
  const phased = [...stages.values()].flatMap((stage): (readonly [Stage, Stage])[] => {
    const choice = Object.hasOwn(choices.stages, stage.name) ? choices.stages[stage.name] : undefined
    return choice && 'phase' in choice ? [[stage, { ...stage, phase: choice.phase }]] : []
  })
  const sorted = [...channels.values()].flatMap((channel): (readonly [Channel, Channel])[] => {
    const choice = Object.hasOwn(choices.channels, channel.name) ? choices.channels[channel.name] : undefined
    return choice && 'kind' in choice ? [[channel, { ...channel, kind: choice.kind }]] : []
  })
  return {
    ...emptyChange,
    ...(phased.length > 0 && { stages: { added: [], updated: phased, removed: [] } }),
    ...(sorted.length > 0 && { channels: { added: [], updated: sorted, removed: [] } }),
  }
}
