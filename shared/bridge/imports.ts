/** Files that are imported into the library. */
import { z } from 'zod'
import { idSchema } from '../journey/schema.ts'
import { journeyRecordsSchema } from '../journey/wire.ts'
import { pageAnswerSchema } from '../web-page/page-answer.ts'
import { nothing, oneJourney } from './parts.ts'
import { kitFontSchema } from './settings.ts'

const remarksSchema = z.array(z.strictObject({ isLoss: z.boolean(), text: z.string() }))

/** What an imported file became: a journey of the library, or maps that the user looks at first; or a reader's answer, for a journey that is there. */
export const importedSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('journey'), journeyId: idSchema, remarks: remarksSchema }),
  z.strictObject({
    what: z.literal('maps'),
    fileName: z.string(),
    /** The file's text; empty if it is shown as a table. */
    text: z.string(),
    /** As `writeMaps` writes them. */
    maps: z.string(),
  }),
  z.strictObject({ what: z.literal('answer'), answer: pageAnswerSchema }),
])

export const importRequests = {
  /** Asks for files in a dialog: their names, empty where the user cancels. Only what was chosen last can be imported. */
  'library:choose-files': { args: nothing, result: z.array(z.string()) },
  /** Imports one of the chosen files by its place among them. */
  'library:import-chosen': {
    args: z.strictObject({ index: z.number().int().nonnegative() }),
    result: importedSchema,
  },
  /** Imports the bytes of a file that was dropped on the window; its name's ending tells the format. */
  'library:import-bytes': {
    args: z.strictObject({ fileName: z.string(), bytes: z.instanceof(Uint8Array) }),
    result: importedSchema,
  },
  /** Asks for images in a dialog: their names, empty where the user cancels. Only what was chosen last can be read. */
  'library:choose-images': {
    args: z.strictObject({ areSeveral: z.boolean() }),
    result: z.array(z.string()),
  },
  /** The bytes of one of the chosen images as they are on the disk: nothing but a page that Chromium confines decodes them. */
  'library:read-chosen-image': {
    args: z.strictObject({ index: z.number().int().nonnegative() }),
    result: z.instanceof(Uint8Array),
  },
  /** Asks for a font file and keeps it in the library, for a brand kit to name it; null where the user cancels. */
  'library:choose-font': { args: nothing, result: kitFontSchema.nullable() },
  /** What is drawn of a font that was kept; null where the library no longer has it. */
  'library:read-font': { args: z.strictObject({ fontId: idSchema }), result: z.instanceof(Uint8Array).nullable() },
  /** Ends the reading of a file: nothing of it is imported, and whoever waits for it hears `cancelled`. */
  'library:cancel-import': { args: nothing, result: nothing },
  /** Adds a journey that the window made of what came in. */
  'library:add': { args: z.strictObject({ records: journeyRecordsSchema }), result: oneJourney },
} as const
