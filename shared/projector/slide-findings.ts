/** The findings about what a slide shows: gaps and insights, which a room may talk about. Checks are for the facilitator alone. */
import type { Finding } from '../gaps/rule/rule.ts'
import type { JourneyDocument } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import type { Slide } from './slide.ts'

/** Those of the findings that are about the stage, persona or rule of the slide; all of them on the overview, none on an outcome. */
export function findingsOnSlide(
  document: JourneyDocument,
  { of, id }: Slide,
  findings: readonly Finding[],
): readonly Finding[] {
  const told = findings.filter(({ about }) => about !== 'check')
  if (of === 'stage' && id !== null) return told.filter((finding) => isAboutStage(document, id, finding))
  if (of === 'persona' && id !== null) return told.filter(({ personaIds = [] }) => personaIds.includes(id))
  if (of === 'outcome') return []
  if (of === 'finding') return told.filter(({ rule }) => rule === id)
  return told
}

/** Whether a finding names the stage or one of its touchpoints. */
export function isAboutStage(
  document: JourneyDocument,
  stageId: Id,
  { stageIds = [], touchpointIds = [] }: Finding,
): boolean {
  return stageIds.includes(stageId) || touchpointIds.some((id) => document.touchpoints.get(id)?.stageId === stageId)
}
