/**
 * THE table of fields: each field of each record once, in the order of the `.journey` file. Types, schemas, defaults, the file's
 * reader and writer, columns in the store, comparing, searching, tables, Markdown and what an id may refer to follow from it.
 */

import {
  byId,
  bytes,
  cast,
  choice,
  choiceOrNone,
  colorOrNone,
  count,
  date,
  dateOrNone,
  type Fields,
  flag,
  idElsewhere,
  number,
  numberOrNone,
  object,
  ownId,
  reference,
  referenceOrNone,
  references,
  rows,
  subjects,
  text,
  texts,
} from './field.ts'
import { channelUses, emotions, type ListName } from './vocabulary.ts'
import {
  ballotMeasureWords,
  betterWords,
  channelUseWords,
  differentiatorWords,
  emotionWords,
  evidenceWords,
  horizonWords,
  interactionWords,
  kindWords,
  mediaTypeWords,
  noteKindWords,
  opportunityStatusWords,
  ownershipWords,
  phaseWords,
  roleWords,
  stateWords,
  statusWords,
} from './words.ts'

export const journeyFields = {
  id: ownId(),
  title: text('Title', { isRequired: true }),
  summary: text('Summary'),
  state: choice(stateWords, 'as-is', 'State', { isOwn: true }),
  basedOn: idElsewhere('Based on', { isOwn: true }),
  success: text('Success'),
  purpose: object({ vision: text('Vision'), mission: text('Mission'), purpose: text('Purpose') }, 'Purpose', {
    areFields: true,
  }),
  brandPersona: object(
    {
      see: text('Brand persona: see', { one: 'Brand persona: See' }),
      hear: text('Brand persona: hear', { one: 'Brand persona: Hear' }),
      think: text('Brand persona: think', { one: 'Brand persona: Think' }),
      feel: text('Brand persona: feel', { one: 'Brand persona: Feel' }),
      engageWith: text('Brand persona: engage with', { one: 'Brand persona: Engage with' }),
      standFor: text('Brand persona: stand for', { one: 'Brand persona: Stand for' }),
    },
    'Brand persona',
  ),
  brand: object(
    { name: text('Brand'), accent: colorOrNone('Accent colour'), logoImageId: referenceOrNone('images', 'Logo') },
    'Brand',
  ),
  createdAt: text('Created', { isOwn: true }),
  updatedAt: text('Updated', { isOwn: true }),
} as const satisfies Fields

const id = ownId()
const owner = object({ name: text('Owner'), role: choiceOrNone(roleWords, 'Role', { header: 'Owner role' }) }, 'Owner')

const oneToFive = { isWhole: true, least: 1, most: 5 } as const

export const listFields = {
  stages: { id, name: text('Name'), phase: choice(phaseWords, 'other', 'Phase') },
  channels: { id, name: text('Name'), kind: choice(kindWords, 'social', 'Kind', { isRequired: true }) },
  personas: {
    id,
    name: text('Name'),
    description: text('Description'),
    channelUse: byId('channels', channelUses, channelUseWords, 'channelUse', 'Use of channels'),
    imageId: referenceOrNone('images', 'Photo'),
  },
  needs: { id, text: text('Text', { one: 'Need' }), personaId: referenceOrNone('personas', 'Persona') },
  objectives: {
    id,
    text: text('Text', { one: 'Objective' }),
    measure: text('Measure'),
    focus: flag('In focus'),
  },
  touchpoints: {
    id,
    title: text('Title', { header: 'Touchpoint' }),
    notes: text('Notes', { isLast: true }),
    stageId: reference('stages', 'Stage'),
    channelId: reference('channels', 'Channel'),
    status: choice(statusWords, 'live', 'Status'),
    ownership: choice(ownershipWords, 'brand', 'Ownership'),
    why: text('Why'),
    what: text('What'),
    how: text('How'),
    interaction: choiceOrNone(interactionWords, 'Interaction'),
    owner,
    measure: text('Measure'),
    needIds: references('needs', 'Needs'),
    objectiveIds: references('objectives', 'Objectives'),
    emotions: byId('personas', emotions, emotionWords, 'emotion', 'Emotion'),
    momentOfTruth: flag('Moment of truth'),
    differentiator: choiceOrNone(differentiatorWords, 'Differentiator'),
    evidence: object(
      {
        level: choice(evidenceWords, 'assumption', 'Evidence'),
        note: text('Source of the evidence', { one: 'Evidence', header: 'Evidence note' }),
      },
      'Evidence',
    ),
    pains: texts('Pains', { one: 'Pain' }),
    tags: texts('Tags', { one: 'Tag', areShort: true }),
    backstage: texts('Backstage acts', { one: 'Backstage act' }),
    systems: texts('Systems', { one: 'System' }),
    imageIds: references('images', 'Images'),
    votes: count('Votes'),
  },
  connections: {
    id,
    from: reference('touchpoints', 'From'),
    to: reference('touchpoints', 'To'),
    label: text('Label'),
  },
  opportunities: {
    id,
    text: text('Text', { one: 'Opportunity', isRequired: true }),
    touchpointIds: references('touchpoints', 'Touchpoints'),
    impact: numberOrNone('Impact', oneToFive),
    effort: numberOrNone('Effort', oneToFive),
    horizon: choiceOrNone(horizonWords, 'Horizon'),
    status: choice(opportunityStatusWords, 'open', 'Status'),
    owner,
    votes: count('Votes'),
  },
  measures: {
    id,
    name: text('Name', { one: 'Measure', isRequired: true }),
    unit: text('Unit'),
    better: choice(betterWords, 'higher', 'Direction'),
    stageId: referenceOrNone('stages', 'Stage'),
    touchpointId: referenceOrNone('touchpoints', 'Touchpoint'),
    objectiveId: referenceOrNone('objectives', 'Objective'),
    target: numberOrNone('Target'),
    values: rows(
      {
        at: date('Date', { isRequired: true }),
        value: number('Value', { isRequired: true }),
        n: numberOrNone('Answers', { isWhole: true, least: 0 }),
      },
      'Values',
    ),
  },
  quotes: {
    id,
    text: text('Text', { one: 'Quote', isRequired: true }),
    source: text('Source'),
    personaId: referenceOrNone('personas', 'Persona'),
    at: dateOrNone('Date'),
    touchpointIds: references('touchpoints', 'Touchpoints'),
  },
  notes: {
    id,
    text: text('Text', { header: 'Note' }),
    x: number('Horizontal position'),
    y: number('Vertical position'),
    color: text('Colour', { initial: 'yellow', isCode: true }),
    kind: choice(noteKindWords, 'note', 'Kind'),
    owner,
    due: dateOrNone('Due'),
    answer: text('Answer'),
    author: text('Author'),
    touchpointIds: references('touchpoints', 'Touchpoints'),
    votes: count('Votes'),
  },
  agenda: {
    id,
    title: text('Title'),
    minutes: number('Minutes'),
    stageId: referenceOrNone('stages', 'Stage'),
    note: text('Note'),
  },
  ballots: {
    id,
    question: text('Question'),
    at: dateOrNone('Date'),
    measure: choice(ballotMeasureWords, 'dots', 'Measure'),
    subjects: subjects('Subjects'),
    cast: cast('Ballots cast'),
  },
  images: {
    id,
    mediaType: choice(mediaTypeWords, 'image/png', 'Media type', { isRequired: true, isOwn: true }),
    width: number('Width', { isWhole: true, least: 1, most: 4096, isRequired: true, isOwn: true }),
    height: number('Height', { isWhole: true, least: 1, most: 4096, isRequired: true, isOwn: true }),
    alt: text('Alternative text'),
    data: bytes('Image', { isRequired: true, isOwn: true }),
  },
} as const satisfies { readonly [L in ListName]: Fields }

/** The names of a record's fields. */
export type FieldsOf<L extends ListName | 'journey'> = L extends ListName
  ? keyof (typeof listFields)[L]
  : keyof typeof journeyFields

/** What one record of a list is called. */
export const nounOf: { readonly [L in ListName]: string } = {
  stages: 'stage',
  channels: 'channel',
  personas: 'persona',
  needs: 'need',
  objectives: 'objective',
  touchpoints: 'touchpoint',
  connections: 'connection',
  opportunities: 'opportunity',
  measures: 'measure',
  quotes: 'quote',
  notes: 'note',
  agenda: 'agenda item',
  ballots: 'ballot',
  images: 'image',
}

/** The fields of the journey itself, or of a list's records. */
export function fieldsOf(record: ListName | 'journey'): Fields {
  return record === 'journey' ? journeyFields : listFields[record]
}
