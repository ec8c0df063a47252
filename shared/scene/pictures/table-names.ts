/** The tables that a journey can be written as, apart from what they hold: the command line reads these first. */
export const tableNames = [
  'touchpoints',
  'coverage',
  'findings',
  'opportunities',
  'quotes',
  'measures',
  'notes',
] as const
export type TableName = (typeof tableNames)[number]
