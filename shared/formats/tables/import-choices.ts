import type { Id, Kind, Phase } from '../../journey/schema.ts'

/** What becomes of a stage or channel that the journey doesn't have: a new one, or one that it has. */
export type StageChoice = { readonly phase: Phase } | { readonly id: Id }
export type ChannelChoice = { readonly kind: Kind } | { readonly id: Id }

/** Choices by the name as the table writes it; where none is made, the table or the name says the phase or the kind. */
export type ImportChoices = {
  readonly stages: Readonly<Record<string, StageChoice>>
  readonly channels: Readonly<Record<string, ChannelChoice>>
}
export const noChoices: ImportChoices = { stages: {}, channels: {} }
