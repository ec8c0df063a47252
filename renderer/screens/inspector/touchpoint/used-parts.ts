/** Which parts of a touchpoint's details hold something. */
import type { JourneyDocument } from '../../../../shared/journey/document.ts'
import { saidTexts } from '../../../../shared/journey/said-texts.ts'
import type { Touchpoint } from '../../../../shared/journey/schema.ts'

type IsUsed = (touchpoint: Touchpoint, document: JourneyDocument) => boolean

const isSaid = (...texts: readonly string[]) => saidTexts(texts).length > 0

/** In the order in which the details show them. */
const uses = {
  status: (_, { journey, touchpoints }) =>
    journey.state === 'to-be' || [...touchpoints.values()].some(({ status }) => status !== 'live'),
  emotion: ({ momentOfTruth }, { personas }) => momentOfTruth || personas.size > 0,
  quotes: ({ id }, { quotes }) => [...quotes.values()].some(({ touchpointIds }) => touchpointIds.includes(id)),
  images: ({ imageIds }) => imageIds.length > 0,
  purpose: ({ why, what, how, interaction, differentiator }) =>
    isSaid(why, what, how) || interaction !== null || differentiator !== null,
  serves: ({ needIds, objectiveIds }) => needIds.length + objectiveIds.length > 0,
  owner: ({ id, owner, ownership, measure }, { measures }) =>
    isSaid(owner.name, measure) ||
    owner.role !== null ||
    ownership !== 'brand' ||
    [...measures.values()].some(({ touchpointId }) => touchpointId === id),
  evidence: ({ evidence }) => evidence.level !== 'assumption' || isSaid(evidence.note),
  backstage: ({ backstage, systems }) => isSaid(...backstage, ...systems),
  // The map shows them.
  connections: () => false,
  notes: ({ notes, tags, votes }) => isSaid(notes, ...tags) || votes > 0,
} as const satisfies Readonly<Record<string, IsUsed>>

export type Part = keyof typeof uses
const parts = Object.keys(uses) as readonly Part[]

export function usedParts(document: JourneyDocument, touchpoint: Touchpoint): ReadonlySet<Part> {
  return new Set(parts.filter((part) => uses[part](touchpoint, document)))
}
