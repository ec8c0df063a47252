/** Which column or child table keeps which field of the journey and its lists. Reading and writing follow from this. */
import type { Journey, ListName, RecordOf } from '../../shared/journey/schema.ts'

/** `owner` as `parts: ['name', 'role']` is kept in the columns `owner_name` and `owner_role`. */
type Parts = { readonly parts: readonly string[] }
/** One row per item in a table of its own; with `value`, the items are the entries of an object. */
export type Children = { readonly table: string; readonly item: string; readonly value?: string }
export type Field = 'text' | 'number' | 'flag' | 'json' | Parts | Children
export type Fields = Readonly<Record<string, Field>>
export type Table = { readonly table: string; readonly owner: string; readonly fields: Fields }

type FieldFor<V> = [V] extends [boolean]
  ? 'flag'
  : [V] extends [number]
    ? 'number'
    : [V] extends [string | null]
      ? 'text'
      : [V] extends [readonly string[]]
        ? 'json' | Children
        : string extends keyof V
          ? 'json' | Children
          : { readonly parts: readonly (keyof V)[] }
type FieldsFor<R> = { readonly [F in keyof R]: FieldFor<R[F]> }

const placed = { id: 'text', rank: 'text', extra: 'json' } as const

export const journeyTable = {
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
} as const satisfies Table & { readonly fields: FieldsFor<Journey> }

/** `owner` is the column by which a child table names the record. */
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
} as const satisfies { readonly [L in ListName]: Table & { readonly fields: FieldsFor<RecordOf[L]> } }

export function tableOf(list: ListName): Table {
  return listTables[list]
}

export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

export function isChildren(field: Field): field is Children {
  return typeof field === 'object' && 'table' in field
}
