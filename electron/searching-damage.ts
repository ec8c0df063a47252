/** Looks through the library for damaged journeys once the window is there, a journey at a time so that nobody waits. */
import { failureOf } from './bridge/failures.ts'
import type { Library } from './storage/open.ts'

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
  if (damaged === 1)
    return 'One journey was damaged on the disk: open it to see what can be read, or restore it from a backup.'
  return `${damaged} journeys were damaged on the disk: open one to see what can be read, or restore them from a backup.`
}
