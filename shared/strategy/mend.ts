/** Where something that is missing can be mended: a field, another screen of the frame, or one edit. */
import type { Id, Phase } from '../journey/schema.ts'
import type { StrategyTab } from './tabs.ts'

export type BrandField = 'see' | 'hear' | 'think' | 'feel' | 'engageWith' | 'standFor'
export type JourneyField =
  | 'success'
  | 'vision'
  | 'mission'
  | 'purpose'
  | 'personas'
  | 'needs'
  | 'objectives'
  | `brandPersona:${BrandField}`
  | `${'personas' | 'needs' | 'objectives'}:${Id}`
export type TouchpointField =
  | 'why'
  | 'what'
  | 'how'
  | 'interaction'
  | 'owner'
  | 'measure'
  | 'evidence'
  | 'emotions'
  | 'differentiator'

type Place =
  | { readonly to: 'journey'; readonly field: JourneyField }
  | { readonly to: 'touchpoint'; readonly touchpointId: Id; readonly field: TouchpointField }
  | { readonly to: 'tab'; readonly tab: StrategyTab }
  /** Adds a stage of a phase, with a first touchpoint. */
  | { readonly to: 'stage'; readonly phase: Phase }

/** `label` is what its button says. */
export type Mend = Place & { readonly label: string }

export function inJourney(label: string, field: JourneyField): Mend {
  return { label, to: 'journey', field }
}

export function inTab(label: string, tab: StrategyTab): Mend {
  return { label, to: 'tab', tab }
}

/** A field of a touchpoint; where there is none, a first touchpoint comes before its fields. */
export function inTouchpoint(label: string, touchpoint: { readonly id: Id } | undefined, field: TouchpointField): Mend {
  if (!touchpoint) return inTab('Add a touchpoint', 'coverage')
  return { label, to: 'touchpoint', touchpointId: touchpoint.id, field }
}
