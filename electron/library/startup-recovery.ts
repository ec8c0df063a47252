/** Opens the library; where that can't be, says why and offers what can be done, with nothing lost by it. */
import { existsSync } from 'node:fs'
import { formatDayAndTime } from '../../shared/words/dates.ts'
import { failureOf } from '../errors/failures.ts'
import { type Backup, listBackups, makeBackup } from '../storage/backups/backups.ts'
import { newestGoodBackup, putInPlace, setAside } from '../storage/backups/recovery.ts'
import { openHeld } from '../storage/library/holding.ts'
import { type Library, openLibrary } from '../storage/library/open.ts'
import { type Ask, settleRescues } from './settling.ts'

export type Opened = { readonly library: Library; readonly notice: string | null }

/** A way to go on; `take` answers what is to be told afterwards. */
type Way = { readonly label: string; readonly take: () => string }

/** @returns null where the user quits. */
export async function openOrRecover(path: string, backupFolder: string, ask: Ask): Promise<Opened | null> {
  const settled = await settleRescues(path, backupFolder, ask)
  if (!settled) return null
  let { notice } = settled
  for (;;) {
    const tried = tryToOpen(path, backupFolder)
    if ('library' in tried) return { library: tried.library, notice: joined(notice, noticeOf(tried.library)) }
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
    const sentence = `The library ${path} is missing. Restore a backup or start an empty library.`
    return { sentence, canRecover: true }
  }
  try {
    return { library: openHeld(path, backupFolder, (database) => void makeBackup(database, backupFolder, new Date())) }
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
    label: `Restore latest backup (${time})`,
    take() {
      const kept = keep(path)
      putInPlace(backup, path)
      return `Restored the backup from ${time}.${kept}`
    },
  }
}

function beginning(path: string): Way {
  return {
    label: 'Start an empty library',
    take() {
      const kept = keep(path)
      openLibrary(path).close()
      return `Started an empty library.${kept}`
    },
  }
}

function keep(path: string): string {
  const aside = setAside(path, 'damaged')
  return aside === null ? '' : ` The previous library was kept as ${aside}.`
}

export function timeOf({ at }: { readonly at: string }): string {
  return formatDayAndTime(at)
}

function joined(...sentences: readonly (string | null)[]): string | null {
  const said = sentences.filter((sentence) => sentence !== null)
  return said.length === 0 ? null : said.join(' ')
}

function noticeOf({ isReadOnly, foreignLog }: Library): string | null {
  if (foreignLog !== null) {
    return `A file of edits beside the library doesn’t belong to it and was kept as ${foreignLog}. If edits are missing, check the backups.`
  }
  if (!isReadOnly) return null
  return 'This library is read-only. Move it to a folder that you can write to.'
}
