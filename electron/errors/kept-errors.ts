/** The errors that the start before has kept. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { NotedError } from './error-log.ts'

const notedSchema = z.strictObject({
  at: z.string(),
  times: z.number().int(),
  during: z.string(),
  kind: z.string(),
  code: z.string(),
  places: z.array(z.string()),
})

/** None where the file can't be read. */
export function readKeptErrors(path: string): NotedError[] {
  try {
    return z.array(notedSchema).parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return []
  }
}
