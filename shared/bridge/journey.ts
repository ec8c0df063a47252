/** One journey: its records, its edits, its history and named versions. */
import { z } from 'zod'
import { loggedRowSchema, loggedStepSchema, momentSchema, versionSchema } from '../journey/log.ts'
import { journeyRecordsSchema } from '../journey/wire.ts'
import { nothing, oneJourney } from './parts.ts'

const seq = z.number().int().nonnegative()

/** Rows of the log, oldest first; `hasMore`: there are older ones. */
const historyPageSchema = z.strictObject({ rows: z.array(loggedRowSchema), hasMore: z.boolean() })

export const journeyRequests = {
  /** `history` holds the newest rows, enough for hundreds of steps of undo. */
  'journey:open': {
    takes: oneJourney,
    answers: z.strictObject({
      records: journeyRecordsSchema,
      history: historyPageSchema,
      isReadOnly: z.boolean(),
      /** Why it is read-only, and what can be done. */
      notice: z.string().nullable(),
      /** The last backup that has a damaged journey whole. */
      goodBackupNumber: z.number().int().nullable(),
    }),
  },
  /** Does the steps in order and notes them; answers once all are on disk, fsynced. */
  'journey:apply': {
    takes: oneJourney.extend({ steps: z.array(loggedStepSchema).min(1) }),
    answers: z.strictObject({ savedAt: z.string(), lastSeq: seq }),
  },
  /** The rows before those that are known. */
  'journey:history': { takes: oneJourney.extend({ beforeSeq: seq }), answers: historyPageSchema },
  /** Moments, newest first, before `beforeSeq` or from the last one on; `size` is what the history takes on disk. */
  'journey:moments': {
    takes: oneJourney.extend({ beforeSeq: seq.nullable() }),
    answers: z.strictObject({
      moments: z.array(momentSchema),
      hasMore: z.boolean(),
      size: z.strictObject({ rows: z.number(), bytes: z.number() }),
    }),
  },
  /** The journey as it was after the row of `seq`, to look at. */
  'journey:moment': { takes: oneJourney.extend({ seq }), answers: journeyRecordsSchema },
  'journey:versions': { takes: oneJourney, answers: z.array(versionSchema) },
  'journey:name-version': {
    takes: oneJourney.extend({ seq, name: z.string().trim().min(1).max(200) }),
    answers: z.strictObject({ versionId: z.string() }),
  },
  'journey:forget-version': { takes: oneJourney.extend({ versionId: z.string() }), answers: nothing },
  /** A journey to look at; the open one stays open. */
  'journey:read': { takes: oneJourney, answers: journeyRecordsSchema },
} as const
