/** Opens the library; where that can't be, says why and offers what can be done, with nothing lost by it. */
import { existsSync } from 'node:fs'
import { failureOf } from './bridge/failures.ts'
import { type Backup, listBackups, makeBackup } from './storage/backups.ts'
import { type Library, openLibrary } from './storage/open.ts'
import { newestGoodBackup, putInPlace, setAside } from './storage/recovery.ts'

/** Asks with one button for each label and answers the place of the one that was chosen. */
export type Ask = (sentence: string, labels: readonly string[]) => Promise<number>

export type Opened = { readonly library: Library; readonly notice: string | null }

/** A way to go on; `take` answers what is to be told afterwards. */
type Way = { readonly label: string; readonly take: () => string }

/** @returns null where the user quits. */
export async function openOrRecover(path: string, backupFolder: string, ask: Ask): Promise<Opened | null> {
  let notice: string | null = null
  for (;;) {
    const tried = tryToOpen(path, backupFolder)
    if ('library' in tried) return { library: tried.library, notice: notice ?? noticeOf(tried.library) }
    const ways = tried.canRecover ? waysToRecover(path, backupFolder) : []
    const way = ways[await ask(tried.sentence, [...ways.map(({ label }) => label), 'Quit'])]
    if (!way) return null
    try {
      notice = way.take()
    } catch (error) {
      await ask(failureOf(error, path).message, ['Quit'])
      return null
    }
  }
}

type Refusal = { readonly sentence: string; readonly canRecover: boolean }

function tryToOpen(path: string, backupFolder: string): { readonly library: Library } | Refusal {
  if (!existsSync(path) && listBackups(backupFolder).length > 0) {
    const sentence = `The library ${path} is no longer there: nothing was written; restore a backup or begin an empty one.`
    return { sentence, canRecover: true }
  }
  try {
    return { library: openLibrary(path, (database) => void makeBackup(database, backupFolder, new Date())) }
  } catch (error) {
    const { code, message } = failureOf(error, path)
    return { sentence: message, canRecover: code === 'library-refused' }
  }
}

function waysToRecover(path: string, backupFolder: string): Way[] {
  const backup = newestGoodBackup(backupFolder)
  return [...(backup ? [restoring(backup, path)] : []), beginning(path)]
}

function restoring(backup: Backup, path: string): Way {
  const time = timeOf(backup)
  return {
    label: `Restore the newest backup (${time})`,
    take() {
      const kept = keep(path)
      putInPlace(backup, path)
      return `The library is the backup of ${time} again.${kept}`
    },
  }
}

function beginning(path: string): Way {
  return {
    label: 'Begin an empty library',
    take() {
      const kept = keep(path)
      openLibrary(path).close()
      return `This is a new library.${kept}`
    },
  }
}

function keep(path: string): string {
  const aside = setAside(path)
  return aside === null ? '' : ` What was there is kept as ${aside}.`
}

export function timeOf({ at }: { readonly at: string }): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
}

function noticeOf({ isReadOnly }: Library): string | null {
  if (!isReadOnly) return null
  return 'The library can only be read here, so nothing can be changed: move it to a folder of your own.'
}
