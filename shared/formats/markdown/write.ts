/** A journey as a Markdown outline to read and to paste: a heading a stage, one a channel, a bullet a touchpoint. */
import { inOrder, type JourneyDocument, meanEmotion, touchpointsInCell } from '../../journey/document.ts'
import type { Touchpoint } from '../../journey/schema.ts'
import {
  differentiatorWords,
  evidenceWords,
  interactionWords,
  kindWords,
  phaseWords,
  roleWords,
  stateWords,
  statusWords,
} from '../../journey/words.ts'
import { markdownLine, markdownLines } from './text.ts'

/** Writes the outline; stages and channels without a touchpoint are said to be empty, because that is what to see. */
export function writeMarkdown(document: JourneyDocument): string {
  const { journey } = document
  const blocks = [
    `# ${markdownLine(journey.title) || 'Untitled journey'}`,
    ...paragraph(journey.summary),
    [`State: ${stateWords[journey.state]}`, ...said('Success', journey.success)].join('  \n'),
    ...list(
      'Personas',
      inOrder(document.personas).map(({ name, description }) => joined(name, description)),
    ),
    ...list(
      'Needs',
      inOrder(document.needs).map(({ text, personaId }) =>
        joined(text, personaId ? (document.personas.get(personaId)?.name ?? '') : ''),
      ),
    ),
    ...list(
      'Objectives',
      inOrder(document.objectives).map(({ text, measure }) => joined(text, measure)),
    ),
    ...list(
      'Notes',
      inOrder(document.notes).map(({ text }) => markdownLine(text)),
    ),
    ...inOrder(document.stages).flatMap(({ id, name, phase }) => [
      `## ${markdownLine(name) || 'Untitled stage'} (${phaseWords[phase]})`,
      ...stageBlocks(document, id),
    ]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function stageBlocks(document: JourneyDocument, stageId: string): string[] {
  const blocks = inOrder(document.channels).flatMap(({ id, name, kind }) => {
    const touchpoints = touchpointsInCell(document, { stageId, channelId: id })
    if (touchpoints.length === 0) return []
    const heading = `### ${markdownLine(name) || 'Untitled channel'} (${kindWords[kind]})`
    return [heading, touchpoints.map((touchpoint) => bullet(document, touchpoint)).join('\n')]
  })
  return blocks.length > 0 ? blocks : ['*No touchpoint yet.*']
}

function bullet(document: JourneyDocument, touchpoint: Touchpoint): string {
  const { owner, evidence, differentiator } = touchpoint
  const emotion = meanEmotion(touchpoint)
  const names = (ids: readonly string[], records: ReadonlyMap<string, { text: string }>) =>
    ids.map((id) => records.get(id)?.text ?? '').join('; ')
  const role = owner.role ? roleWords[owner.role] : ''
  const lines = [
    ...(touchpoint.status === 'live' ? [] : [`Status: ${statusWords[touchpoint.status]}`]),
    ...said('Why', touchpoint.why),
    ...said('What', touchpoint.what),
    ...said('How', touchpoint.how),
    ...(touchpoint.interaction ? [`Interaction: ${interactionWords[touchpoint.interaction]}`] : []),
    ...said('Owner', [owner.name, role].filter((part) => part.trim() !== '').join(', ')),
    ...said('Measure', touchpoint.measure),
    ...said('Needs', names(touchpoint.needIds, document.needs)),
    ...said('Objectives', names(touchpoint.objectiveIds, document.objectives)),
    ...(emotion === null ? [] : [`Emotion: ${emotion > 0 ? '+' : ''}${Number(emotion.toFixed(1))}`]),
    ...(touchpoint.momentOfTruth ? ['Moment of truth: Yes'] : []),
    ...(differentiator ? [`Differentiator: ${differentiatorWords[differentiator]}`] : []),
    ...(evidence.level === 'assumption' && evidence.note.trim() === ''
      ? []
      : [`Evidence: ${[evidenceWords[evidence.level], markdownLine(evidence.note)].filter(Boolean).join(', ')}`]),
    ...touchpoint.pains.map((pain) => `Pain: ${markdownLine(pain)}`),
    ...touchpoint.opportunities.map((opportunity) => `Opportunity: ${markdownLine(opportunity)}`),
    ...said('Tags', touchpoint.tags.join('; ')),
    ...(touchpoint.votes === 0 ? [] : [`Votes: ${touchpoint.votes}`]),
    ...(touchpoint.notes.trim() === '' ? [] : [`Notes: ${markdownLines(touchpoint.notes).join('  \n    ')}`]),
  ]
  const title = markdownLine(touchpoint.title) || 'Untitled touchpoint'
  return [`- **${title}**`, ...lines.map((line) => `  - ${line}`)].join('\n')
}

function said(name: string, text: string): string[] {
  return text.trim() === '' ? [] : [`${name}: ${markdownLine(text)}`]
}

function paragraph(text: string): string[] {
  return text.trim() === '' ? [] : [markdownLines(text).join('  \n')]
}

function joined(name: string, more: string): string {
  return [markdownLine(name), markdownLine(more)].filter((part) => part !== '').join(': ')
}

function list(heading: string, items: readonly string[]): string[] {
  const kept = items.filter((item) => item !== '')
  return kept.length === 0 ? [] : [`**${heading}**`, kept.map((item) => `- ${item}`).join('\n')]
}
