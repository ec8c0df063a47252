/** Edits to what could be done at a touchpoint. */
import { applyChange, type Change, changeBetween, squashChanges } from '../change.ts'
import { inOrder, type JourneyDocument } from '../document.ts'
import { newRecord } from '../new-records.ts'
import { opportunitiesOf } from '../opportunities.ts'
import { ranksBetween } from '../rank.ts'
import type { Id, Opportunity } from '../schema.ts'
import { removeRecords } from './removal.ts'

/**
 * Makes the opportunities of some touchpoints say these texts, in this order. What is said already stays the record that it is: a text
 * that differs renames it, one more adds a record, one less takes the touchpoint away from it, and the record itself where it
 * was about this touchpoint alone.
 */
export function setAllOpportunityTexts(
  document: JourneyDocument,
  wanted: readonly (readonly [touchpointId: Id, texts: readonly string[]])[],
  newId: () => Id,
): Change {
  const updated = new Map<Id, Opportunity>()
  const removedIds = new Set<Id>()
  const added = newOpportunities()
  for (const [touchpointId, texts] of wanted) {
    if (!document.touchpoints.has(touchpointId)) continue
    const { renamed, left, more } = difference(opportunitiesOf(document, touchpointId), texts)
    for (const [{ id }, text] of renamed) {
      const now = updated.get(id) ?? document.opportunities.get(id)
      if (now) updated.set(id, { ...now, text })
    }
    for (const { id } of left) {
      const now = updated.get(id) ?? document.opportunities.get(id)
      const touchpointIds = now?.touchpointIds.filter((other) => other !== touchpointId) ?? []
      if (now) updated.set(id, { ...now, touchpointIds })
      if (touchpointIds.length === 0) removedIds.add(id)
    }
    added.add(more, touchpointId)
  }
  const ranks = ranksBetween(inOrder(document.opportunities).at(-1)?.rank ?? null, null, added.all.length)
  const opportunities = new Map(document.opportunities)
  for (const [id, opportunity] of updated) opportunities.set(id, opportunity)
  for (const [at, { text, touchpointIds }] of added.all.entries()) {
    const id = newId()
    opportunities.set(id, newRecord('opportunities', { id, rank: ranks[at] ?? '', text, touchpointIds }))
  }
  const change = changeBetween(document, { ...document, opportunities })
  if (removedIds.size === 0) return change
  return squashChanges(change, removeRecords(applyChange(document, change), 'opportunities', removedIds))
}

/** New opportunities: the same words for several touchpoints are one that names them all, as long as each keeps its order. */
function newOpportunities() {
  const all: { readonly text: string; readonly touchpointIds: Id[] }[] = []
  const placesOf = new Map<string, number[]>()
  return {
    all,
    add(texts: readonly string[], touchpointId: Id) {
      let from = 0
      for (const text of texts) {
        const places = placesOf.get(text) ?? []
        const known = text.trim() === '' ? undefined : places.find((place) => place >= from)
        if (known === undefined) {
          placesOf.set(text, [...places, all.length])
          all.push({ text, touchpointIds: [touchpointId] })
        } else all[known]?.touchpointIds.push(touchpointId)
        from = (known ?? all.length - 1) + 1
      }
    },
  }
}

/** What is the same at both ends stays; what lies between is renamed in turn, and the rest added or left. */
function difference(held: readonly Opportunity[], texts: readonly string[]) {
  let start = 0
  while (start < Math.min(held.length, texts.length) && held[start]?.text === texts[start]) start++
  let end = 0
  const most = Math.min(held.length, texts.length) - start
  while (end < most && held.at(-1 - end)?.text === texts.at(-1 - end)) end++
  const [before, after] = [held.slice(start, held.length - end), texts.slice(start, texts.length - end)]
  const renamed = before.slice(0, after.length).map((opportunity, at) => [opportunity, after[at] ?? ''] as const)
  return { renamed, left: before.slice(after.length), more: after.slice(before.length) }
}
