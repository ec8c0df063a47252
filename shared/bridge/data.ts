/** What the app tells about itself and the files that it keeps. */
import { z } from 'zod'
import { nothing } from './parts.ts'

export const dataRequests = {
  /** What the user looks at before saving it. */
  'data:diagnostics': { args: nothing, result: z.strictObject({ text: z.string() }) },
  /** The text that was shown last; null where the user cancels. */
  'data:save-diagnostics': { args: nothing, result: z.strictObject({ path: z.string() }).nullable() },
} as const
