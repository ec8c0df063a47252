/** What a Mermaid journey shows of a document: a section a stage, a task a touchpoint, a score for its emotion. */
import { inOrder, type JourneyDocument, meanEmotion, touchpointsInCell } from '../../journey/document.ts'
import type { Stage, Touchpoint } from '../../journey/schema.ts'
import { nameOrUntitled } from '../../words/names.ts'
import { distinguish, mermaidActor, mermaidText } from './mermaid-text.ts'
import { scoreOf } from './score.ts'

/** One line of the diagram, and the record that it shows. */
export type DiagramLine =
  | { readonly what: 'title'; readonly text: string }
  | { readonly what: 'section'; readonly text: string; readonly stage: Stage }
  | { readonly what: 'task'; readonly text: string; readonly touchpoint: Touchpoint }

/** The diagram's lines without indentation, stage by stage and in a stage channel by channel. */
export function diagramLines(document: JourneyDocument): DiagramLine[] {
  const lines: DiagramLine[] = []
  const title = mermaidText(document.journey.title, '')
  if (title !== '') lines.push({ what: 'title', text: `title ${title}` })
  let before = ''
  for (const stage of inOrder(document.stages)) {
    const name = mermaidText(stage.name, nameOrUntitled('', 'stage'))
    const text = `section ${name === before ? distinguish(name) : name}`
    before = text.slice('section '.length)
    lines.push({ what: 'section', text, stage })
    for (const channel of inOrder(document.channels)) {
      for (const touchpoint of touchpointsInCell(document, { stageId: stage.id, channelId: channel.id })) {
        lines.push({ what: 'task', text: taskLine(document, touchpoint), touchpoint })
      }
    }
  }
  return lines
}

function taskLine(document: JourneyDocument, touchpoint: Touchpoint): string {
  const actors = inOrder(document.personas)
    .filter(({ id }) => Object.hasOwn(touchpoint.emotions, id))
    .map(({ name }) => mermaidActor(name))
  const task = `${mermaidText(touchpoint.title, nameOrUntitled('', 'touchpoint'))}: ${scoreOf(meanEmotion(touchpoint))}`
  return actors.length === 0 ? task : `${task}: ${actors.join(', ')}`
}
