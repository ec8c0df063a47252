/** The columns of a table of touchpoints: what each says of one, and by which names other tables call it. */
import { inOrder, type JourneyDocument } from '../../journey/document.ts'
import type { Persona, Touchpoint } from '../../journey/schema.ts'
import {
  differentiatorWords,
  evidenceWords,
  interactionWords,
  kindWords,
  phaseWords,
  roleWords,
  statusWords,
} from '../../journey/words.ts'
import { writeList } from './lists.ts'
import type { Cell } from './table.ts'

export const columnIds = [
  'id',
  'title',
  'stage',
  'phase',
  'channel',
  'kind',
  'status',
  'why',
  'what',
  'how',
  'interaction',
  'ownerName',
  'ownerRole',
  'measure',
  'needs',
  'objectives',
  'momentOfTruth',
  'differentiator',
  'evidence',
  'evidenceNote',
  'pains',
  'opportunities',
  'tags',
  'votes',
  'notes',
] as const
export type ColumnId = (typeof columnIds)[number]

type Column = {
  readonly header: string
  /** Other headers, in lower case without blanks and marks, by which it is known. */
  readonly alsoCalled: readonly string[]
  readonly write: (touchpoint: Touchpoint, document: JourneyDocument) => Cell
}

const wordOr = <W extends string>(words: Readonly<Record<W, string>>, value: W | null) => (value ? words[value] : '')

export const touchpointColumns: Readonly<Record<ColumnId, Column>> = {
  id: { header: 'ID', alsoCalled: ['touchpointid', 'key', 'identifier'], write: ({ id }) => id },
  title: {
    header: 'Touchpoint',
    alsoCalled: [
      ...['title', 'name', 'touchpoints', 'touchpointname', 'action', 'actions', 'customeraction', 'customeractions'],
      ...['useraction', 'useractions', 'step', 'steps', 'customerstep', 'activity', 'activities', 'customeractivity'],
      ...['interactionpoint', 'moment', 'event', 'card', 'whathappens', 'whatthecustomerdoes', 'doing', 'task'],
      ...['kontaktpunkt', 'beruhrungspunkt', 'titel', 'aktion', 'schritt', 'aktivitat', 'pointdecontact', 'titre'],
      ...['puntodecontacto', 'titulo', 'puntodicontatto', 'titolo', 'contactpunt'],
    ],
    write: ({ title }) => title,
  },
  stage: {
    header: 'Stage',
    alsoCalled: [
      ...['stages', 'journeystage', 'stagename', 'stageofthejourney', 'journeystep', 'journeyphase'],
      ...['abschnitt', 'etappe', 'stufe', 'etape', 'etapa', 'fase'],
    ],
    write: ({ stageId }, { stages }) => stages.get(stageId)?.name ?? '',
  },
  phase: {
    header: 'Phase',
    alsoCalled: ['funnel', 'funnelstage', 'lifecycle'],
    write: ({ stageId }, { stages }) => wordOr(phaseWords, stages.get(stageId)?.phase ?? null),
  },
  channel: {
    header: 'Channel',
    alsoCalled: [
      ...['channels', 'medium', 'media', 'platform', 'lane', 'swimlane', 'channelname', 'where', 'device', 'location'],
      ...['kanal', 'kanale', 'medien', 'canal', 'canaux', 'canales', 'canale', 'canali', 'kanaal', 'wo'],
    ],
    write: ({ channelId }, { channels }) => channels.get(channelId)?.name ?? '',
  },
  kind: {
    header: 'Kind',
    alsoCalled: ['channelkind', 'channeltype', 'kindofchannel', 'type', 'kanalart', 'art'],
    write: ({ channelId }, { channels }) => wordOr(kindWords, channels.get(channelId)?.kind ?? null),
  },
  status: { header: 'Status', alsoCalled: ['state'], write: ({ status }) => statusWords[status] },
  why: { header: 'Why', alsoCalled: ['purpose', 'reason', 'goal'], write: ({ why }) => why },
  what: { header: 'What', alsoCalled: ['content', 'message'], write: ({ what }) => what },
  how: { header: 'How', alsoCalled: ['tool', 'tools', 'means'], write: ({ how }) => how },
  interaction: {
    header: 'Interaction',
    alsoCalled: ['interactiontype', 'mode'],
    write: ({ interaction }) => wordOr(interactionWords, interaction),
  },
  ownerName: {
    header: 'Owner',
    alsoCalled: ['ownername', 'responsible', 'assignee', 'team', 'verantwortlich', 'verantwortliche', 'responsable'],
    write: ({ owner }) => owner.name,
  },
  ownerRole: {
    header: 'Owner role',
    alsoCalled: ['role', 'department', 'function'],
    write: ({ owner }) => wordOr(roleWords, owner.role),
  },
  measure: {
    header: 'Measure',
    alsoCalled: ['kpi', 'kpis', 'metric', 'metrics', 'measures', 'kennzahl'],
    write: ({ measure }) => measure,
  },
  needs: {
    header: 'Needs',
    alsoCalled: ['need', 'customerneeds', 'customerneed', 'userneeds', 'bedurfnis', 'bedurfnisse'],
    write: ({ needIds }, { needs }) => writeList(needIds.map((id) => needs.get(id)?.text ?? '')),
  },
  objectives: {
    header: 'Objectives',
    alsoCalled: ['objective', 'businessobjectives', 'businessgoals', 'goals'],
    write: ({ objectiveIds }, { objectives }) => writeList(objectiveIds.map((id) => objectives.get(id)?.text ?? '')),
  },
  momentOfTruth: {
    header: 'Moment of truth',
    alsoCalled: ['mot', 'keymoment'],
    write: ({ momentOfTruth }) => (momentOfTruth ? 'Yes' : ''),
  },
  differentiator: {
    header: 'Differentiator',
    alsoCalled: ['differentiation'],
    write: ({ differentiator }) => wordOr(differentiatorWords, differentiator),
  },
  evidence: {
    header: 'Evidence',
    alsoCalled: ['evidencelevel', 'confidence'],
    write: ({ evidence }) => evidenceWords[evidence.level],
  },
  evidenceNote: {
    header: 'Evidence note',
    alsoCalled: ['source', 'sources', 'evidencesource'],
    write: ({ evidence }) => evidence.note,
  },
  pains: {
    header: 'Pains',
    alsoCalled: ['pain', 'painpoint', 'painpoints', 'problems', 'problem', 'frustrations', 'issues', 'probleme'],
    write: ({ pains }) => writeList(pains),
  },
  opportunities: {
    header: 'Opportunities',
    alsoCalled: ['opportunity', 'ideas', 'solutions', 'improvements', 'chancen', 'ideen'],
    write: ({ opportunities }) => writeList(opportunities),
  },
  tags: { header: 'Tags', alsoCalled: ['tag', 'labels', 'label', 'keywords'], write: ({ tags }) => writeList(tags) },
  votes: { header: 'Votes', alsoCalled: ['vote', 'priority', 'dots'], write: ({ votes }) => votes },
  notes: {
    header: 'Notes',
    alsoCalled: [
      ...['note', 'description', 'comment', 'comments', 'details', 'summary', 'remarks'],
      ...['notiz', 'notizen', 'beschreibung', 'kommentar', 'anmerkung', 'anmerkungen', 'notas'],
    ],
    write: ({ notes }) => notes,
  },
}

/** One column a persona: what each feels, -2 to 2; empty where that isn't known. */
export function emotionHeader({ name }: Pick<Persona, 'name'>): string {
  return `Emotion: ${name}`
}

export function emotionCell({ emotions }: Touchpoint, personaId: string): Cell {
  return Object.hasOwn(emotions, personaId) ? (emotions[personaId] ?? '') : ''
}

export function personasOf(document: JourneyDocument): readonly Persona[] {
  return inOrder(document.personas)
}
