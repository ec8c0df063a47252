/** Says once of a library that its place is one where edits get lost: at the start, or while the app runs. */
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { complain } from '../errors/error-log.ts'
import { type FilePlace, placeOfFile } from '../storage/disk/drive.ts'

/** Milliseconds: a program that begins to sync a folder does so while the app runs. */
const lookEvery = 5 * 60_000

type Surroundings = {
  readonly say: (message: string) => void
  /** Where is kept what was said already. */
  readonly file: string
  readonly look?: (path: string) => FilePlace
}

/**
 * @param pathNow of the library that is open.
 * @returns what looks once more.
 */
export function watchPlace(pathNow: () => string, { say, file, look = placeOfFile }: Surroundings): () => void {
  let told = readTold(file)
  const lookOnce = () => {
    const path = pathNow()
    const sentence = sentenceFor(look(path))
    const said = `${path}: ${sentence}`
    if (sentence === null || told.includes(said)) return
    told = [...told, said]
    say(sentence)
    try {
      writeFileSync(file, JSON.stringify(told))
    } catch (error) {
      complain(error, 'What was said of the library’s place was not kept')
    }
  }
  lookOnce()
  setInterval(lookOnce, lookEvery).unref()
  return lookOnce
}

function sentenceFor({ isOnNetwork, syncedBy }: FilePlace): string | null {
  const advice = '“Your data” in the File menu tells how to move it.'
  if (isOnNetwork) return `Your library is on a network drive. Edits can be lost if the connection breaks. ${advice}`
  if (syncedBy === null) return null
  return `Your library is in a folder that ${syncedBy} syncs. Open it on one computer at a time. ${advice}`
}

function readTold(file: string): readonly string[] {
  try {
    return z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return []
  }
}
