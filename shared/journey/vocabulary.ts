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

/** The eight lists of a journey, in the order of the file. */
export const listNames = [
  'stages',
  'channels',
  'personas',
  'needs',
  'objectives',
  'touchpoints',
  'connections',
  'notes',
] as const

export const idPattern = /^[A-Za-z0-9_-]{1,64}$/
