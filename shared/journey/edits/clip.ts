/**
 * What the clipboard carries of a journey: some touchpoints with the connections between them, as a small journey of its own that
 * holds only what they need.
 */
import { withSingleSpaces } from '../../single-spaces.ts'
import { applyChange, type Change, emptyChange, squashChanges } from '../change.ts'
import { type Cell, cellKey, inOrder, type JourneyDocument, touchpointsInCell } from '../document.ts'
import { newDocument } from '../new-records.ts'
import type { Connection, Id, Persona, Touchpoint } from '../schema.ts'
import { evidenceOf, pasteEvidence, pasteImages } from './clip-evidence.ts'
import { countedTitle } from './counted-title.ts'
import { addConnections, addTouchpoints, updateTouchpoint } from './edits.ts'
import { cellAway, cellsOf, placeInGrid, shiftBetween } from './shift-edits.ts'

/** Some touchpoints of a journey, the stages, channels, personas, needs and objectives they name, and the connections inside. */
export function clipOf(document: JourneyDocument, touchpointIds: Iterable<Id>): JourneyDocument {
  const ids = new Set(touchpointIds)
  const touchpoints = inOrder(document.touchpoints).filter(({ id }) => ids.has(id))
  const used = (pick: (touchpoint: Touchpoint) => readonly Id[]) => new Set(touchpoints.flatMap(pick))
  const stageIds = used(({ stageId }) => [stageId])
  const channelIds = used(({ channelId }) => [channelId])
  const needIds = used((touchpoint) => touchpoint.needIds)
  const objectiveIds = used((touchpoint) => touchpoint.objectiveIds)
  const needs = inOrder(document.needs).filter(({ id }) => needIds.has(id))
  const ownerIds = needs.flatMap(({ personaId }) => personaId ?? [])
  const personaIds = new Set([...used(({ emotions }) => Object.keys(emotions)), ...ownerIds])
  const personas = inOrder(document.personas)
    .filter(({ id }) => personaIds.has(id))
    .map((persona) => withoutOtherChannels(persona, channelIds))
  const brand = { ...document.journey.brand, logoImageId: null }
  return newDocument(
    { ...document.journey, brand },
    {
      stages: inOrder(document.stages).filter(({ id }) => stageIds.has(id)),
      channels: inOrder(document.channels).filter(({ id }) => channelIds.has(id)),
      personas,
      needs,
      objectives: inOrder(document.objectives).filter(({ id }) => objectiveIds.has(id)),
      touchpoints,
      connections: inOrder(document.connections).filter(({ from, to }) => ids.has(from) && ids.has(to)),
      ...evidenceOf(document, touchpoints, personas),
    },
  )
}

function withoutOtherChannels(persona: Persona, channelIds: ReadonlySet<Id>): Persona {
  const channelUse = Object.fromEntries(Object.entries(persona.channelUse).filter(([id]) => channelIds.has(id)))
  return { ...persona, channelUse }
}

export type Pasted = {
  readonly change: Change
  /** The new touchpoints, in their order. */
  readonly touchpointIds: readonly Id[]
  /** How many links to personas, needs and objectives have no counterpart here. */
  readonly leftOut: number
}

export type PasteOptions = {
  /** Where the user is; null where nothing is chosen. */
  readonly target: (Cell & { readonly index?: number }) | null
  readonly newId: () => Id
}

/**
 * Puts a clip into a journey. Inside the journey it came from, touchpoints keep their places to one another, the first standing in
 * the target. In another one, touchpoints of one cell go to the target, those of several to the stages and channels of the
 * same names, and where there is none, to the target's.
 */
export function pasteClip(document: JourneyDocument, clip: JourneyDocument, { target, newId }: PasteOptions): Pasted {
  const cellFor = placing(document, clip, target)
  const links = linking(document, clip)
  const newIds = new Map<Id, Id>()
  const byCell = new Map<string, { cell: Cell; touchpoints: Omit<Touchpoint, 'rank'>[] }>()
  for (const touchpoint of inOrder(clip.touchpoints)) {
    const cell = cellFor(touchpoint)
    if (!cell) continue
    const id = newId()
    newIds.set(touchpoint.id, id)
    const group = byCell.get(cellKey(cell)) ?? { cell, touchpoints: [] }
    group.touchpoints.push({ ...links.relink(touchpoint), id, stageId: cell.stageId, channelId: cell.channelId })
    byCell.set(cellKey(cell), group)
  }
  let after = document
  let change: Change = emptyChange
  const add = (part: Change) => {
    after = applyChange(after, part)
    change = squashChanges(change, part)
  }
  const shown = new Set(
    [...byCell.values()].flatMap(({ touchpoints }) => touchpoints.flatMap(({ imageIds }) => imageIds)),
  )
  add(pasteImages(after, clip, shown))
  for (const { cell, touchpoints } of byCell.values()) {
    const isTarget = target !== null && byCell.size === 1 && cellKey(cell) === cellKey(target)
    add(addTouchpoints(after, cell, touchpoints, isTarget ? target.index : undefined))
  }
  add(addConnections(after, copiesOf(inOrder(clip.connections), newIds, newId)))
  add(pasteEvidence(after, clip, newIds, links.personaOf, newId))
  return { change, touchpointIds: [...newIds.values()], leftOut: links.missing() }
}

/** Copies touchpoints with the connections between them: those of one cell below themselves, others at the ends of their cells. */
export function duplicateTouchpoints(
  document: JourneyDocument,
  touchpointIds: ReadonlySet<Id>,
  newId: () => Id,
): Pasted {
  const clip = clipOf(document, touchpointIds)
  const [first] = clip.touchpoints.values()
  const isOneCell = cellsOf(clip, clip.touchpoints.keys()).size === 1
  const index = first ? touchpointsInCell(document, first).findLastIndex(({ id }) => touchpointIds.has(id)) + 1 : 0
  return pasteClip(document, clip, { target: first && isOneCell ? { ...first, index } : null, newId })
}

/** Gives copies that stand beside a touchpoint of the same title the next number. */
export function countTitles(document: JourneyDocument, copyIds: readonly Id[]): Change {
  const copies = new Set(copyIds)
  return copyIds.reduce<Change>((change, id) => {
    const now = applyChange(document, change)
    const copy = now.touchpoints.get(id)
    if (!copy) return change
    const others = touchpointsInCell(now, copy).filter((other) => other.id !== id)
    const titles = others.map(({ title }) => title)
    if (!others.some(({ id: other, title }) => title === copy.title && !copies.has(other))) return change
    return squashChanges(change, updateTouchpoint(now, id, { title: countedTitle(copy.title, titles) }))
  }, emptyChange)
}

function copiesOf(
  connections: readonly Connection[],
  newIds: ReadonlyMap<Id, Id>,
  newId: () => Id,
): Omit<Connection, 'rank'>[] {
  return connections.flatMap((connection) => {
    const from = newIds.get(connection.from)
    const to = newIds.get(connection.to)
    return from && to ? [{ ...connection, id: newId(), from, to }] : []
  })
}

/** In which cell of the document each touchpoint of the clip comes to stand; null where the document has no grid. */
function placing(document: JourneyDocument, clip: JourneyDocument, target: Cell | null): (cell: Cell) => Cell | null {
  const isSameJourney = document.journey.id === clip.journey.id
  const stageOf = matching(document.stages, clip.stages, isSameJourney, ({ name }) => name)
  const channelOf = matching(document.channels, clip.channels, isSameJourney, ({ name }) => name)
  const fallback = target ?? {
    stageId: inOrder(document.stages)[0]?.id,
    channelId: inOrder(document.channels)[0]?.id,
  }
  const homeOf = (cell: Cell): Cell | null => {
    const stageId = stageOf(cell.stageId) ?? fallback.stageId
    const channelId = channelOf(cell.channelId) ?? fallback.channelId
    return stageId !== undefined && channelId !== undefined ? { stageId, channelId } : null
  }
  const homes = [...clip.touchpoints.values()].flatMap((touchpoint) => homeOf(touchpoint) ?? [])
  if (!target || homes.some((home) => cellKey(home) === cellKey(target))) return homeOf
  if (new Set(homes.map(cellKey)).size === 1) return () => target
  if (!isSameJourney) return homeOf
  return shifted(document, homes, target, homeOf)
}

function shifted(
  document: JourneyDocument,
  homes: readonly Cell[],
  target: Cell,
  homeOf: (cell: Cell) => Cell | null,
): (cell: Cell) => Cell | null {
  const first = <T>(pick: (cell: Cell) => number, of: (cell: Cell) => T): T | undefined =>
    homes.map((cell) => ({ at: pick(cell), value: of(cell) })).sort((a, b) => a.at - b.at)[0]?.value
  const stageId = first(
    (cell) => placeInGrid(document, cell)?.stage ?? 0,
    (cell) => cell.stageId,
  )
  const channelId = first(
    (cell) => placeInGrid(document, cell)?.channel ?? 0,
    (cell) => cell.channelId,
  )
  if (stageId === undefined || channelId === undefined) return homeOf
  const shift = shiftBetween(document, { stageId, channelId }, target)
  return (cell) => {
    const home = homeOf(cell)
    return home && (cellAway(document, home, shift) ?? home)
  }
}

/** The record of the document that stands for one of the clip: the same one, else the first of the same name. */
function matching<T extends { id: Id; rank: string }>(
  here: ReadonlyMap<Id, T>,
  there: ReadonlyMap<Id, T>,
  isSameJourney: boolean,
  nameOf: (record: T) => string,
): (id: Id) => Id | undefined {
  const known = new Map<string, Id>()
  for (const record of inOrder(here)) {
    const name = comparable(nameOf(record))
    if (name !== '' && !known.has(name)) known.set(name, record.id)
  }
  return (id) => {
    if (isSameJourney && here.has(id)) return id
    const record = there.get(id)
    return record && known.get(comparable(nameOf(record)))
  }
}

/** Names that people take for the same. */
export function comparable(name: string): string {
  return withSingleSpaces(name).toLowerCase()
}

function linking(document: JourneyDocument, clip: JourneyDocument) {
  const isSameJourney = document.journey.id === clip.journey.id
  const personaOf = matching(document.personas, clip.personas, isSameJourney, ({ name }) => name)
  const needOf = matching(document.needs, clip.needs, isSameJourney, ({ text }) => text)
  const objectiveOf = matching(document.objectives, clip.objectives, isSameJourney, ({ text }) => text)
  let missing = 0
  const relinkAll = (ids: readonly Id[], find: (id: Id) => Id | undefined): Id[] => {
    const found = ids.flatMap((id) => find(id) ?? [])
    missing += ids.length - found.length
    return [...new Set(found)]
  }
  const relink = (touchpoint: Touchpoint): Touchpoint => ({
    ...touchpoint,
    needIds: relinkAll(touchpoint.needIds, needOf),
    objectiveIds: relinkAll(touchpoint.objectiveIds, objectiveOf),
    emotions: Object.fromEntries(
      Object.entries(touchpoint.emotions).flatMap(([personaId, emotion]) =>
        relinkAll([personaId], personaOf).map((id) => [id, emotion]),
      ),
    ),
  })
  return { relink, personaOf, missing: () => missing }
}
