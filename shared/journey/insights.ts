/** What the touchpoints of each stage say together: the material of the insight lanes under the grid. */
import { cellKey, inOrder, type JourneyDocument, touchpointsByCell } from './document.ts'
import { opportunityStatusWords } from './fields/words.ts'
import { openOpportunitiesOf } from './opportunities.ts'
import type { Id, Opportunity, Persona, Touchpoint } from './schema.ts'

/** The insight lanes, in their order from top to bottom. */
export const insightNames = [
  'emotions',
  'pains',
  'opportunities',
  'measures',
  'owners',
  'backstage',
  'systems',
] as const
export type InsightName = (typeof insightNames)[number]
export type TextInsightName = Exclude<InsightName, 'emotions'>

export const insightWords: Readonly<Record<InsightName, string>> = {
  emotions: 'Emotions',
  pains: 'Pains',
  opportunities: 'Opportunities',
  measures: 'Measures',
  owners: 'Owners',
  backstage: 'Backstage',
  systems: 'Systems',
}

/** The name of the line above the lanes of what customers don't see. */
export const visibilityLineWords = 'Below the line of visibility'

/** Whether a lane is about what customers don't see. */
export function isBelowVisibility(name: InsightName): boolean {
  return name === 'backstage' || name === 'systems'
}

/** More curves than this over each other can't be told apart. */
export const mostCurves = 5

/** The personas whose emotions are drawn: the first five that aren't hidden. */
export function personasWithCurve(
  document: JourneyDocument,
  hiddenIds: ReadonlySet<Id> = new Set(),
): readonly Persona[] {
  return inOrder(document.personas)
    .filter(({ id }) => !hiddenIds.has(id))
    .slice(0, mostCurves)
}

/** How many of a journey's personas have a curve, such as "5 of 8"; null where none is left out for want of room. */
export function curveShare({ personas }: JourneyDocument, curveCount: number): string | null {
  return curveCount === mostCurves && personas.size > mostCurves ? `${curveCount} of ${personas.size}` : null
}

/** The touchpoints of each stage as they are read: channel after channel from top to bottom, each cell in its order. */
export function touchpointsByStage(document: JourneyDocument): ReadonlyMap<Id, readonly Touchpoint[]> {
  const cells = touchpointsByCell(document)
  const channels = inOrder(document.channels)
  return new Map(
    inOrder(document.stages).map(({ id: stageId }) => [
      stageId,
      channels.flatMap(({ id: channelId }) => cells.get(cellKey({ stageId, channelId })) ?? []),
    ]),
  )
}

/** One text of a lane, with all touchpoints of the stage that say it. */
export type InsightEntry = { readonly text: string; readonly touchpointIds: readonly Id[] }

/** What the touchpoints of each stage say in one lane; the same text stands there once, blank texts don't. */
export function insightEntries(
  document: JourneyDocument,
  name: TextInsightName,
): ReadonlyMap<Id, readonly InsightEntry[]> {
  return new Map([...touchpointsByStage(document)].map(([stageId, held]) => [stageId, entriesOf(document, held, name)]))
}

function entriesOf(
  document: JourneyDocument,
  touchpoints: readonly Touchpoint[],
  name: TextInsightName,
): InsightEntry[] {
  const idsByText = new Map<string, Id[]>()
  for (const touchpoint of touchpoints) {
    for (const text of new Set(insightTexts(document, touchpoint, name).map((said) => said.trim()))) {
      if (text === '') continue
      const ids = idsByText.get(text)
      if (ids) ids.push(touchpoint.id)
      else idsByText.set(text, [touchpoint.id])
    }
  }
  return [...idsByText].map(([text, touchpointIds]) => ({ text, touchpointIds }))
}

/** What one touchpoint says in a lane. */
export function insightTexts(
  document: JourneyDocument,
  touchpoint: Touchpoint,
  name: TextInsightName,
): readonly string[] {
  switch (name) {
    case 'pains':
      return touchpoint.pains
    case 'opportunities':
      return openOpportunitiesOf(document, touchpoint.id).map(weighedText)
    case 'measures':
      return [touchpoint.measure]
    case 'owners':
      return [touchpoint.owner.name]
    case 'backstage':
      return touchpoint.backstage
    case 'systems':
      return touchpoint.systems
  }
}

/** An opportunity with how far it is; that it is open is not said. */
function weighedText({ text, status }: Opportunity): string {
  return status === 'open' ? text : `${text.trim()} (${opportunityStatusWords[status].toLowerCase()})`
}

/** Whether the lanes of two documents show the same: a title that is typed changes none of them. */
export function haveSameInsights(one: JourneyDocument, other: JourneyDocument): boolean {
  if (one.opportunities !== other.opportunities || one.connections !== other.connections) return false
  if (one.stages !== other.stages || one.channels !== other.channels || one.personas !== other.personas) return false
  const [before, after] = [touchpointsByCell(one), touchpointsByCell(other)]
  if (before.size !== after.size) return false
  for (const [key, cell] of after) {
    const known = before.get(key)
    if (known === cell) continue
    if (known?.length !== cell.length || !cell.every((touchpoint, at) => saysTheSame(touchpoint, known[at])))
      return false
  }
  return true
}

function saysTheSame(touchpoint: Touchpoint, before: Touchpoint | undefined): boolean {
  if (touchpoint === before) return true
  return (
    touchpoint.id === before?.id &&
    touchpoint.emotions === before.emotions &&
    touchpoint.pains === before.pains &&
    touchpoint.measure === before.measure &&
    touchpoint.owner === before.owner &&
    touchpoint.backstage === before.backstage &&
    touchpoint.systems === before.systems
  )
}
