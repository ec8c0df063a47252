/** One journey: its records, its edits, its history and named versions. */
import { z } from 'zod'
import { loggedRowSchema, loggedStepSchema, momentSchema, versionSchema } from '../journey/history/log.ts'
import { journeyRecordsSchema, readRecordsSchema } from '../journey/wire.ts'
import { longestName, nothing, oneJourney } from './parts.ts'

const seq = z.number().int().nonnegative()

/** Rows of the log, oldest first; `hasMore`: there are older ones. */
const historyPageSchema = z.strictObject({ rows: z.array(loggedRowSchema), hasMore: z.boolean() })

/** How often a journey was written since the app started: a window that has the last number has missed nothing. */
const revision = z.number().int().nonnegative()

export const sharedStepsSchema = oneJourney.extend({ steps: z.array(loggedStepSchema), revision })

/** A journey to work on. */
export const openingSchema = z.strictObject({
  records: readRecordsSchema,
  history: historyPageSchema,
  isReadOnly: z.boolean(),
  /** Why it is read-only, and what can be done. */
  notice: z.string().nullable(),
  /** The last backup that has a damaged journey whole. */
  goodBackupNumber: z.number().int().nullable(),
  revision,
})
export type Opening = z.infer<typeof openingSchema>

export const journeyRequests = {
  /** `history` holds the newest rows, enough for hundreds of steps of undo. */
  'journey:open': {
    args: oneJourney,
    result: openingSchema,
  },
  /** Does the steps in order and notes them; answers once all are on disk, fsynced. */
  'journey:apply': {
    args: oneJourney.extend({ steps: z.array(loggedStepSchema).min(1) }),
    result: z.strictObject({ savedAt: z.string(), lastSeq: seq, revision }),
  },
  /** The rows before those that are known. */
  'journey:history': { args: oneJourney.extend({ beforeSeq: seq }), result: historyPageSchema },
  /** Moments, newest first, before `beforeSeq` or from the last one on; `size` is what the history takes on disk. */
  'journey:moments': {
    args: oneJourney.extend({ beforeSeq: seq.nullable() }),
    result: z.strictObject({
      moments: z.array(momentSchema),
      hasMore: z.boolean(),
      size: z.strictObject({ rows: z.number(), bytes: z.number() }),
    }),
  },
  /** The journey as it was after the row of `seq`, to look at. */
  'journey:moment': { args: oneJourney.extend({ seq }), result: journeyRecordsSchema },
  'journey:versions': { args: oneJourney, result: z.array(versionSchema) },
  'journey:name-version': {
    args: oneJourney.extend({ seq, name: z.string().trim().min(1).max(longestName) }),
    result: z.strictObject({ versionId: z.string() }),
  },
  'journey:forget-version': { args: oneJourney.extend({ versionId: z.string() }), result: nothing },
  /** A journey to look at; the open one stays open. */
  'journey:read': { args: oneJourney, result: journeyRecordsSchema },
} as const
