/** Fills in one go what many findings of a rule ask for: one text for each. */
import type { Finding } from '../gaps/rule/rule.ts'
import type { FillTable } from '../gaps/rule/telling.ts'
import { applyChange, type Change, changeBetween } from '../journey/change.ts'
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import { updateJourney } from '../journey/edits/edits.ts'
import { assignOwner } from '../journey/edits/serve-edits.ts'
import { updateTouchpoints } from '../journey/edits/several-edits.ts'
import { newRecord } from '../journey/new-records.ts'
import { ranksBetween } from '../journey/rank.ts'
import type { Id } from '../journey/schema.ts'

/** A finding and the text that was typed for it. */
export type FilledLine = { readonly finding: Finding; readonly text: string }

/** One change that writes every text that isn't blank where its finding asks for it. */
export function fillChange(
  document: JourneyDocument,
  { field }: FillTable,
  lines: readonly FilledLine[],
  newId: () => Id,
): Change {
  const texts = new Map<Id, string>()
  for (const { finding, text } of lines) {
    if (text.trim() === '') continue
    if (field === 'success') return updateJourney(document, { success: text.trim() })
    const [touchpointId] = finding.touchpointIds ?? []
    if (touchpointId !== undefined) texts.set(touchpointId, text.trim())
  }
  switch (field) {
    case 'owner':
      return ownersChange(document, texts)
    case 'opportunity':
      return opportunitiesChange(document, texts, newId)
    default:
      return updateTouchpoints(document, texts.keys(), ({ id }) => ({ [field]: texts.get(id) ?? '' }))
  }
}

function ownersChange(document: JourneyDocument, texts: ReadonlyMap<Id, string>): Change {
  const idsByName = Map.groupBy(texts.keys(), (id) => texts.get(id) ?? '')
  let after = document
  for (const [name, ids] of idsByName) after = applyChange(after, assignOwner(after, ids, { name }))
  return changeBetween(document, after)
}

/** The same words for several touchpoints are one opportunity that names them all. */
function opportunitiesChange(document: JourneyDocument, texts: ReadonlyMap<Id, string>, newId: () => Id): Change {
  const idsByText = Map.groupBy(texts.keys(), (id) => texts.get(id) ?? '')
  const ranks = ranksBetween(inOrder(document.opportunities).at(-1)?.rank ?? null, null, idsByText.size)
  const added = [...idsByText].map(([text, touchpointIds], at) =>
    newRecord('opportunities', { id: newId(), rank: ranks[at] ?? '', text, touchpointIds }),
  )
  return added.length === 0 ? {} : { opportunities: { added, updated: [], removed: [] } }
}
