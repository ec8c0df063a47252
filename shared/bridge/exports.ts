/** What leaves the library as a file or a picture. */
import { z } from 'zod'
import { formatIds } from '../formats/format-table.ts'
import { idSchema } from '../journey/schema.ts'
import { journeyRecordsSchema } from '../journey/wire.ts'
import { reportFormats } from '../report/report-formats.ts'
import { sheetFormats, sheetSchema } from '../room/outcome-sheet.ts'
import { exportOptionsSchema } from '../scene/pictures/export-options.ts'
import { pictureThemeNames } from '../scene/theme.ts'
import { coverageFormats, coverageRowings } from '../strategy/coverage-choices.ts'
import { nothing, oneJourney } from './parts.ts'

/** Where the file is now; null where the user cancelled. */
const written = z.strictObject({ path: z.string() }).nullable()

export const exportRequests = {
  /** Asks where to, then writes; null where the user cancels. `otherId`: a journey to compare it with on a web page. */
  'journey:export': {
    args: oneJourney.extend({
      format: z.enum(formatIds),
      options: exportOptionsSchema,
      otherId: idSchema.optional(),
    }),
    result: written,
  },
  /** Asks where to, then writes what the later journey has otherwise than the earlier one; null where the user cancels. */
  'journey:export-comparison': {
    args: z.strictObject({ beforeId: idSchema, afterId: idSchema }),
    result: written,
  },
  /** Asks where to, then writes the journey's story for a client to read; null where the user cancels. */
  'journey:export-report': {
    args: oneJourney.extend({ format: z.enum(reportFormats), hasAppendix: z.boolean() }),
    result: written,
  },
  /** Asks where to, then writes a sheet as the window shows it; null where the user cancels. `name`: what its file is called. */
  'journey:export-sheet': {
    args: z.strictObject({ name: z.string(), sheet: sheetSchema, format: z.enum(sheetFormats) }),
    result: written,
  },
  /** The coverage matrix as a table or a picture: asks where to, then writes; null where the user cancels. */
  'journey:export-coverage': {
    args: oneJourney.extend({
      rowing: z.enum(coverageRowings),
      format: z.enum(coverageFormats),
      theme: z.enum(pictureThemeNames),
    }),
    result: written,
  },
  /**
   * Asks for a folder, then writes each journey into a file of its own beside what is there; null where the user cancels.
   * `refused` says in a sentence each what could not be written; the others are.
   */
  'journey:export-several': {
    args: z.strictObject({
      journeyIds: z.array(idSchema).min(1),
      format: z.enum(formatIds),
      options: exportOptionsSchema,
    }),
    result: z
      .strictObject({
        folder: z.string(),
        written: z.number().int(),
        refused: z.array(z.string()),
        isCancelled: z.boolean(),
      })
      .nullable(),
  },
  /** Ends the export that runs: nothing more is written. */
  'journey:cancel-export': { args: nothing, result: nothing },
  'journey:copy-picture': { args: oneJourney.extend({ options: exportOptionsSchema }), result: nothing },
  /** Writes the journey as the window has it, for when the library can't be written. */
  'journey:save-copy': {
    args: z.strictObject({ records: journeyRecordsSchema }),
    result: written,
  },
  'journey:save-file': { args: oneJourney, result: written },
} as const
