/** Makes a backup when one is due: while the app runs, and as it ends. A backup that fails is told and never in the way. */
import { hash } from 'node:crypto'
import { basename, extname, join } from 'node:path'
import { failureOf } from './bridge/failures.ts'
import { isBackupDue, lookEvery } from './storage/backup-policy.ts'
import { type Backup, draftBackup, keepBackup, listBackups, makeBackup, markOfBackup } from './storage/backups.ts'
import { libraryMark } from './storage/library-mark.ts'
import type { Library } from './storage/open.ts'

export type BackingUp = {
  readonly folder: string
  /** @throws FailureError `backup-failed` */
  readonly makeNow: () => Backup
  /** The last backup, where something changed since the one before. */
  readonly end: () => void
}

type Surroundings = {
  /** Tells the user why there is no backup. */
  readonly say: (message: string) => void
  /** What `checkBackup` says of a file, found out beside the app. */
  readonly check: (path: string) => Promise<boolean>
  /** Milliseconds by a clock that only runs forward. */
  readonly elapsed?: () => number
}

const retryAfter = 5 * 60_000

export function startBackingUp(
  { database, isReadOnly }: Library,
  folder: string,
  { say, check, elapsed = () => performance.now() }: Surroundings,
): BackingUp {
  let saved = markOfNewest(folder)
  let lastTry = Number.NEGATIVE_INFINITY
  let lastBackup = Number.NEGATIVE_INFINITY
  let lastFailure = ''
  let draft: string | null = null

  const hasChanged = () => libraryMark(database) !== saved
  const noteBackup = (mark: string | null) => {
    saved = mark
    lastBackup = lastTry
    lastFailure = ''
  }
  const makeNow = (): Backup => {
    lastTry = elapsed()
    // One that is being checked is part of this one.
    draft = null
    const backup = makeBackup(database, folder, new Date())
    noteBackup(libraryMark(database))
    return backup
  }
  const makeBeside = async () => {
    lastTry = elapsed()
    const now = new Date()
    const mine = draftBackup(database, folder)
    draft = mine
    const mark = libraryMark(database)
    try {
      const isWhole = await check(mine)
      if (draft !== mine) return
      keepBackup(mine, now, isWhole)
      noteBackup(mark)
    } finally {
      if (draft === mine) draft = null
    }
  }
  const tell = (error: unknown) => {
    const { message } = failureOf(error, 'The backup')
    // The same trouble isn't told at every try.
    if (message !== lastFailure) say(message)
    lastFailure = message
  }
  const look = () => {
    const now = elapsed()
    if (draft !== null || now - lastTry < retryAfter) return
    if (isBackupDue(hasChanged(), now - lastBackup)) makeBeside().catch(tell)
  }

  const timer = isReadOnly ? undefined : setInterval(look, lookEvery)
  return {
    folder,
    makeNow,
    end() {
      clearInterval(timer)
      if (isReadOnly || !database.open) return
      try {
        if (hasChanged()) makeNow()
      } catch (error) {
        tell(error)
      }
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
