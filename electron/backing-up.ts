/** Makes a backup when one is due: while the app runs, and as it ends. A backup that fails is told and never in the way. */
import { hash } from 'node:crypto'
import { basename, extname, join } from 'node:path'
import { failureOf } from './bridge/failures.ts'
import { isBackupDue, lookEvery } from './storage/backup-policy.ts'
import { type Backup, listBackups, makeBackup, markOfBackup } from './storage/backups.ts'
import { libraryMark } from './storage/library-mark.ts'
import type { Library } from './storage/open.ts'

export type BackingUp = {
  readonly folder: string
  /** @throws FailureError `backup-failed` */
  readonly makeNow: () => Backup
  /** The last backup, where something changed since the one before. */
  readonly end: () => void
}

const retryAfter = 5 * 60_000

/**
 * @param elapsed milliseconds by a clock that only runs forward
 * @param say tells the user why there is no backup
 */
export function startBackingUp(
  { database, isReadOnly }: Library,
  folder: string,
  say: (message: string) => void,
  elapsed = () => performance.now(),
): BackingUp {
  let saved = markOfNewest(folder)
  let lastTry = Number.NEGATIVE_INFINITY
  let lastBackup = Number.NEGATIVE_INFINITY
  let lastFailure = ''

  const hasChanged = () => libraryMark(database) !== saved
  const makeNow = (): Backup => {
    lastTry = elapsed()
    const backup = makeBackup(database, folder, new Date())
    saved = libraryMark(database)
    lastBackup = lastTry
    lastFailure = ''
    return backup
  }
  const tryIf = (isDue: () => boolean) => {
    try {
      if (isDue()) makeNow()
    } catch (error) {
      const { message } = failureOf(error, 'The backup')
      // The same trouble isn't told at every try.
      if (message !== lastFailure) say(message)
      lastFailure = message
    }
  }
  const look = () => {
    const now = elapsed()
    if (now - lastTry >= retryAfter) tryIf(() => isBackupDue(hasChanged(), now - lastBackup))
  }

  const timer = isReadOnly ? undefined : setInterval(look, lookEvery)
  return {
    folder,
    makeNow,
    end() {
      clearInterval(timer)
      if (!isReadOnly && database.open) tryIf(hasChanged)
    },
  }
}

function markOfNewest(folder: string): string | null {
  const [newest] = listBackups(folder)
  try {
    return newest ? markOfBackup(newest.path) : null
  } catch {
    // One that can't be read holds nothing: the next is due as if it weren't there.
    return null
  }
}

/** Where the backups of a library go: never beside the library itself, and each library has a folder of its own. */
export function backupFolderFor(libraryPath: string, userDataFolder: string): string {
  const name = basename(libraryPath, extname(libraryPath))
  const isOwn = libraryPath === join(userDataFolder, 'library.db')
  return join(userDataFolder, 'backups', isOwn ? name : `${name}-${hash('sha256', libraryPath).slice(0, 8)}`)
}
