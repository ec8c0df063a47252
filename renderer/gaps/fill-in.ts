/** Findings that only words can answer: where in the details these words go, and what the button says. */
import type { Finding } from '../../shared/gaps/rule.ts'
import type { FieldName } from '../inspector/reveal.ts'

export type FillIn = {
  readonly label: string
  readonly field: FieldName
  /** What has to be selected for the field to be there; null is the journey itself. */
  readonly touchpointId: string | null
}

const fields: Readonly<Record<string, { label: string; field: FieldName; isOfJourney?: true }>> = {
  'success-undefined': { label: 'Write it', field: 'success', isOfJourney: true },
  'brand-undefined': { label: 'Describe it', field: 'brandPersona', isOfJourney: true },
  'overlap-none': { label: 'Look at needs', field: 'needs', isOfJourney: true },
  'need-unserved': { label: 'Look at needs', field: 'needs', isOfJourney: true },
  'objective-unserved': { label: 'Look at objectives', field: 'objectives', isOfJourney: true },
  'focus-lost': { label: 'Choose a focus', field: 'objectives', isOfJourney: true },
  'truth-weak': { label: 'Look closer', field: 'emotions' },
  'low-without-opportunity': { label: 'Add opportunity', field: 'opportunities' },
  'pain-without-opportunity': { label: 'Add opportunity', field: 'opportunities' },
  'owner-missing': { label: 'Name an owner', field: 'owner' },
  'voice-missing': { label: 'Name the voice', field: 'owner' },
  'measure-missing': { label: 'Set a measure', field: 'measure' },
  'evidence-thin': { label: 'Add evidence', field: 'evidence' },
  'why-missing': { label: 'Write why', field: 'why' },
  'broadcast-only': { label: 'Change one', field: 'interaction' },
}

export function fillInFor(finding: Finding): FillIn | null {
  const known = fields[finding.rule]
  if (!known) return null
  const { label, field } = known
  if (known.isOfJourney) return { label, field, touchpointId: null }
  const touchpointId = finding.touchpointIds?.[0]
  return touchpointId === undefined ? null : { label, field, touchpointId }
}

/** Whether a finding has a place on the canvas. */
export function hasPlace(finding: Finding): boolean {
  return [finding.stageIds, finding.channelIds, finding.touchpointIds, finding.connectionIds].some(
    (ids) => ids !== undefined && ids.length > 0,
  )
}
