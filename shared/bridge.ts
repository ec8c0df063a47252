/**
 * Every message between the window and the main process: its name, what it takes and what it answers.
 * Both sides check what arrives against these schemas; nothing else crosses.
 */
import { z } from 'zod'
import { type Failure, failureCodes } from './failure.ts'
import { exportOptionsSchema } from './formats/export-options.ts'
import { formatIds } from './formats/format-table.ts'
import { insightNames } from './journey/insights.ts'
import { loggedRowSchema, loggedStepSchema, momentSchema, versionSchema } from './journey/log.ts'
import { idSchema, states } from './journey/schema.ts'
import { journeyRecordsSchema } from './journey/wire.ts'
import { librarySorts } from './library/sorting.ts'
import { reportFormats } from './report/report-formats.ts'
import { pictureThemeNames } from './scene/theme.ts'
import { coverageFormats, coverageRowings } from './strategy/coverage-choices.ts'

const nothing = z.undefined()
const oneJourney = z.strictObject({ journeyId: idSchema })
const seq = z.number().int().nonnegative()

/** Rows of the log, oldest first; `hasMore`: there are older ones. */
const historyPageSchema = z.strictObject({ rows: z.array(loggedRowSchema), hasMore: z.boolean() })

/** One journey in the library. */
export const journeySummarySchema = z.strictObject({
  journeyId: idSchema,
  title: z.string(),
  state: z.enum(states),
  /** The journey that it was derived from. */
  basedOn: idSchema.nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
  touchpointCount: z.number().int(),
  /** A small picture of the journey as SVG, for both themes. */
  thumbnail: z.strictObject({ light: z.string(), dark: z.string() }),
  coverage: z.strictObject({
    cells: z.number().int(),
    filled: z.number().int(),
    awareness: z.strictObject({ cells: z.number().int(), filled: z.number().int() }),
  }),
  verdict: z.enum(['must-fix', 'worth-addressing', 'ready-to-share']),
  folderId: idSchema.nullable(),
})
export type JourneySummary = z.infer<typeof journeySummarySchema>

const folderSchema = z.strictObject({ folderId: idSchema, name: z.string().trim().min(1).max(200) })
export type Folder = z.infer<typeof folderSchema>

export const libraryTextSchema = z.strictObject({
  touchpointId: idSchema.nullable(),
  subject: z.string(),
  label: z.string(),
  text: z.string(),
})

/** A journey that was put aside. */
const discardedSchema = z.strictObject({
  journeyId: idSchema,
  title: z.string(),
  touchpointCount: z.number().int(),
  deletedAt: z.string(),
})
export type DiscardedJourney = z.infer<typeof discardedSchema>

export const templateSummarySchema = z.strictObject({
  templateId: z.string(),
  title: z.string(),
  summary: z.string(),
  touchpointCount: z.number().int(),
  thumbnail: z.strictObject({ light: z.string(), dark: z.string() }),
})
export type TemplateSummary = z.infer<typeof templateSummarySchema>

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

export const projectorThemes = ['window', 'light', 'dark', 'contrast'] as const
export type ProjectorTheme = (typeof projectorThemes)[number]

export const libraryLooks = ['cards', 'list'] as const
export type LibraryLook = (typeof libraryLooks)[number]

/** Where a journey's map was left: what stood in its top left corner, and how large. */
const keptViewSchema = z.strictObject({
  journeyId: idSchema,
  x: z.number(),
  y: z.number(),
  zoom: z.number().positive(),
})
export type KeptView = z.infer<typeof keptViewSchema>

export const sidePanelWidths = { least: 280, most: 640 } as const

export const settingsSchema = z.strictObject({
  theme: z.enum(themeChoices),
  lastJourneyId: idSchema.nullable(),
  isGapPanelOpen: z.boolean(),
  isOverviewOpen: z.boolean(),
  /** The insight lanes under the grid, and whether they are open at all. */
  insights: z.array(z.enum(insightNames)),
  areInsightsOpen: z.boolean(),
  /** By journey: the stages and channels that are folded on the map. */
  collapsed: z.record(idSchema, z.strictObject({ stageIds: z.array(idSchema), channelIds: z.array(idSchema) })),
  /** Whether letters and signs alone run actions, such as C for connecting. */
  areSingleKeysOn: z.boolean(),
  /** What projector mode wears: `window` is the theme of the window. */
  projectorTheme: z.enum(projectorThemes),
  librarySort: z.enum(librarySorts),
  libraryLook: z.enum(libraryLooks),
  isInspectorOpen: z.boolean(),
  /** In CSS pixels. */
  sidePanelWidth: z.number().int().min(sidePanelWidths.least).max(sidePanelWidths.most),
  /** Last left first. */
  views: z.array(keptViewSchema),
  /** Whether the tour of a new library is under way. */
  isGuideOpen: z.boolean(),
})
export type Settings = z.infer<typeof settingsSchema>
export const defaultSettings: Settings = {
  theme: 'system',
  lastJourneyId: null,
  isGapPanelOpen: true,
  isOverviewOpen: true,
  insights: ['emotions'],
  areInsightsOpen: true,
  collapsed: {},
  areSingleKeysOn: true,
  projectorTheme: 'window',
  librarySort: 'edited',
  libraryLook: 'cards',
  isInspectorOpen: true,
  sidePanelWidth: 340,
  views: [],
  isGuideOpen: false,
}

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

export const clipboardCommands = ['cut', 'copy', 'paste'] as const

/** What an imported file became: a journey of the library, or tables that the user has yet to say more about. */
export const importedSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('journey'), journeyId: idSchema }),
  z.strictObject({
    what: z.literal('tables'),
    fileName: z.string(),
    tables: z.array(
      z.strictObject({
        name: z.string(),
        headers: z.array(z.string()),
        headerRow: z.number().int(),
        rows: z.array(z.array(z.string())),
      }),
    ),
  }),
])

const menuItemSchema = z.strictObject({
  actionId: z.string(),
  label: z.string(),
  accelerator: z.string().nullable(),
  isEnabled: z.boolean(),
  isChecked: z.boolean().nullable(),
})
/** One menu of the menu bar; null is a separator. */
export const menuSchema = z.strictObject({ label: z.string(), items: z.array(menuItemSchema.nullable()) })
export type Menu = z.infer<typeof menuSchema>

/** What the window asks of the main process. */
export const requests = {
  'app:start': {
    takes: nothing,
    /** `openJourneyId`: the journey that a file on the command line became; `isFirstStart`: the library is new. */
    answers: z.strictObject({
      version: z.string(),
      platform: z.string(),
      openJourneyId: idSchema.nullable(),
      notice: z.string().nullable(),
      settings: settingsSchema,
    }),
  },
  'app:save-settings': { takes: settingsSchema.partial(), answers: settingsSchema },
  'app:set-menu': { takes: z.array(menuSchema), answers: nothing },
  /** Cuts, copies or pastes where the focus is, as its keys do. */
  'app:clipboard': { takes: z.strictObject({ command: z.enum(clipboardCommands) }), answers: nothing },
  /** False brings the window back to what it was before. */
  'app:set-full-screen': { takes: z.strictObject({ isFullScreen: z.boolean() }), answers: nothing },
  'app:quit': { takes: nothing, answers: nothing },
  'library:list': { takes: nothing, answers: z.array(journeySummarySchema) },
  'library:templates': { takes: nothing, answers: z.array(templateSummarySchema) },
  'library:create': { takes: z.strictObject({ templateId: z.string() }), answers: oneJourney },
  'library:rename': { takes: z.strictObject({ journeyId: idSchema, title: z.string() }), answers: nothing },
  'library:duplicate': { takes: oneJourney, answers: oneJourney },
  /** A to-be of the journey, whose records keep their ids. */
  'library:derive': { takes: oneJourney, answers: oneJourney },
  /** Puts the journey aside; `library:restore` brings it back whole. */
  'library:delete': { takes: oneJourney, answers: nothing },
  'library:restore': { takes: oneJourney, answers: nothing },
  /** The journeys in which one text holds every word; `count` and `first` leave out the journey's own title. */
  'library:search': {
    takes: z.strictObject({ query: z.string().max(1000) }),
    answers: z.array(
      z.strictObject({ journeyId: idSchema, count: z.number().int(), first: z.array(libraryTextSchema) }),
    ),
  },
  'library:trash': { takes: nothing, answers: z.array(discardedSchema) },
  /** Removes journeys for good that are in the trash: the one thing that nothing takes back. */
  'library:remove-for-good': { takes: z.strictObject({ journeyIds: z.array(idSchema) }), answers: nothing },
  'library:folders': { takes: nothing, answers: z.array(folderSchema) },
  /** Makes a folder, or gives the one of that id another name. */
  'library:put-folder': { takes: folderSchema, answers: nothing },
  /** Its journeys stay, in no folder; answers which they are. */
  'library:remove-folder': {
    takes: z.strictObject({ folderId: idSchema }),
    answers: z.strictObject({ journeyIds: z.array(idSchema) }),
  },
  'library:move': {
    takes: z.strictObject({ journeyIds: z.array(idSchema), folderId: idSchema.nullable() }),
    answers: nothing,
  },
  /** Asks for files in a dialog: their names, empty where the user cancels. Only what was chosen last can be imported. */
  'library:choose-files': { takes: nothing, answers: z.array(z.string()) },
  /** Takes in one of the chosen files by its place among them. */
  'library:import-chosen': {
    takes: z.strictObject({ index: z.number().int().nonnegative() }),
    answers: importedSchema,
  },
  /** Takes in the bytes of a file that was dropped on the window; its name's ending tells the format. */
  'library:import-bytes': {
    takes: z.strictObject({ fileName: z.string(), bytes: z.instanceof(Uint8Array) }),
    answers: importedSchema,
  },
  /** Adds a journey that the window made of a table. */
  'library:add': { takes: z.strictObject({ records: journeyRecordsSchema }), answers: oneJourney },
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
  /** Newest first. */
  'backups:list': { takes: nothing, answers: z.array(backupSummarySchema) },
  'backups:make-now': { takes: nothing, answers: backupSummarySchema },
  /** One journey as it was in the backup, to look at. */
  'backups:journey': { takes: oneBackup.extend({ journeyId: idSchema }), answers: journeyRecordsSchema },
  /** The whole library; what it was before is in the backup `undoNumber`. */
  'backups:restore': { takes: oneBackup, answers: z.strictObject({ undoNumber: z.number().int() }) },
  /** As one more journey, or as one step of the journey that is there, which undo takes back. */
  'backups:restore-journey': {
    takes: oneBackup.extend({ journeyId: idSchema, as: z.enum(['new', 'change']) }),
    answers: oneJourney,
  },
  /** Asks where to, then writes; null where the user cancels. */
  'journey:export': {
    takes: oneJourney.extend({ format: z.enum(formatIds), options: exportOptionsSchema }),
    answers: z.strictObject({ path: z.string() }).nullable(),
  },
  /** A journey to look at; the open one stays open. */
  'journey:read': { takes: oneJourney, answers: journeyRecordsSchema },
  /** Asks where to, then writes what the later journey has otherwise than the earlier one; null where the user cancels. */
  'journey:export-comparison': {
    takes: z.strictObject({ beforeId: idSchema, afterId: idSchema }),
    answers: z.strictObject({ path: z.string() }).nullable(),
  },
  /** Asks where to, then writes what the journey misses for a client to read; null where the user cancels. */
  'journey:export-report': {
    takes: oneJourney.extend({ format: z.enum(reportFormats) }),
    answers: z.strictObject({ path: z.string() }).nullable(),
  },
  /** The coverage matrix as a table or a picture: asks where to, then writes; null where the user cancels. */
  'journey:export-coverage': {
    takes: oneJourney.extend({
      rowing: z.enum(coverageRowings),
      format: z.enum(coverageFormats),
      theme: z.enum(pictureThemeNames),
    }),
    answers: z.strictObject({ path: z.string() }).nullable(),
  },
  /** Ends the export that runs: nothing is written, and it answers null. */
  'journey:cancel-export': { takes: nothing, answers: nothing },
  'journey:copy-picture': { takes: oneJourney.extend({ options: exportOptionsSchema }), answers: nothing },
  /** Writes the journey as the window has it, for when the library can't be written. */
  'journey:save-copy': {
    takes: z.strictObject({ records: journeyRecordsSchema }),
    answers: z.strictObject({ path: z.string() }).nullable(),
  },
  'journey:save-file': { takes: oneJourney, answers: z.strictObject({ path: z.string() }).nullable() },
} as const

/** What the main process tells the window. */
export const events = {
  'journey:opened': oneJourney,
  /** From 0 to 1. */
  'journey:export-progress': z.strictObject({ share: z.number() }),
  'menu:chosen': z.strictObject({ actionId: z.string() }),
  notice: z.strictObject({ message: z.string() }),
} as const

export type RequestName = keyof typeof requests
export type RequestArguments<N extends RequestName> = z.infer<(typeof requests)[N]['takes']>
export type RequestAnswer<N extends RequestName> = z.infer<(typeof requests)[N]['answers']>
export type EventName = keyof typeof events
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>

const failureSchema: z.ZodType<Failure> = z.strictObject({ code: z.enum(failureCodes), message: z.string() })

/** How an answer travels: a failure is a value with a sentence, never a stack trace. */
export const resultSchema = z.union([
  z.strictObject({ isOk: z.literal(true), value: z.unknown() }),
  z.strictObject({ isOk: z.literal(false), failure: failureSchema }),
])
export type Result = z.infer<typeof resultSchema>

/** What the preload script puts on `window.throughline`: functions only. */
export type Bridge = {
  readonly request: (name: RequestName, takes: unknown) => Promise<unknown>
  readonly listen: (name: EventName, listener: (payload: unknown) => void) => () => void
}
