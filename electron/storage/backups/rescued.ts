/** Libraries that were rescued and wait for the user to say which one to go on with. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { flushFile } from '../disk/flushing.ts'

const rescuedSchema = z.strictObject({ path: z.string(), sentence: z.string() })
export type Rescued = z.infer<typeof rescuedSchema>

const fileIn = (folder: string) => join(folder, 'rescued.json')

/** Newest first; one that somebody has taken away is none. */
export function listRescued(folder: string): Rescued[] {
  try {
    const known = z.array(rescuedSchema).parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')))
    return known.filter(({ path }) => existsSync(path))
  } catch {
    return []
  }
}

export function noteRescued(folder: string, rescued: Rescued): void {
  const others = listRescued(folder).filter(({ path }) => path !== rescued.path)
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileIn(folder), JSON.stringify([rescued, ...others]))
  flushFile(fileIn(folder))
}

/** Once the user has chosen. The libraries stay where they are. */
export function forgetRescued(folder: string): void {
  rmSync(fileIn(folder), { force: true })
}
