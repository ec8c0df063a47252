/** Agendas to start from: a few that come with the app, and those that a facilitator keeps; they belong to no journey. */
import { type Change, squashChanges } from '../journey/change.ts'
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import { removeRecords } from '../journey/edits/removal.ts'
import { newRecord } from '../journey/new-records.ts'
import { ranksBetween } from '../journey/rank.ts'
import type { Id } from '../journey/schema.ts'
import { formatCount } from '../words/counts.ts'

export type AgendaTemplateItem = {
  readonly title: string
  readonly minutes: number
  readonly note: string
  /** The stage that it is about, by name, since each journey has stages of its own; empty if it is about none. */
  readonly stage: string
}

export type AgendaTemplate = {
  readonly id: Id
  readonly name: string
  readonly items: readonly AgendaTemplateItem[]
}

function item(minutes: number, title: string, note: string): AgendaTemplateItem {
  return { title, minutes, note, stage: '' }
}

const decisions = item(10, 'Decisions and owners', 'Who does what, and by when?')

/** Agendas that come with the app. */
export const builtInTemplates: readonly AgendaTemplate[] = [
  {
    id: 'review',
    name: '45-minute review',
    items: [
      item(10, 'Walk through the journey', 'What is new to you?'),
      item(10, 'What is missing', 'Where don’t people meet you yet?'),
      item(5, 'Vote', 'What matters most?'),
      item(10, 'Opportunities', 'What could you try by next month?'),
      decisions,
    ],
  },
  {
    id: 'workshop',
    name: '90-minute workshop',
    items: [
      item(5, 'Welcome and goal', 'What will be different after today?'),
      item(15, 'Walk through the journey', 'What is new to you?'),
      item(20, 'Collect touchpoints', 'What happens here, and on which channel?'),
      item(15, 'Emotions and pains', 'Where does it hurt, and whom?'),
      item(10, 'Vote', 'What matters most?'),
      item(15, 'Opportunities', 'What would help people here?'),
      decisions,
    ],
  },
  {
    id: 'half-day',
    name: 'Half-day workshop',
    items: [
      item(15, 'Welcome and goal', 'What will be different after today?'),
      item(25, 'Personas', 'Who are you doing this for, and what do they need?'),
      item(30, 'Awareness', 'How do people first hear of you?'),
      item(45, 'All other stages', 'What happens here, and on which channel?'),
      item(15, 'Break', ''),
      item(35, 'Emotions and pains', 'Where does it hurt, and whom?'),
      item(15, 'Vote', 'What matters most?'),
      item(35, 'Opportunities', 'What would help people here?'),
      { ...decisions, minutes: 20 },
      item(5, 'Outcome', 'Is this what you agreed on?'),
    ],
  },
]

/** "7 items, 90 minutes" */
export function templateWords({ items }: Pick<AgendaTemplate, 'items'>): string {
  const minutes = items.reduce((sum, one) => sum + one.minutes, 0)
  return `${formatCount(items.length, 'item')}, ${formatCount(minutes, 'minute')}`
}

/** The journey's agenda as a template. */
export function templateOf({ agenda, stages }: JourneyDocument, { id, name }: Pick<AgendaTemplate, 'id' | 'name'>) {
  const items = inOrder(agenda).map(({ title, minutes, note, stageId }): AgendaTemplateItem => {
    return { title, minutes, note, stage: stages.get(stageId ?? '')?.name ?? '' }
  })
  return { id, name, items }
}

/** Puts the template in the place of the journey's agenda; an item is about the stage of the same name if there is one. */
export function agendaOfTemplate(document: JourneyDocument, template: AgendaTemplate, newId: () => Id): Change {
  const ranks = ranksBetween(null, null, template.items.length)
  const added = template.items.map(({ stage, ...fields }, at) => {
    return newRecord('agenda', { ...fields, id: newId(), rank: ranks[at] ?? '', stageId: stageNamed(document, stage) })
  })
  const cleared = removeRecords(document, 'agenda', document.agenda.keys())
  return squashChanges(cleared, { agenda: { added, updated: [], removed: [] } })
}

function stageNamed({ stages }: JourneyDocument, name: string): Id | null {
  const wanted = foldName(name)
  if (wanted === '') return null
  return inOrder(stages).find((stage) => foldName(stage.name) === wanted)?.id ?? null
}

function foldName(name: string): string {
  return name.trim().toLowerCase()
}
