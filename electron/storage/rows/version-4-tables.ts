/** The columns of a journey in versions 3 and 4 of the library, in the order that their checksums were made in. This never changes. */
import type { Table, Tables } from './tables.ts'

const placed = { id: 'text', rank: 'text', extra: 'json' } as const

const journeyTable = {
  table: 'journeys',
  owner: '',
  fields: {
    id: 'text',
    title: 'text',
    summary: 'text',
    state: 'text',
    basedOn: 'text',
    success: 'text',
    purpose: { parts: ['vision', 'mission', 'purpose'] },
    brandPersona: { parts: ['see', 'hear', 'think', 'feel', 'engageWith', 'standFor'] },
    createdAt: 'text',
    updatedAt: 'text',
    extra: 'json',
  },
} as const satisfies Table

const listTables = {
  stages: { table: 'stages', owner: '', fields: { ...placed, name: 'text', phase: 'text' } },
  channels: { table: 'channels', owner: '', fields: { ...placed, name: 'text', kind: 'text' } },
  personas: {
    table: 'personas',
    owner: 'persona_id',
    fields: {
      ...placed,
      name: 'text',
      description: 'text',
      channelUse: { table: 'persona_channel_uses', item: 'channel_id', value: 'channel_use' },
    },
  },
  needs: { table: 'needs', owner: '', fields: { ...placed, text: 'text', personaId: 'text' } },
  objectives: { table: 'objectives', owner: '', fields: { ...placed, text: 'text', measure: 'text', focus: 'flag' } },
  touchpoints: {
    table: 'touchpoints',
    owner: 'touchpoint_id',
    fields: {
      ...placed,
      title: 'text',
      notes: 'text',
      stageId: 'text',
      channelId: 'text',
      status: 'text',
      why: 'text',
      what: 'text',
      how: 'text',
      interaction: 'text',
      owner: { parts: ['name', 'role'] },
      measure: 'text',
      needIds: { table: 'touchpoint_needs', item: 'need_id' },
      objectiveIds: { table: 'touchpoint_objectives', item: 'objective_id' },
      emotions: { table: 'touchpoint_emotions', item: 'persona_id', value: 'emotion' },
      momentOfTruth: 'flag',
      differentiator: 'text',
      evidence: { parts: ['level', 'note'] },
      pains: 'json',
      opportunities: 'json',
      tags: 'json',
      votes: 'number',
    },
  },
  connections: {
    table: 'connections',
    owner: '',
    fields: { ...placed, from: 'text', to: 'text', label: 'text' },
  },
  notes: { table: 'notes', owner: '', fields: { ...placed, text: 'text', x: 'number', y: 'number', color: 'text' } },
} as const satisfies Readonly<Record<string, Table>>

export const version4Tables: Tables = { journey: journeyTable, lists: Object.values(listTables) }
