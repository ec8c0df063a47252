/** When a library can't be opened: it is moved beside its place, never overwritten or deleted, and a backup takes it. */
import { copyFileSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { flushFile, flushFolder } from '../disk/flushing.ts'
import { readDatabase } from '../disk/reading.ts'
import { newestVersion, versionOf } from '../migrations/index.ts'
import { type Backup, checkBackup, listBackups } from './backups.ts'

const parts = ['-wal', '-shm', ''] as const

/**
 * Moves what is left of a library, or came in its place, to `name.damaged-1.db`, or the next number that is free.
 * @returns that path; null where nothing is left.
 */
export function setAside(path: string, what: 'damaged' | 'replaced'): string | null {
  if (!parts.some((part) => isThere(path + part))) return null
  const stem = join(dirname(path), basename(path, extname(path)))
  const nameOf = (number: number) => `${stem}.${what}-${number}${extname(path)}`
  let number = 1
  while (parts.some((part) => isThere(nameOf(number) + part))) number += 1
  const aside = nameOf(number)
  // The log first: one that stayed behind would be read into the library that comes in this one's place.
  for (const part of parts) if (isThere(path + part)) renameSync(path + part, aside + part)
  flushFolder(dirname(path))
  return aside
}

/** The newest backup that can be opened here, best one in which every journey is whole; null where there is none. */
export function newestGoodBackup(folder: string): Backup | null {
  const backups = listBackups(folder)
  const inTurn = [...backups.filter(({ isWhole }) => isWhole), ...backups.filter(({ isWhole }) => !isWhole)]
  return inTurn.find((backup) => isUsable(backup)) ?? null
}

function isUsable({ path, isWhole }: Backup): boolean {
  try {
    return checkBackup(path) === isWhole && readDatabase(path, versionOf) <= newestVersion
  } catch {
    // One that is damaged is passed over: the next one may do.
    return false
  }
}

/** Also a link that leads nowhere, as to a disk that isn't there now. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** Puts a copy of the backup where the library was; there must be none. */
export function putInPlace(backup: { readonly path: string }, path: string): void {
  if (parts.some((part) => existsSync(path + part))) throw new Error(`${path} is still there.`)
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.new`
  rmSync(draft, { force: true })
  copyFileSync(backup.path, draft)
  flushFile(draft)
  renameSync(draft, path)
  flushFolder(dirname(path))
}
