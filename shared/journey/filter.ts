/** Which touchpoints a filter is about: by whom, by what they are, by whose they are. */
import { z } from 'zod'
import { nameOrUntitled } from '../words/names.ts'
import { inOrder, type JourneyDocument } from './document.ts'
import { kindWords, statusWords } from './fields/words.ts'
import { type Id, kinds, statuses, type Touchpoint } from './schema.ts'

export const facets = ['persona', 'status', 'kind', 'tag', 'owner', 'truth'] as const
export type Facet = (typeof facets)[number]

export const facetWords: Readonly<Record<Facet, string>> = {
  persona: 'Persona',
  status: 'Status',
  kind: 'Channel kind',
  tag: 'Tag',
  owner: 'Owner',
  truth: 'Moment of truth',
}

/** The chosen values of each facet; a facet without any lets all pass. */
export type JourneyFilter = { readonly [F in Facet]?: readonly string[] }

export const filterSchema = z.partialRecord(z.enum(facets), z.array(z.string()).readonly())

/** A value that can be chosen, and how many touchpoints have it. */
export type FacetOption = { readonly value: string; readonly label: string; readonly count: number }

export function isFiltering(filter: JourneyFilter): boolean {
  return facets.some((facet) => (filter[facet]?.length ?? 0) > 0)
}

/** The touchpoints that a filter is about, as far as the journey still has what it names; null where all are. */
export function standingOutIds(document: JourneyDocument, filter: JourneyFilter): ReadonlySet<Id> | null {
  if (!isFiltering(filter)) return null
  const pruned = prunedFilter(document, filter)
  return isFiltering(pruned) ? matchingIds(document, pruned) : null
}

/** The touchpoints that have one of the chosen values of every facet that has any chosen. */
export function matchingIds(document: JourneyDocument, filter: JourneyFilter): ReadonlySet<Id> {
  const chosen = facets.flatMap((facet) => {
    const values = filter[facet] ?? []
    return values.length > 0 ? [{ facet, values: new Set(values) }] : []
  })
  const matching = new Set<Id>()
  for (const touchpoint of document.touchpoints.values()) {
    const hasAll = chosen.every(({ facet, values }) =>
      valuesOf(document, touchpoint, facet).some((value) => values.has(value)),
    )
    if (hasAll) matching.add(touchpoint.id)
  }
  return matching
}

/** What can be chosen in a facet: personas and words in their order, tags and owners by name; what no touchpoint has is left out. */
export function optionsOf(document: JourneyDocument, facet: Facet): readonly FacetOption[] {
  const counts = new Map<string, number>()
  for (const touchpoint of document.touchpoints.values()) {
    for (const value of new Set(valuesOf(document, touchpoint, facet))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const known = labelsOf(document, facet) ?? [...counts.keys()].sort(byName).map((value) => [value, value] as const)
  return known.flatMap(([value, label]) => {
    const count = counts.get(value) ?? 0
    return count > 0 ? [{ value, label: label || 'Nobody', count }] : []
  })
}

/** The filter without values that nothing in the journey has any more. */
export function prunedFilter(document: JourneyDocument, filter: JourneyFilter): JourneyFilter {
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const values = filter[facet] ?? []
      if (values.length === 0) return []
      const there = new Set(optionsOf(document, facet).map(({ value }) => value))
      return [[facet, values.filter((value) => there.has(value))]]
    }),
  )
}

function byName(a: string, b: string): number {
  return a.localeCompare(b, 'en')
}

/** A touchpoint is a persona's where it says how they feel or serves one of their needs. */
function valuesOf(document: JourneyDocument, touchpoint: Touchpoint, facet: Facet): readonly string[] {
  switch (facet) {
    case 'persona':
      return [
        ...Object.keys(touchpoint.emotions),
        ...touchpoint.needIds.flatMap((id) => document.needs.get(id)?.personaId ?? []),
      ]
    case 'status':
      return [touchpoint.status]
    case 'kind':
      return [document.channels.get(touchpoint.channelId)?.kind ?? 'digital']
    case 'tag':
      return touchpoint.tags.map((tag) => tag.trim()).filter(Boolean)
    case 'owner':
      return [touchpoint.owner.name.trim()]
    case 'truth':
      return touchpoint.momentOfTruth ? ['yes'] : []
  }
}

function labelsOf(document: JourneyDocument, facet: Facet): readonly (readonly [string, string])[] | null {
  switch (facet) {
    case 'persona':
      return inOrder(document.personas).map(({ id, name }) => [id, nameOrUntitled(name, 'persona')])
    case 'status':
      return statuses.map((status) => [status, statusWords[status]])
    case 'kind':
      return kinds.map((kind) => [kind, kindWords[kind]])
    case 'truth':
      return [['yes', 'Moments of truth']]
    default:
      return null
  }
}
