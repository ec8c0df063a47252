/** What leaves the library as a file or a picture. */
import { z } from 'zod'
import { exportOptionsSchema } from '../formats/export-options.ts'
import { formatIds } from '../formats/format-table.ts'
import { idSchema } from '../journey/schema.ts'
import { journeyRecordsSchema } from '../journey/wire.ts'
import { reportFormats } from '../report/report-formats.ts'
import { pictureThemeNames } from '../scene/theme.ts'
import { coverageFormats, coverageRowings } from '../strategy/coverage-choices.ts'
import { nothing, oneJourney } from './parts.ts'

/** Where the file is now; null where the user cancelled. */
const written = z.strictObject({ path: z.string() }).nullable()

export const exportRequests = {
  /** Asks where to, then writes; null where the user cancels. */
  'journey:export': {
    takes: oneJourney.extend({ format: z.enum(formatIds), options: exportOptionsSchema }),
    answers: written,
  },
  /** Asks where to, then writes what the later journey has otherwise than the earlier one; null where the user cancels. */
  'journey:export-comparison': {
    takes: z.strictObject({ beforeId: idSchema, afterId: idSchema }),
    answers: written,
  },
  /** Asks where to, then writes what the journey misses for a client to read; null where the user cancels. */
  'journey:export-report': {
    takes: oneJourney.extend({ format: z.enum(reportFormats) }),
    answers: written,
  },
  /** The coverage matrix as a table or a picture: asks where to, then writes; null where the user cancels. */
  'journey:export-coverage': {
    takes: oneJourney.extend({
      rowing: z.enum(coverageRowings),
      format: z.enum(coverageFormats),
      theme: z.enum(pictureThemeNames),
    }),
    answers: written,
  },
  /**
   * Asks for a folder, then writes each journey into a file of its own beside what is there; null where the user cancels.
   * `refused` says in a sentence each what could not be written; the others are.
   */
  'journey:export-several': {
    takes: z.strictObject({
      journeyIds: z.array(idSchema).min(1),
      format: z.enum(formatIds),
      options: exportOptionsSchema,
    }),
    answers: z
      .strictObject({
        folder: z.string(),
        written: z.number().int(),
        refused: z.array(z.string()),
        isCancelled: z.boolean(),
      })
      .nullable(),
  },
  /** Ends the export that runs: nothing more is written. */
  'journey:cancel-export': { takes: nothing, answers: nothing },
  'journey:copy-picture': { takes: oneJourney.extend({ options: exportOptionsSchema }), answers: nothing },
  /** Writes the journey as the window has it, for when the library can't be written. */
  'journey:save-copy': {
    takes: z.strictObject({ records: journeyRecordsSchema }),
    answers: written,
  },
  'journey:save-file': { takes: oneJourney, answers: written },
} as const
