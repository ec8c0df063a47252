/** A library that lost its place on the disk is kept whole beside it, under a name of its own. */
import { accessSync, constants, existsSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { flushFile, flushFolder } from '../disk/flushing.ts'
import { copyAside } from '../disk/read-only.ts'
import { checkBackup } from './backups.ts'
import { copyWhole } from './whole-copy.ts'

/**
 * @param path where the library was.
 * @param elsewhere the folder for it where that of the library is gone or can't be written.
 * @returns where it is now: checked, and on the disk.
 */
export function rescueTo(database: Database, path: string, elsewhere: string): string {
  const folder = canHold(dirname(path)) ? dirname(path) : elsewhere
  const draft = join(folder, `.rescue-${process.pid}.tmp`)
  try {
    rmSync(draft, { force: true })
    copyWhole(database, draft)
    // Journeys that were damaged before are kept as they are; a file that is broken is none.
    checkBackup(draft)
    flushFile(draft)
    const rescued = freeName(folder, path, 'rescued')
    renameSync(draft, rescued)
    flushFolder(folder)
    return rescued
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** Keeps what a twin holds, as `rescueTo` does. SQLite would change the twin itself, and remove its log. */
export function rescueTwin(twin: string, path: string, elsewhere: string): string {
  const { copy, remove } = copyAside(twin)
  try {
    const database = new SqliteDatabase(copy, { fileMustExist: true })
    try {
      return rescueTo(database, path, elsewhere)
    } finally {
      database.close()
    }
  } finally {
    remove()
  }
}

function canHold(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** `library.rescued-1.db`, or the next number that is free. */
export function freeName(folder: string, path: string, what: string): string {
  const stem = join(folder, basename(path, extname(path)))
  let number = 1
  while (existsSync(`${stem}.${what}-${number}${extname(path)}`)) number += 1
  return `${stem}.${what}-${number}${extname(path)}`
}
