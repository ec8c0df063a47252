/** What the app tells about itself and the files that it keeps. */
import { z } from 'zod'
import { nothing } from './parts.ts'

/** Where the user's data lies, how much it is, and how it is backed up. */
const dataPlaceSchema = z.strictObject({
  libraryPath: z.string(),
  libraryBytes: z.number(),
  journeyCount: z.number().int(),
  trashCount: z.number().int(),
  isReadOnly: z.boolean(),
  isOnNetwork: z.boolean(),
  /** The program that syncs the folder of the library; null where none is known to. */
  syncedBy: z.string().nullable(),
  backupFolder: z.string(),
  backupCount: z.number().int(),
  backupBytes: z.number(),
  /** ISO time; null where there is no backup. */
  newestBackupAt: z.string().nullable(),
  /** What else the app keeps: settings of the window, and backups. */
  appFolder: z.string(),
})
export type DataPlace = z.infer<typeof dataPlaceSchema>

export const dataRequests = {
  'data:place': { args: nothing, result: dataPlaceSchema },
  /** The whole library as one file, read back; null where the user cancels. `isWhole`: whether no journey in it is damaged. */
  'data:save-library': {
    args: nothing,
    result: z.strictObject({ path: z.string(), isWhole: z.boolean() }).nullable(),
  },
  /** A library that was saved elsewhere, as one more backup: its number; null where the user cancels. */
  'data:add-library': { args: nothing, result: z.strictObject({ number: z.number().int() }).nullable() },
  /** What the user looks at before saving it. */
  'data:diagnostics': { args: nothing, result: z.strictObject({ text: z.string() }) },
  /** The text that was shown last; null where the user cancels. */
  'data:save-diagnostics': { args: nothing, result: z.strictObject({ path: z.string() }).nullable() },
} as const
