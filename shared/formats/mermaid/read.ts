/** A Mermaid journey -> document: ours back as it was, another's as well as it can be read. */
import type { JourneyDocument } from '../../journey/document.ts'
import { ranksBetween } from '../../journey/rank.ts'
import { newChannel, newDocument, newJourney, newPersona, newStage, newTouchpoint } from '../../journey/records.ts'
import type { Persona, Stage, Touchpoint } from '../../journey/schema.ts'
import { readJourneyLines } from '../journey/journey-lines.ts'
import { guessPhase } from '../reading/guessed-words.ts'
import { mostTouchpoints, refuseMoreThan } from '../reading/line-limits.ts'
import type { ReadOptions } from '../reading/read-options.ts'
import { mergeEditedDiagram } from './merge-edited-diagram.ts'
import { emotionOfScore } from './score.ts'
import { readStatements, type Statement, textOf } from './statements.ts'
import { commentStart } from './write.ts'

/**
 * Reads a Mermaid journey. Where its comments hold the journey, that one is meant, with what was changed in the
 * diagram since.
 * @throws FailureError `file-refused` with the place and the reason
 */
export function readMermaid(text: string, options: ReadOptions): JourneyDocument {
  const statements = readStatements(text)
  const comments = text.split('\n').flatMap((line, index) => {
    const start = line.indexOf(commentStart)
    const isOurs = start >= 0 && line.slice(0, start).trim() === ''
    return isOurs ? [{ text: line.slice(start + commentStart.length), place: `line ${index + 1}` }] : []
  })
  if (comments.length === 0) return documentOfStatements(statements, options)
  refuseMoreThan(mostRecords, comments.length, 'records')
  return mergeEditedDiagram(readJourneyLines(comments, options.openedAt), statements, options.newId)
}

/** Connections and notes come on top of as many touchpoints as there may be. */
const mostRecords = 5 * mostTouchpoints

/** Sections become stages, tasks touchpoints, actors personas that feel what the score says. */
function documentOfStatements(statements: readonly Statement[], options: ReadOptions): JourneyDocument {
  const { openedAt, newId, fallbackTitle } = options
  const channel = newChannel({
    id: newId(),
    rank: ranksBetween(null, null, 1)[0] ?? '',
    name: 'Channel',
    kind: 'digital',
  })
  const ranks = ranksBetween(null, null, statements.length)
  const stages: Stage[] = []
  const touchpoints: Touchpoint[] = []
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
      const emotion = emotionOfScore(statement.score)
      const names = statement.actors.length === 0 && emotion !== 0 ? ['Customer'] : statement.actors
      const emotions = emotion === null ? [] : names.map((name) => [personaNamed(name).id, emotion] as const)
      touchpoints.push(
        newTouchpoint({
          id: newId(),
          rank,
          title: statement.name,
          stageId: stage.id,
          channelId: channel.id,
          emotions: Object.fromEntries(emotions),
        }),
      )
    }
  }
  const title = textOf(statements, 'title') || fallbackTitle
  const journey = newJourney({ id: newId(), title, summary: textOf(statements, 'description') ?? '' }, openedAt)
  return newDocument(journey, { stages, channels: [channel], personas: [...personas.values()], touchpoints })
}
