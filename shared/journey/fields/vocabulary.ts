/** The closed words of a journey, apart from their schemas: the command line reads them without loading zod. */

export const phases = ['awareness', 'consideration', 'decision', 'experience', 'advocacy', 'other'] as const
export const kinds = ['social', 'mobile', 'digital', 'traditional'] as const
export const states = ['as-is', 'to-be'] as const
export const statuses = ['live', 'planned', 'idea'] as const
export const interactions = ['broadcast', 'dialogue', 'customer-led'] as const
export const roles = ['service', 'sales', 'marketing', 'collaboration', 'other'] as const
export const differentiators = ['service', 'information', 'shopping', 'other'] as const
export const evidenceLevels = ['assumption', 'observed', 'measured'] as const
export const channelUses = ['never', 'sometimes', 'often'] as const
export const emotions = [-2, -1, 0, 1, 2] as const

/** Who makes a touchpoint happen. */
export const ownerships = ['brand', 'partner', 'customer', 'social'] as const
export const horizons = ['now', 'next', 'later'] as const
export const opportunityStatuses = ['open', 'chosen', 'done', 'dropped'] as const
/** Which way a measure gets better. */
export const betters = ['higher', 'lower'] as const
export const noteKinds = ['note', 'question', 'decision', 'parked'] as const
export const ballotMeasures = ['dots', 'impact', 'effort'] as const
export const mediaTypes = ['image/png', 'image/jpeg', 'image/webp'] as const
/** How strict a journey is about its gaps. */
export const strictnesses = ['sketch', 'workshop', 'handover'] as const

/** The lists of a journey, in the order of the file. */
export const listNames = [
  'stages',
  'channels',
  'personas',
  'needs',
  'objectives',
  'touchpoints',
  'connections',
  'opportunities',
  'measures',
  'quotes',
  'notes',
  'agenda',
  'ballots',
  'images',
] as const

export type Id = string
export type ListName = (typeof listNames)[number]
export type Phase = (typeof phases)[number]
export type Kind = (typeof kinds)[number]
export type Status = (typeof statuses)[number]
export type Interaction = (typeof interactions)[number]
export type Role = (typeof roles)[number]
export type Differentiator = (typeof differentiators)[number]
export type EvidenceLevel = (typeof evidenceLevels)[number]
export type ChannelUse = (typeof channelUses)[number]
export type Emotion = (typeof emotions)[number]
export type Ownership = (typeof ownerships)[number]
export type Horizon = (typeof horizons)[number]
export type OpportunityStatus = (typeof opportunityStatuses)[number]
export type Better = (typeof betters)[number]
export type NoteKind = (typeof noteKinds)[number]
export type BallotMeasure = (typeof ballotMeasures)[number]
export type MediaType = (typeof mediaTypes)[number]
export type Strictness = (typeof strictnesses)[number]
export type State = (typeof states)[number]

export const idPattern = /^[A-Za-z0-9_-]{1,64}$/
