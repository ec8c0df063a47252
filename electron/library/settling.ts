/** Where a library was rescued because another one took its place: offers both, and goes on with the one that is chosen. */
import { existsSync, rmSync } from 'node:fs'
import { failureOf } from '../errors/failures.ts'
import { putInPlace, setAside } from '../storage/backups/recovery.ts'
import { forgetRescued, listRescued, noteRescued } from '../storage/backups/rescued.ts'
import { rescueHeld } from '../storage/library/holding.ts'
import { openLibrary } from '../storage/library/open.ts'

/** Asks with one button for each label and answers the place of the one that was chosen. */
export type Ask = (sentence: string, labels: readonly string[]) => Promise<number>

/** @returns null where the user quits. */
export async function settleRescues(
  path: string,
  folder: string,
  ask: Ask,
): Promise<{ readonly notice: string | null } | null> {
  const trouble = keepWhatWasHeld(path, folder)
  const [rescued] = listRescued(folder)
  if (!rescued) return { notice: trouble }
  const other = existsSync(path) ? 'Open the library there now' : 'Don’t use the saved library'
  const chosen = await ask(rescued.sentence, ['Continue with the saved library', other, 'Quit'])
  if (chosen > 1) return null
  if (chosen === 1) {
    forgetRescued(folder)
    return { notice: `Your saved library was kept as ${rescued.path}.` }
  }
  try {
    // Brings in what its log still has, after a kill.
    openLibrary(rescued.path).close()
    const aside = setAside(path, 'replaced')
    putInPlace(rescued, path)
    forgetRescued(folder)
    rmSync(rescued.path)
    const kept = aside === null ? '' : ` The other library was kept as ${aside}.`
    return { notice: `Restored your saved library.${kept}` }
  } catch (error) {
    await ask(failureOf(error, rescued.path).message, ['Quit'])
    return null
  }
}

/** @returns what is to be said where it could not be kept. */
function keepWhatWasHeld(path: string, folder: string): string | null {
  try {
    const rescued = rescueHeld(path, folder)
    if (rescued === null) return null
    const sentence = `The library ${path} was replaced while Throughline had it open. Everything you saved is in ${rescued}. Choose which library to use.`
    noteRescued(folder, { path: rescued, sentence })
    return null
  } catch (error) {
    failureOf(error, path)
    return 'Your last library was replaced and could not be kept. Check the backups.'
  }
}
