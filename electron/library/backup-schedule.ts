/** Makes a backup when one is due: while the app runs, and as it ends. A backup that fails is told and never in the way. */
import { hash } from 'node:crypto'
import { statfsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { failureOf } from '../errors/failures.ts'
import { firstLookAfter, isBackupDue, lookEvery } from '../storage/backups/backup-policy.ts'
import {
  type Backup,
  backupFailure,
  draftBackup,
  keepBackup,
  listBackups,
  makeBackup,
  markOfBackup,
} from '../storage/backups/backups.ts'
import { libraryMark } from '../storage/backups/library-mark.ts'
import type { Library } from '../storage/library/open.ts'

export type BackingUp = {
  readonly folder: string
  /** @throws FailureError `backup-failed` */
  readonly makeNow: () => Backup
  /**
   * One more backup, of another library.
   * @throws FailureError `backup-failed`
   */
  readonly add: (other: Database) => Promise<Backup>
  /** The last backup, where something changed since the one before. */
  readonly end: () => void
  /** No more backups of this library. */
  readonly stop: () => void
}

type Surroundings = {
  /** Tells the user why there is no backup. */
  readonly say: (message: string) => void
  /** What `checkBackup` says of a file, found out in another process. */
  readonly check: (path: string) => Promise<boolean>
  /** Milliseconds by a clock that only runs forward. */
  readonly elapsed?: () => number
}

const retryAfter = 5 * 60_000
/** With less room than this no edit is sure to find any. */
const leastRoom = 256 * 1024

export function startBackingUp(
  { database, isReadOnly }: Library,
  folder: string,
  { say, check, elapsed = () => performance.now() }: Surroundings,
): BackingUp {
  /** Not looked for before it is needed: the first picture would wait for it. */
  let saved: string | null | undefined
  let lastTry = Number.NEGATIVE_INFINITY
  let lastBackup = Number.NEGATIVE_INFINITY
  let lastFailure = ''
  let draft: string | null = null

  const hasFailed = () => lastTry !== lastBackup
  const hasChanged = () => {
    if (saved === undefined) saved = markOfNewest(folder)
    return libraryMark(database) !== saved
  }
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
  const add = async (other: Database) => {
    const mine = draftBackup(other, folder)
    draft = mine
    try {
      const isWhole = await check(mine)
      // A backup that was made meanwhile has taken it away.
      if (draft !== mine) throw backupFailure(new Error('Another backup was made meanwhile.'))
      return keepBackup(mine, new Date(), isWhole)
    } finally {
      if (draft === mine) draft = null
    }
  }
  const tell = (error: unknown) => {
    const { message } = failureOf(error, 'The backup')
    // The same trouble isn't told at every try; where the library's own disk is full, the window says so of the next edit.
    if (message !== lastFailure && !isFull(dirname(database.name))) say(message)
    lastFailure = message
  }
  const look = () => {
    const now = elapsed()
    if (draft !== null || (hasFailed() && now - lastTry < retryAfter)) return
    if (isBackupDue(hasChanged(), now - lastBackup, listBackups(folder).length)) makeBeside().catch(tell)
  }

  const stop = () => {
    clearTimeout(firstLook)
    clearInterval(timer)
    // One that is being checked is of a library that is closed by then.
    draft = null
  }
  const firstLook = isReadOnly ? undefined : setTimeout(look, firstLookAfter)
  const timer = isReadOnly ? undefined : setInterval(look, lookEvery)
  return {
    folder,
    makeNow,
    add,
    stop,
    end() {
      stop()
      if (isReadOnly || !database.open) return
      try {
        if (hasChanged()) makeNow()
      } catch (error) {
        tell(error)
      }
    },
  }
}

function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize < leastRoom
  } catch {
    return false
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
