/** Backups: what lies there, a look into one, and restoring. */
import { z } from 'zod'
import { idSchema } from '../journey/schema.ts'
import { journeyRecordsSchema } from '../journey/wire.ts'
import { nothing, oneJourney } from './parts.ts'

/** One backup; `isWhole` is false where a journey was damaged when it was made, `journeys` null where it can't be read. */
export const backupSummarySchema = z.strictObject({
  number: z.number().int(),
  at: z.string(),
  isWhole: z.boolean(),
  bytes: z.number().int(),
  journeys: z
    .array(z.strictObject({ journeyId: idSchema, title: z.string(), touchpointCount: z.number().int() }))
    .nullable(),
})
export type BackupSummary = z.infer<typeof backupSummarySchema>
const oneBackup = z.strictObject({ number: z.number().int() })

export const backupRequests = {
  /** Newest first. */
  'backups:list': { args: nothing, result: z.array(backupSummarySchema) },
  'backups:make-now': { args: nothing, result: backupSummarySchema },
  /** One journey as it was in the backup, to look at. */
  'backups:journey': { args: oneBackup.extend({ journeyId: idSchema }), result: journeyRecordsSchema },
  /** The whole library; what it was before is in the backup `undoNumber`. */
  'backups:restore': { args: oneBackup, result: z.strictObject({ undoNumber: z.number().int() }) },
  /** As one more journey, or as one step of the journey that is there, which undo takes back. */
  'backups:restore-journey': {
    args: oneBackup.extend({ journeyId: idSchema, as: z.enum(['new', 'change']) }),
    result: oneJourney,
  },
} as const
