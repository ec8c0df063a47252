import type { ChannelUse, Id, Persona } from '../../../../shared/journey/schema.ts'
import { chooseInRecord } from '../fields/use-record.ts'

/** Says how a persona uses a channel, null if it isn't known: one undo step. */
export function setChannelUse(persona: Persona, channelId: Id, use: ChannelUse | null): void {
  const { [channelId]: _, ...others } = persona.channelUse
  chooseInRecord('Change channel use', 'personas', persona.id, {
    channelUse: use === null ? others : { ...others, [channelId]: use },
  })
}
