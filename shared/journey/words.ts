/** The closed words of a journey as people read them, the same on every screen and in every picture. */
import type {
  ChannelUse,
  Differentiator,
  Emotion,
  EvidenceLevel,
  Interaction,
  Journey,
  Kind,
  Phase,
  Role,
  Status,
} from './schema.ts'

export const phaseWords: Readonly<Record<Phase, string>> = {
  awareness: 'Awareness',
  consideration: 'Consideration',
  decision: 'Decision',
  experience: 'Experience',
  advocacy: 'Advocacy',
  other: 'Other',
}

export const kindWords: Readonly<Record<Kind, string>> = {
  social: 'Social',
  mobile: 'Mobile',
  digital: 'Digital',
  traditional: 'Traditional',
}

export const emotionWords: Readonly<Record<Emotion, string>> = {
  [-2]: 'Angry',
  [-1]: 'Unhappy',
  0: 'Neutral',
  1: 'Happy',
  2: 'Delighted',
}

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
