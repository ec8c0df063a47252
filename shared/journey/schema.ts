/**
 * What a journey is made of: one schema per record, and the types that follow from them.
 *
 * Names, meanings and defaults are those of the `.journey` file, version 1. In memory a record also carries
 * `rank` (its place in its list, see rank.ts) and `extra` (fields that we don't know and must write back).
 */
import { z } from 'zod'
import {
  channelUses,
  differentiators,
  emotions,
  evidenceLevels,
  idPattern,
  interactions,
  kinds,
  type listNames,
  phases,
  roles,
  states,
  statuses,
} from './vocabulary.ts'

export {
  channelUses,
  differentiators,
  emotions,
  evidenceLevels,
  interactions,
  kinds,
  listNames,
  phases,
  roles,
  states,
  statuses,
} from './vocabulary.ts'

export const idSchema = z.string().regex(idPattern, 'an id has 1 to 64 letters, digits, "_" or "-"')

/** Unknown fields by name; under the name of a nested object, that object's unknown fields. */
const extra = z.record(z.string(), z.unknown())
const text = z.string()
const placed = { id: idSchema, rank: z.string().min(1), extra }

/** Values by id. zod's own record leaves out a key "__proto__", which is an id like any other here. */
function recordById<V extends z.ZodType>(value: V) {
  return z.custom<Readonly<Record<string, z.infer<V>>>>(
    (input) =>
      typeof input === 'object' &&
      input !== null &&
      Object.entries(input).every(([id, held]) => idSchema.safeParse(id).success && value.safeParse(held).success),
    'an object of known values by id',
  )
}

export const emotionSchema = z.literal(emotions)

export const purposeSchema = z.strictObject({ vision: text, mission: text, purpose: text })
export const brandPersonaSchema = z.strictObject({
  see: text,
  hear: text,
  think: text,
  feel: text,
  engageWith: text,
  standFor: text,
})

export const journeySchema = z.strictObject({
  id: idSchema,
  title: text,
  summary: text,
  state: z.enum(states),
  basedOn: idSchema.nullable(),
  success: text,
  purpose: purposeSchema,
  brandPersona: brandPersonaSchema,
  createdAt: text,
  updatedAt: text,
  extra,
})

export const stageSchema = z.strictObject({ ...placed, name: text, phase: z.enum(phases) })
export const channelSchema = z.strictObject({ ...placed, name: text, kind: z.enum(kinds) })
export const personaSchema = z.strictObject({
  ...placed,
  name: text,
  description: text,
  channelUse: recordById(z.enum(channelUses)),
})
export const needSchema = z.strictObject({ ...placed, text, personaId: idSchema.nullable() })
export const objectiveSchema = z.strictObject({ ...placed, text, measure: text, focus: z.boolean() })
export const ownerSchema = z.strictObject({ name: text, role: z.enum(roles).nullable() })
export const evidenceSchema = z.strictObject({ level: z.enum(evidenceLevels), note: text })
export const touchpointSchema = z.strictObject({
  ...placed,
  title: text,
  notes: text,
  stageId: idSchema,
  channelId: idSchema,
  status: z.enum(statuses),
  why: text,
  what: text,
  how: text,
  interaction: z.enum(interactions).nullable(),
  owner: ownerSchema,
  measure: text,
  needIds: z.array(idSchema),
  objectiveIds: z.array(idSchema),
  emotions: recordById(emotionSchema),
  momentOfTruth: z.boolean(),
  differentiator: z.enum(differentiators).nullable(),
  evidence: evidenceSchema,
  pains: z.array(text),
  opportunities: z.array(text),
  tags: z.array(text),
  votes: z.number(),
})
export const connectionSchema = z.strictObject({ ...placed, from: idSchema, to: idSchema, label: text })
export const noteSchema = z.strictObject({ ...placed, text, x: z.number(), y: z.number(), color: text })

export type Id = string
export type Phase = (typeof phases)[number]
export type Kind = (typeof kinds)[number]
export type Status = (typeof statuses)[number]
export type Interaction = (typeof interactions)[number]
export type Role = (typeof roles)[number]
export type Differentiator = (typeof differentiators)[number]
export type EvidenceLevel = (typeof evidenceLevels)[number]
export type ChannelUse = (typeof channelUses)[number]
export type Emotion = (typeof emotions)[number]
export type Journey = Readonly<z.infer<typeof journeySchema>>
export type Stage = Readonly<z.infer<typeof stageSchema>>
export type Channel = Readonly<z.infer<typeof channelSchema>>
export type Persona = Readonly<z.infer<typeof personaSchema>>
export type Need = Readonly<z.infer<typeof needSchema>>
export type Objective = Readonly<z.infer<typeof objectiveSchema>>
export type Touchpoint = Readonly<z.infer<typeof touchpointSchema>>
export type Connection = Readonly<z.infer<typeof connectionSchema>>
export type Note = Readonly<z.infer<typeof noteSchema>>

/** The schema of each list's records. */
export const listSchemas = {
  stages: stageSchema,
  channels: channelSchema,
  personas: personaSchema,
  needs: needSchema,
  objectives: objectiveSchema,
  touchpoints: touchpointSchema,
  connections: connectionSchema,
  notes: noteSchema,
} as const satisfies { readonly [L in ListName]: z.ZodType }

export type ListName = (typeof listNames)[number]
export type RecordOf = {
  stages: Stage
  channels: Channel
  personas: Persona
  needs: Need
  objectives: Objective
  touchpoints: Touchpoint
  connections: Connection
  notes: Note
}
