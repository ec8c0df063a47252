/** The closed words of a journey as people read them. */
import type {
  ChannelUse,
  Differentiator,
  EvidenceLevel,
  Interaction,
  Journey,
  Role,
  Status,
} from '../../shared/journey/schema.ts'

export const statusWords: Readonly<Record<Status, string>> = { live: 'Live', planned: 'Planned', idea: 'Idea' }

export const interactionWords: Readonly<Record<Interaction, string>> = {
  broadcast: 'Broadcast',
  dialogue: 'Dialogue',
  'customer-led': 'Customer-led',
}

export const roleWords: Readonly<Record<Role, string>> = {
  service: 'Service',
  sales: 'Sales',
  marketing: 'Marketing',
  collaboration: 'Collaboration',
  other: 'Other',
}

export const differentiatorWords: Readonly<Record<Differentiator, string>> = {
  service: 'Service',
  information: 'Information',
  shopping: 'Shopping',
  other: 'Other',
}

export const evidenceWords: Readonly<Record<EvidenceLevel, string>> = {
  assumption: 'Assumption',
  observed: 'Observed',
  measured: 'Measured',
}

export const channelUseWords: Readonly<Record<ChannelUse, string>> = {
  never: 'Never',
  sometimes: 'Sometimes',
  often: 'Often',
}

export const stateWords: Readonly<Record<Journey['state'], string>> = { 'as-is': 'As-is', 'to-be': 'To-be' }
