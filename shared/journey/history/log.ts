/** What happened to a journey, row by row in order of `seq`: what is kept of it, and what passes between processes. */
import { z } from 'zod'
import { changeSchema } from '../wire.ts'

export const stepKinds = ['do', 'undo', 'redo', 'restore'] as const

/** One thing that happened. `change` is what was applied forwards, also where that took something back. */
export const loggedStepSchema = z.strictObject({
  kind: z.enum(stepKinds),
  /** What the user did, as undo names it. */
  label: z.string(),
  /** Steps of kind `do` with the same key that follow each other are one: letters typed into one field. */
  mergeKey: z.string().nullable(),
  change: changeSchema,
})
export type LoggedStep = z.infer<typeof loggedStepSchema>

const placed = { seq: z.number().int().positive(), at: z.string() }

export const loggedRowSchema = loggedStepSchema.extend(placed)
export type LoggedRow = z.infer<typeof loggedRowSchema>

/** A row without its change, for a list of moments. */
export const momentSchema = z.strictObject({ ...placed, kind: z.enum(stepKinds), label: z.string() })
export type Moment = z.infer<typeof momentSchema>

/** A moment that the user gave a name. */
export const versionSchema = z.strictObject({
  versionId: z.string(),
  /** The last row that had happened; 0 before the first. */
  seq: z.number().int().nonnegative(),
  name: z.string(),
  at: z.string(),
})
export type Version = z.infer<typeof versionSchema>

type Continuing = Pick<LoggedStep, 'kind' | 'mergeKey'>

/** Whether a step belongs to the row before it. */
export function continuesRow(last: Continuing, step: Continuing): boolean {
  return step.kind === 'do' && last.kind === 'do' && step.mergeKey !== null && step.mergeKey === last.mergeKey
}
