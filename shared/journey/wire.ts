/** A document and a change as plain lists, for whatever passes through JSON or between processes, checked on arrival. */
import { z } from 'zod'
import type { Change } from './change.ts'
import { inOrder, type JourneyDocument } from './document.ts'
import { newDocument } from './records.ts'
import {
  channelSchema,
  connectionSchema,
  journeySchema,
  needSchema,
  noteSchema,
  objectiveSchema,
  personaSchema,
  stageSchema,
  touchpointSchema,
} from './schema.ts'

/** A whole journey as lists in order. */
export const journeyRecordsSchema = z.strictObject({
  journey: journeySchema,
  stages: z.array(stageSchema),
  channels: z.array(channelSchema),
  personas: z.array(personaSchema),
  needs: z.array(needSchema),
  objectives: z.array(objectiveSchema),
  touchpoints: z.array(touchpointSchema),
  connections: z.array(connectionSchema),
  notes: z.array(noteSchema),
  extra: z.record(z.string(), z.unknown()),
})
export type JourneyRecords = z.infer<typeof journeyRecordsSchema>

function recordsChange<T extends z.ZodType>(record: T) {
  return z
    .strictObject({ added: z.array(record), updated: z.array(z.tuple([record, record])), removed: z.array(record) })
    .optional()
}

export const changeSchema: z.ZodType<Change> = z.strictObject({
  journey: z.tuple([journeySchema, journeySchema]).optional(),
  stages: recordsChange(stageSchema),
  channels: recordsChange(channelSchema),
  personas: recordsChange(personaSchema),
  needs: recordsChange(needSchema),
  objectives: recordsChange(objectiveSchema),
  touchpoints: recordsChange(touchpointSchema),
  connections: recordsChange(connectionSchema),
  notes: recordsChange(noteSchema),
}) as z.ZodType<Change>

export function recordsOf(document: JourneyDocument): JourneyRecords {
  return {
    journey: document.journey,
    stages: [...inOrder(document.stages)],
    channels: [...inOrder(document.channels)],
    personas: [...inOrder(document.personas)],
    needs: [...inOrder(document.needs)],
    objectives: [...inOrder(document.objectives)],
    touchpoints: [...inOrder(document.touchpoints)],
    connections: [...inOrder(document.connections)],
    notes: [...inOrder(document.notes)],
    extra: { ...document.extra },
  }
}

export function documentOf(records: JourneyRecords): JourneyDocument {
  const { journey, extra, ...lists } = records
  return newDocument(journey, lists, extra)
}
