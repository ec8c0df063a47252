/** The closed words of a journey as people read them, the same on every screen and in every picture. */
import type {
  BallotMeasure,
  Better,
  ChannelUse,
  Differentiator,
  Emotion,
  EvidenceLevel,
  Horizon,
  Interaction,
  Kind,
  MediaType,
  NoteKind,
  OpportunityStatus,
  Ownership,
  Phase,
  Role,
  State,
  Status,
  Strictness,
} from './vocabulary.ts'

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
  assumption: 'Assumed',
  observed: 'Observed',
  measured: 'Measured',
}

export const channelUseWords: Readonly<Record<ChannelUse, string>> = {
  never: 'Never',
  sometimes: 'Sometimes',
  often: 'Often',
}

export const stateWords: Readonly<Record<State, string>> = { 'as-is': 'As-is', 'to-be': 'To-be' }

export const ownershipWords: Readonly<Record<Ownership, string>> = {
  brand: 'Brand',
  partner: 'Partner',
  customer: 'Customer',
  social: 'Others',
}

export const horizonWords: Readonly<Record<Horizon, string>> = { now: 'Now', next: 'Next', later: 'Later' }

export const opportunityStatusWords: Readonly<Record<OpportunityStatus, string>> = {
  open: 'Open',
  chosen: 'Chosen',
  done: 'Done',
  dropped: 'Dropped',
}

export const betterWords: Readonly<Record<Better, string>> = { higher: 'Higher is better', lower: 'Lower is better' }

export const noteKindWords: Readonly<Record<NoteKind, string>> = {
  note: 'Note',
  question: 'Question',
  decision: 'Decision',
  parked: 'Parking lot',
}

export const ballotMeasureWords: Readonly<Record<BallotMeasure, string>> = {
  dots: 'Dots',
  impact: 'Impact',
  effort: 'Effort',
}

export const mediaTypeWords: Readonly<Record<MediaType, string>> = {
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'image/webp': 'WebP',
}

export const strictnessWords: Readonly<Record<Strictness, string>> = {
  sketch: 'Sketch',
  workshop: 'Workshop',
  handover: 'Handover',
}
