/** What a colleague changed in the diagram since it was written: names, scores, places, and what came or went. */
import { applyChange, type Change } from '../../journey/change.ts'
import { inOrder, type JourneyDocument } from '../../journey/document.ts'
import { addTouchpoint, removeTouchpoints, updateJourney, updateRecord } from '../../journey/edits/edits.ts'
import { addChannel, addStage, removeStage } from '../../journey/edits/grid-edits.ts'
import { addPersona } from '../../journey/edits/people-edits.ts'
import type { Emotion, Id, Touchpoint } from '../../journey/schema.ts'
import { guessPhase } from '../reading/guessed-words.ts'
import { matchRecords } from '../reading/match-records.ts'
import { type DiagramLine, diagramLines } from './diagram-lines.ts'
import { emotionOfScore } from './score.ts'
import { readStatements, type Statement, type Task, textOf } from './statements.ts'

type Section = Extract<Statement, { what: 'section' }>

/**
 * The document with what the statements say otherwise than the diagram that would be written of it; the same document
 * where they say the same.
 */
export function mergeEditedDiagram(
  document: JourneyDocument,
  statements: readonly Statement[],
  newId: () => Id,
): JourneyDocument {
  const written = diagramLines(document)
  if (isUnchanged(written, statements)) return document
  const draft = new Draft(document)
  const title = textOf(statements, 'title')
  if (title !== null && title !== textOf(statementsOf(written), 'title')) {
    draft.apply((now) => updateJourney(now, { title }))
  }
  const stageIds = adoptSections(draft, written, statements, newId)
  adoptTasks(draft, written, statements, stageIds, newId)
  removeStages(draft, document, stageIds)
  return draft.document
}

class Draft {
  document: JourneyDocument
  constructor(document: JourneyDocument) {
    this.document = document
  }
  apply(edit: (document: JourneyDocument) => Change): void {
    this.document = applyChange(this.document, edit(this.document))
  }
}

function isUnchanged(written: readonly DiagramLine[], statements: readonly Statement[]): boolean {
  return (
    JSON.stringify(statementsOf(written)) === JSON.stringify(statements.filter(({ what }) => what !== 'description'))
  )
}

/** Read by the same reader, so that only what it tells apart counts as a change. */
function statementsOf(written: readonly DiagramLine[]): Statement[] {
  return readStatements(['journey', ...written.map(({ text }) => text)].join('\n'))
}

/** Answers which stage each section stands for. */
function adoptSections(
  draft: Draft,
  written: readonly DiagramLine[],
  statements: readonly Statement[],
  newId: () => Id,
): Map<Section, Id> {
  const sections = statements.filter((statement) => statement.what === 'section')
  const lines = written.filter((line) => line.what === 'section')
  const pairs = matchRecords(lines, sections, [
    { written: ({ text }) => text, found: ({ line }) => line },
    { written: () => '', found: () => '' },
  ])
  const stageIds = new Map<Section, Id>()
  for (const section of sections) {
    const line = pairs.get(section)
    const stageId = line?.stage.id ?? newId()
    stageIds.set(section, stageId)
    const name = section.text
    if (!line) draft.apply((now) => addStage(now, { id: stageId, name, phase: guessPhase(name) }))
    else if (line.text !== section.line) draft.apply((now) => updateRecord(now, 'stages', stageId, { name }))
  }
  const order = [...stageIds.values()]
  const present = inOrder(draft.document.stages).flatMap(({ id }) => (order.includes(id) ? [id] : []))
  if (order.join() !== present.join()) reorder(draft, 'stages', order)
  return stageIds
}

/** Gives records the places that they have among themselves in the order asked for. */
function reorder(draft: Draft, list: 'stages' | 'touchpoints', ids: readonly Id[]): void {
  const ranks = ids.map((id) => draft.document[list].get(id)?.rank ?? '').sort((a, b) => (a < b ? -1 : 1))
  for (const [index, id] of ids.entries()) {
    const rank = ranks[index]
    if (rank && draft.document[list].get(id)?.rank !== rank) draft.apply((now) => updateRecord(now, list, id, { rank }))
  }
}

type Placed = Task & { readonly stageId: Id }

function adoptTasks(
  draft: Draft,
  written: readonly DiagramLine[],
  statements: readonly Statement[],
  stageIds: ReadonlyMap<Section, Id>,
  newId: () => Id,
): void {
  const tasks = placeTasks(statements, stageIds, inOrder(draft.document.stages)[0]?.id)
  const lines = written.filter((line) => line.what === 'task')
  const pairs = matchRecords(lines, tasks, [
    {
      written: ({ text, touchpoint }) => `${touchpoint.stageId}\n${text}`,
      found: (task) => `${task.stageId}\n${task.line}`,
    },
    { written: ({ text }) => text, found: ({ line }) => line },
    { written: ({ touchpoint }) => touchpoint.stageId, found: ({ stageId }) => stageId },
  ])
  const kept = new Set([...pairs.values()].map(({ touchpoint }) => touchpoint.id))
  draft.apply((now) =>
    removeTouchpoints(
      now,
      lines.map(({ touchpoint }) => touchpoint.id).filter((id) => !kept.has(id)),
    ),
  )
  let channelId = inOrder(draft.document.channels)[0]?.id
  for (const task of tasks) {
    const line = pairs.get(task)
    if (line) {
      channelId = line.touchpoint.channelId
      adoptTask(draft, line.touchpoint, line.text, task, newId)
      continue
    }
    if (channelId === undefined) {
      const id = newId()
      draft.apply((now) => addChannel(now, { id, name: 'Channel', kind: 'digital' }))
      channelId = id
    }
    const cell = { stageId: task.stageId, channelId }
    const emotions = emotionsOf(draft, task, {}, newId)
    draft.apply((now) => addTouchpoint(now, { id: newId(), title: task.name, emotions, ...cell }))
  }
  const order = tasks.flatMap((task) => pairs.get(task)?.touchpoint.id ?? [])
  const cells = Map.groupBy(order, (id) => {
    const touchpoint = draft.document.touchpoints.get(id)
    return `${touchpoint?.stageId}/${touchpoint?.channelId}`
  })
  for (const ids of cells.values()) reorder(draft, 'touchpoints', ids)
}

function placeTasks(
  statements: readonly Statement[],
  stageIds: ReadonlyMap<Section, Id>,
  firstStageId: Id | undefined,
): Placed[] {
  let stageId = firstStageId
  return statements.flatMap((statement) => {
    if (statement.what === 'section') stageId = stageIds.get(statement)
    return statement.what === 'task' && stageId !== undefined ? [{ ...statement, stageId }] : []
  })
}

function adoptTask(draft: Draft, touchpoint: Touchpoint, writtenLine: string, task: Placed, newId: () => Id): void {
  const [before] = readStatements(`journey\n${writtenLine}`)
  if (before?.what !== 'task') return
  const fields: { title?: string; stageId?: Id; emotions?: Touchpoint['emotions'] } = {}
  if (before.name !== task.name) fields.title = task.name
  if (touchpoint.stageId !== task.stageId) fields.stageId = task.stageId
  if (before.score !== task.score || before.actors.join('\n') !== task.actors.join('\n')) {
    const isSame = before.score === task.score
    fields.emotions = emotionsOf(draft, task, isSame ? touchpoint.emotions : {}, newId)
  }
  if (Object.keys(fields).length > 0) draft.apply((now) => updateRecord(now, 'touchpoints', touchpoint.id, fields))
}

/** What each actor feels: what it felt `before`, else what the score says. */
function emotionsOf(
  draft: Draft,
  task: Task,
  before: Touchpoint['emotions'],
  newId: () => Id,
): Readonly<Record<Id, Emotion>> {
  const emotion = emotionOfScore(task.score)
  if (emotion === null) return {}
  const entries = task.actors.map((actor) => {
    const known = inOrder(draft.document.personas).find(({ name }) => name.trim() === actor)
    const id = known?.id ?? newId()
    if (!known) draft.apply((now) => addPersona(now, { id, name: actor }))
    return [id, Object.hasOwn(before, id) ? (before[id] ?? emotion) : emotion] as const
  })
  return Object.fromEntries(entries)
}

/** Stages whose section is gone and that hold nothing any more. */
function removeStages(draft: Draft, document: JourneyDocument, stageIds: ReadonlyMap<Section, Id>): void {
  const kept = new Set(stageIds.values())
  for (const { id } of inOrder(document.stages)) if (!kept.has(id)) draft.apply((now) => removeStage(now, id))
}
