/** The app itself: start, settings, menu, window. */
import { z } from 'zod'
import { idSchema } from '../journey/schema.ts'
import { openingSchema } from './journey.ts'
import { nothing } from './parts.ts'
import { settingsSchema } from './settings.ts'
import { wallSchema } from './wall.ts'

export const clipboardCommands = ['cut', 'copy', 'paste', 'pasteAndMatchStyle'] as const

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

export const appRequests = {
  'app:start': {
    args: nothing,
    /** `openJourneyId`: the journey that a file on the command line became; `isFirstStart`: the library is new. */
    result: z.strictObject({
      version: z.string(),
      platform: z.string(),
      openJourneyId: idSchema.nullable(),
      /** The journey to show, so that the page needn't ask for it; null where there is none, or where it can't be read. */
      opening: openingSchema.nullable(),
      notice: z.string().nullable(),
      /** Why the app goes on in another library than the one that it began with. */
      departed: z.string().nullable(),
      settings: settingsSchema,
      /** What is presented, where the page comes back while it is. */
      wall: wallSchema.nullable(),
    }),
  },
  'app:save-settings': { args: settingsSchema.partial(), result: settingsSchema },
  'app:set-menu': { args: z.array(menuSchema), result: nothing },
  /** Cuts, copies or pastes where the focus is, as its keys do. */
  'app:clipboard': { args: z.strictObject({ command: z.enum(clipboardCommands) }), result: nothing },
  'app:about': {
    args: nothing,
    result: z.strictObject({
      version: z.string(),
      runtime: z.strictObject({ electron: z.string(), chromium: z.string(), node: z.string(), sqlite: z.string() }),
    }),
  },
  /** What went wrong in the page, for the diagnostics. */
  'app:note-error': {
    args: z.strictObject({ name: z.string().max(100), frames: z.string().max(20_000) }),
    result: nothing,
  },
  /** Loads the page of the window that asks once more. */
  'app:reload': { args: nothing, result: nothing },
  'app:quit': { args: nothing, result: nothing },
} as const
