/** What importing a table of touchpoints would do to a journey: one change, told before it is made. */
import { applyChange, type Change, emptyChange, squashChanges } from '../../journey/change.ts'
import { inOrder, type JourneyDocument, touchpointsInTurn } from '../../journey/document.ts'
import { setAllOpportunityTexts } from '../../journey/edits/opportunity-edits.ts'
import { idPattern } from '../../journey/fields/vocabulary.ts'
import { newTouchpoint } from '../../journey/new-records.ts'
import { opportunitiesOf } from '../../journey/opportunities.ts'
import { ranksBetween } from '../../journey/rank.ts'
import type { Channel, Id, Stage, Touchpoint } from '../../journey/schema.ts'
import { labelsFor } from '../reading/record-labels.ts'
import type { NamedTable, TextTable } from './cells/text-table.ts'
import { type EvidenceNames, namedByEvidence, planEvidence } from './evidence-import.ts'
import { evidenceListOf } from './evidence-tables.ts'
import type { ImportChoices } from './import-choices.ts'
import { type ImportRow, readRow, rowsOf, textIn } from './import-row.ts'
import type { ColumnMeaning } from './match-columns.ts'
import { type NamedRecords, namedRecords } from './named-records.ts'

export type ImportPlan = {
  readonly change: Change
  readonly added: number
  readonly updated: number
  /** Opportunities, quotes and measures that are new or that change, out of tables of their own. */
  readonly evidence: number
  /** New personas that a table describes. */
  readonly personas: number
  /** Rows that say what the journey says already. */
  readonly unchanged: number
  readonly newStages: readonly Stage[]
  readonly newChannels: readonly Channel[]
  /** Cells that could not be taken over, with their place: "row 7, Status". What they are about stays as it is. */
  readonly problems: readonly { readonly place: string; readonly reason: string }[]
}

/**
 * Plans the import. A row with the id of a touchpoint of the journey changes that one, in the columns that the table has; in a
 * table without ids, so does a row with its title, stage and channel, so that the same table comes in once. Any other row adds
 * one at the end of its cell.
 * @param meanings what each column means, in the order of the headers
 * @param others the other tables of the same workbook: opportunities, quotes and measures come in with the touchpoints
 */
export function planImport(
  document: JourneyDocument,
  table: TextTable,
  meanings: readonly ColumnMeaning[],
  choices: ImportChoices,
  newId: () => Id,
  others: readonly NamedTable[] = [],
): ImportPlan {
  const rows = rowsOf(table, meanings)
  const names = namedRecords(document, choices, newId)
  const ids = idsOf(rows, document, newId)
  for (const name of table.stages ?? []) names.stageId(name, '')
  for (const portrait of table.portraits ?? []) names.portray(portrait)
  const portrayed = names.newPersonas().length
  for (const name of [...(table.personas ?? []), ...namedByEvidence(others, 'Persona')]) names.personaId(name, 0)
  for (const text of namedByEvidence(others, 'Objective')) names.objectiveId(text)
  const ranks = ranksBetween(inOrder(document.touchpoints).at(-1)?.rank ?? null, null, rows.length)
  const problems: { place: string; reason: string }[] = []
  const added: Touchpoint[] = []
  const updated: (readonly [Touchpoint, Touchpoint])[] = []
  const opportunities = new Map<Id, readonly string[]>()
  const titles: string[] = []
  for (const [index, row] of rows.entries()) {
    const id = ids[index] ?? ''
    const rank = ranks[index] ?? ''
    const present = document.touchpoints.get(id) ?? null
    const before = present ?? newTouchpoint({ id, rank, stageId: '', channelId: '' })
    const report = (header: string, reason: string) => {
      problems.push({ place: `${row.place}, ${header}`, reason })
    }
    const after = readRow(row, before, present !== null, document, names, report, (texts) =>
      opportunities.set(id, texts),
    )
    titles.push(textIn(row, 'title'))
    if (!present) added.push(after)
    else if (after !== present) updated.push([present, isInSameCell(present, after) ? after : { ...after, rank }])
  }
  const touchpoints = added.length + updated.length > 0 ? { touchpoints: { added, updated, removed: [] } } : {}
  const planned: Change = { ...names.change(), ...touchpoints }
  const addedIds = new Set(added.map(({ id }) => id))
  const changedIds = new Set(
    [...updated.map(([, { id }]) => id), ...opportunities.keys()].filter((id) => !addedIds.has(id)),
  )
  const filled = applyChange(document, planned)
  const evidence = planEvidence(filled, others, evidenceNames(filled, names, titles, ids), newId)
  const proven = applyChange(filled, evidence.change)
  const said = opportunityChange(
    proven,
    others.some(isOfOpportunities) ? morePlainly(proven, opportunities) : opportunities,
    newId,
  )
  return {
    change: squashChanges(planned, evidence.change, said),
    added: added.length,
    updated: changedIds.size,
    unchanged: rows.length - added.length - changedIds.size,
    newStages: names.newStages(),
    newChannels: names.newChannels(),
    evidence: evidence.changed,
    personas: portrayed,
    problems: [...problems, ...evidence.problems],
  }
}

function isOfOpportunities(table: NamedTable): boolean {
  return evidenceListOf(table) === 'opportunities'
}

/** Where a table of opportunities has its say, a cell beside a touchpoint only adds to it. */
function morePlainly(
  document: JourneyDocument,
  texts: ReadonlyMap<Id, readonly string[]>,
): ReadonlyMap<Id, readonly string[]> {
  const all = [...texts].flatMap(([id, said]): [Id, readonly string[]][] => {
    const held = opportunitiesOf(document, id).map(({ text }) => text)
    const known = new Set(held.map((text) => text.toWellFormed()))
    const more = said.filter((text) => !known.has(text))
    return more.length === 0 ? [] : [[id, [...held, ...more]]]
  })
  return new Map(all)
}

/** Touchpoints go by the labels of the rows that hold them, else of the journey's own. */
function evidenceNames(
  document: JourneyDocument,
  names: NamedRecords,
  titles: readonly string[],
  ids: readonly Id[],
): EvidenceNames {
  const byLabel = (labelled: readonly string[], of: readonly Id[]) => {
    const labels = labelsFor(
      labelled.map((title) => title.toWellFormed()),
      'touchpoint',
    )
    return new Map(labels.map((label, at) => [label, of[at] ?? '']))
  }
  const inTurn = touchpointsInTurn(document)
  const own = byLabel(
    inTurn.map(({ title }) => title),
    inTurn.map(({ id }) => id),
  )
  const inRows = byLabel(titles, ids)
  const stages = inOrder(document.stages).toReversed()
  const stageIds = new Map(stages.map(({ id, name }) => [name.toWellFormed(), id]))
  return {
    touchpointId: (label) => inRows.get(label) ?? own.get(label),
    stageId: (name) => stageIds.get(name.toWellFormed()),
    objectiveId: names.objectiveId,
    personaId: (name) => names.personaId(name, 0),
  }
}

function opportunityChange(
  document: JourneyDocument,
  texts: ReadonlyMap<Id, readonly string[]>,
  newId: () => Id,
): Change {
  const said = [...texts].filter(([id, held]) => held.length > 0 || opportunitiesOf(document, id).length > 0)
  return said.length === 0 ? emptyChange : setAllOpportunityTexts(document, said, newId)
}

/** Each row's id: the one that it names where no row above has it, else a new one. */
function idsOf(rows: readonly ImportRow[], document: JourneyDocument, newId: () => Id): Id[] {
  const taken = new Set<Id>()
  const alike = hasIds(rows) ? null : sameTouchpoints(document)
  return rows.map((row) => {
    const named = textIn(row, 'id').trim()
    const same = alike?.get(placeKey(textIn(row, 'title'), textIn(row, 'stageId'), textIn(row, 'channelId')))?.shift()
    const id = same ?? (idPattern.test(named) && !taken.has(named) ? named : unusedId(document, newId))
    taken.add(id)
    return id
  })
}

function hasIds(rows: readonly ImportRow[]): boolean {
  return rows.some((row) => textIn(row, 'id').trim() !== '')
}

/** The touchpoints of the journey by what a table without ids says of them. */
function sameTouchpoints(document: JourneyDocument): Map<string, Id[]> {
  const { stages, channels } = document
  const touchpoints = inOrder(document.touchpoints).map(({ id, title, stageId, channelId }) => {
    return { id, key: placeKey(title, stages.get(stageId)?.name ?? '', channels.get(channelId)?.name ?? '') }
  })
  const byKey = Map.groupBy(touchpoints, ({ key }) => key)
  return new Map([...byKey].map(([key, found]) => [key, found.map(({ id }) => id)]))
}

/** Whatever the case and the blanks. */
function placeKey(...names: readonly string[]): string {
  return JSON.stringify(names.map((name) => name.toWellFormed().trim().replace(/\s+/g, ' ').toLowerCase()))
}

function unusedId(document: JourneyDocument, newId: () => Id): Id {
  const id = newId()
  return document.touchpoints.has(id) ? unusedId(document, newId) : id
}

function isInSameCell(one: Touchpoint, other: Touchpoint): boolean {
  return one.stageId === other.stageId && one.channelId === other.channelId
}
