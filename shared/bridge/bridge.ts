/**
 * Every message between the window and the main process: its name, its arguments and its result.
 * Both sides check what arrives against these schemas; nothing else crosses.
 */
import { z } from 'zod'
import { appRequests } from './app.ts'
import { backupRequests } from './backups.ts'
import { dataRequests } from './data.ts'
import { exportRequests } from './exports.ts'
import { importRequests } from './imports.ts'
import { journeyRequests, sharedStepsSchema } from './journey.ts'
import { libraryRequests } from './library.ts'
import { oneJourney } from './parts.ts'
import { settingsSchema } from './settings.ts'
import { wallEvents, wallRequests } from './wall.ts'

/** What the window asks of the main process. */
export const requests = {
  ...appRequests,
  ...libraryRequests,
  ...importRequests,
  ...journeyRequests,
  ...backupRequests,
  ...dataRequests,
  ...exportRequests,
  ...wallRequests,
} as const

/** What the main process tells the window. */
export const events = {
  'journey:opened': oneJourney,
  /** What another window did to a journey, once it is on disk. */
  'journey:applied': sharedStepsSchema,
  ...wallEvents,
  /** What another window changed. */
  'settings:changed': settingsSchema,
  /** From 0 to 1; null where nobody can say. */
  'journey:export-progress': z.strictObject({ share: z.number().nullable() }),
  'menu:chosen': z.strictObject({ actionId: z.string() }),
  notice: z.strictObject({ message: z.string() }),
  /** The library left its place on the disk; the app goes on in one that holds all that was saved. */
  'library:departed': z.strictObject({ sentence: z.string() }),
} as const

export type RequestName = keyof typeof requests
export type RequestArguments<N extends RequestName> = z.infer<(typeof requests)[N]['args']>
export type RequestAnswer<N extends RequestName> = z.infer<(typeof requests)[N]['result']>
export type EventName = keyof typeof events
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>

/** What the preload script puts on `window.throughline`: functions only. */
export type Bridge = {
  readonly request: (name: RequestName, args: unknown) => Promise<unknown>
  readonly listen: (name: EventName, listener: (payload: unknown) => void) => () => void
}
