/** Where something that is missing can be fixed: a field, another screen or part of the strategy, or one edit. */
import type { FieldsOf } from '../journey/fields/record-fields.ts'
import type { Id, Journey, Phase } from '../journey/schema.ts'
import type { StrategyPart } from './tabs.ts'

type ListOfPeople = 'personas' | 'needs' | 'objectives'
export type JourneyField =
  | 'success'
  | keyof Journey['purpose']
  | ListOfPeople
  | `brandPersona:${keyof Journey['brandPersona']}`
  | `${ListOfPeople}:${Id}`
export type TouchpointField = Exclude<FieldsOf<'touchpoints'>, 'id'>

type Place =
  | { readonly to: 'journey'; readonly field: JourneyField }
  | { readonly to: 'touchpoint'; readonly touchpointId: Id; readonly field: TouchpointField }
  | { readonly to: 'coverage' }
  | { readonly to: 'part'; readonly part: StrategyPart }
  /** Adds a stage of a phase, with a first touchpoint. */
  | { readonly to: 'stage'; readonly phase: Phase }

/** `label` is what its button says. */
export type Fix = Place & { readonly label: string }

export function inJourney(label: string, field: JourneyField): Fix {
  return { label, to: 'journey', field }
}

export function inCoverage(label: string): Fix {
  return { label, to: 'coverage' }
}

export function inPart(label: string, part: StrategyPart): Fix {
  return { label, to: 'part', part }
}

/** A field of a touchpoint; where there is none, a first touchpoint comes before its fields. */
export function inTouchpoint(label: string, touchpoint: { readonly id: Id } | undefined, field: TouchpointField): Fix {
  if (!touchpoint) return inCoverage('Add touchpoint')
  return { label, to: 'touchpoint', touchpointId: touchpoint.id, field }
}
