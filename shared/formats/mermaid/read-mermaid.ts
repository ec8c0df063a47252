/** A Mermaid journey -> document: ours back as it was, another's as well as it can be read. */
import { kindWords } from '../../journey/fields/words.ts'
import { newChannel, newDocument, newJourney, newPersona, newStage, newTouchpoint } from '../../journey/new-records.ts'
import { ranksBetween } from '../../journey/rank.ts'
import type { Emotion, Id, Persona, Stage, Touchpoint } from '../../journey/schema.ts'
import { importWords } from '../../words/import-words.ts'
import { readJourneyLines } from '../journey/journey-lines.ts'
import { type FeelingScale, readFeeling, scaleOf } from '../lanes/read-feeling.ts'
import { type Scores, scoresName } from '../lanes/scores.ts'
import { commonKind, guessPhase } from '../reading/guessed-words.ts'
import { refuseFile } from '../reading/journey-refusal.ts'
import { mostTouchpoints, refuseLines, refuseMoreThan } from '../reading/line-limits.ts'
import type { ReadJourney, ReadOptions } from '../reading/read-options.ts'
import { guessed, lost } from '../reading/remark.ts'
import { diagramOf } from './diagram.ts'
import { isFlowchart } from './flowchart.ts'
import { mergeEditedDiagram } from './merge-edited-diagram.ts'
import { readFlowJourney } from './read-flowchart.ts'
import { feelingOf } from './score.ts'
import { readStatements, type Statement, type Task, textOf, unreadLines } from './statements.ts'
import { commentStart } from './write-mermaid.ts'

/** A diagram as a journey, and the scores that its feelings were read of. */
export type ReadDiagram = ReadJourney & { readonly scores?: Scores }

/**
 * Reads a Mermaid journey. Where its comments hold the journey, that one is meant, with what was changed in the
 * diagram since.
 * @throws FailureError `file-refused` with the place and the reason
 */
export function readMermaid(text: string, options: ReadOptions): ReadDiagram {
  refuseLines(text)
  const { kind, title } = diagramOf(text)
  if (isFlowchart(kind)) return readFlowJourney(text, title, options)
  const statements = readStatements(text)
  const comments = text.split('\n').flatMap((line, index) => {
    const start = line.indexOf(commentStart)
    const isOurs = start >= 0 && line.slice(0, start).trim() === ''
    return isOurs ? [{ text: line.slice(start + commentStart.length), place: `line ${index + 1}` }] : []
  })
  if (comments.length === 0) {
    const read = documentOfStatements(statements, options)
    const unread = unreadLines(text)
    return { ...read, remarks: [...read.remarks, ...(unread.length > 0 ? [lost(importWords.leftLines(unread))] : [])] }
  }
  refuseMoreThan(mostRecords, comments.length, 'records')
  return {
    document: mergeEditedDiagram(readJourneyLines(comments, options.openedAt), statements, options.newId),
    remarks: [],
  }
}

/** Connections and notes come on top of as many touchpoints as there may be. */
const mostRecords = 5 * mostTouchpoints

/** Sections become stages, tasks touchpoints, actors personas that feel what the score says. */
function documentOfStatements(statements: readonly Statement[], options: ReadOptions): ReadDiagram {
  const { openedAt, newId, fallbackTitle } = options
  const tasks = statements.filter((statement) => statement.what === 'task')
  if (tasks.length === 0) refuseFile('the diagram has no tasks to import')
  const scale = scaleOfScores(tasks)
  // Our own diagrams give a touchpoint that nobody feels about a 3; where others without actors have feelings, a 3 is one too.
  const areFelt = tasks.some((task) => task.actors.length === 0 && (emotionOf(task, scale) ?? 0) !== 0)
  const channel = newChannel({
    id: newId(),
    rank: ranksBetween(null, null, 1)[0] ?? '',
    name: 'Channel',
    kind: commonKind(tasks.map(({ name }) => name)) ?? 'digital',
  })
  const ranks = ranksBetween(null, null, statements.length)
  const stages: Stage[] = []
  const touchpoints: Touchpoint[] = []
  const byTouchpoint: Record<Id, number> = {}
  const personas = new Map<string, Persona>()
  const personaNamed = (name: string): Persona => {
    const known = personas.get(name)
    const persona =
      known ?? newPersona({ id: newId(), rank: ranksBetween(null, null, personas.size + 1).at(-1) ?? '', name })
    personas.set(name, persona)
    return persona
  }
  for (const [index, statement] of statements.entries()) {
    const rank = ranks[index] ?? ''
    if (statement.what === 'section') {
      if (stages.at(-1)?.name === statement.text && !statement.line.endsWith('\u200B')) continue
      stages.push(newStage({ id: newId(), rank, name: statement.text, phase: guessPhase(statement.text) }))
    } else if (statement.what === 'task') {
      const stage = stages.at(-1) ?? newStage({ id: newId(), rank, name: 'Start' })
      if (stages.length === 0) stages.push(stage)
      const { said = '' } = statement
      const emotion = emotionOf(statement, scale)
      const names = statement.actors.length === 0 && areFelt ? ['Customer'] : statement.actors
      const emotions = emotion === null ? [] : names.map((name) => [personaNamed(name).id, emotion] as const)
      const id = newId()
      if (statement.score !== null && emotions.length > 0) byTouchpoint[id] = statement.score
      touchpoints.push(
        newTouchpoint({
          id,
          rank,
          title: statement.name,
          stageId: stage.id,
          channelId: channel.id,
          notes: said,
          emotions: Object.fromEntries(emotions),
        }),
      )
    }
  }
  const title = textOf(statements, 'title') || fallbackTitle
  const journey = newJourney({ id: newId(), title, summary: textOf(statements, 'description') ?? '' }, openedAt)
  const document = newDocument(journey, { stages, channels: [channel], personas: [...personas.values()], touchpoints })
  const remarks = [
    guessed(importWords.noChannel(channel.name, kindWords[channel.kind])),
    ...(scale === '1 to 5' ? [] : [guessed(importWords.scale(scoresName, scale))]),
  ]
  const isScored = Object.keys(byTouchpoint).length > 0
  return { document, remarks, arePhasesGuessed: true, ...(isScored && { scores: { scale, byTouchpoint } }) }
}

/** Mermaid draws 1 to 5; who writes more or less than that means another scale. */
function scaleOfScores(tasks: readonly Task[]): FeelingScale {
  const scores = tasks.flatMap(({ score }) => score ?? [])
  if (scores.every((score) => score >= 0 && score <= 5)) return '1 to 5'
  return scaleOf('', scores.map(String)) ?? '1 to 5'
}

function emotionOf({ score, said = '' }: Task, scale: FeelingScale): Emotion | null {
  if (score !== null) return feelingOf(score, scale)
  return said === '' ? null : readFeeling(said, null)
}
