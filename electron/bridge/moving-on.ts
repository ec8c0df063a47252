/** The library that the app works on: where it leaves its place on the disk, the app goes on in the one that was rescued. */

import { mainWindow } from '../app/window.ts'
import { failureOf } from '../errors/failures.ts'
import type { BackingUp } from '../library/backup-schedule.ts'
import { noteRescued } from '../storage/backups/rescued.ts'
import { openHeld } from '../storage/library/holding.ts'
import type { Library } from '../storage/library/open.ts'
import { tell } from './register.ts'
import type { Shell } from './shell.ts'

export type Current = {
  readonly shell: () => Shell
  /** Goes on in a rescue where there was need of one. Where none could be made, edits are refused with the reason. */
  readonly moveOn: () => Shell
  /** Once, as the app ends. */
  readonly close: () => void
}

/** So long it takes at most until the window says it. */
const lookEvery = 1_000

/** @param startBackingUp for a library, into the folder that the first one's backups are in. */
export function createCurrent(first: Shell, startBackingUp: (library: Library) => BackingUp): Current {
  let shell = first
  const folder = first.backingUp.folder

  function moveOn(): Shell {
    try {
      goOn()
    } catch (error) {
      failureOf(error, 'The library')
    }
    return shell
  }
  function goOn(): void {
    const { library } = shell
    const rescue = library.database.open ? library.look() : null
    if (!rescue) return
    noteRescued(folder, { path: rescue.path, sentence: rescue.sentence })
    shell.backingUp.stop()
    library.close()
    const next = openHeld(rescue.path, folder)
    shell = { ...shell, library: next, backingUp: startBackingUp(next), departed: rescue.sentence }
    tell(mainWindow(), 'library:departed', { sentence: rescue.sentence })
  }
  const timer = setInterval(moveOn, lookEvery)
  return {
    shell: () => shell,
    moveOn,
    close() {
      clearInterval(timer)
      moveOn()
      shell.backingUp.end()
      shell.library.close()
    },
  }
}
