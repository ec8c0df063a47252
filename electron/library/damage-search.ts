/** Looks through the library for damaged journeys once the window is there, a journey at a time so that nobody waits. */
import { failureOf } from '../errors/failures.ts'
import type { Library } from '../storage/library/open.ts'

/** @param say is told once, at the end, where there are any. */
export async function searchDamage({ database, damage }: Library, say: (message: string) => void): Promise<void> {
  let damaged = 0
  try {
    for (const journeyId of damage.search()) {
      if (journeyId !== null) damaged += 1
      await new Promise((resolve) => setImmediate(resolve))
      if (!database.open) return
    }
  } catch (error) {
    failureOf(error, 'The search for damage')
  }
  if (damaged > 0) say(sentenceFor(damaged))
}

function sentenceFor(damaged: number): string {
  if (damaged === 1) return '1 journey is damaged. Open it to see what is left, or restore it from a backup.'
  return `${damaged} journeys are damaged. Open them to see what is left, or restore them from a backup.`
}
