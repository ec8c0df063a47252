/** What a rule says of its findings where they are told together: as a row, as something to do, and as a table to fill in. */

/** One finding, and several; a text alone is a rule about the whole journey, which has no number. */
export type RowWords = string | readonly [one: string, several: string]

/** Names of the first targets of each sort, in quotes. */
export type TargetNames = {
  readonly stage: string
  readonly stageAfter: string
  /** The channels on which it could be fixed, at most two by name. */
  readonly channels: string
  readonly touchpoint: string
  readonly touchpointAfter: string
  readonly persona: string
}

/** One small table for what many findings of a rule ask for: a line a finding, one text each. */
export type FillTable = {
  readonly field: 'owner' | 'why' | 'measure' | 'opportunity' | 'success'
  /** Heads of the two columns. */
  readonly what: string
  readonly asked: string
  /** What an empty line says. */
  readonly placeholder: string
  /** The name of the undo step. */
  readonly step: string
}
