/**
 * The same library a second time while the app runs, in a folder of its own: a copy of the file as the last log left it, and
 * of that log what has been committed since. Whatever is done to the library's own files, also to their bytes, the twin holds
 * all that was called saved, and after a kill it tells. It is written without waiting for the disk: what a kill leaves is
 * all there, and after a power cut the library itself is.
 */

import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { complain } from '../../errors/error-log.ts'
import { logOf } from '../disk/log-place.ts'
import { createFrameReader, type FrameReader, logHeaderLength } from './log-frames.ts'

export type Twin = {
  /** After each transaction: takes over what it wrote. */
  readonly follow: () => void
  /** Whether the library's own log begins as it did when it was followed last: the numbers of a file don't tell. */
  readonly hasLog: () => boolean
  /** Takes its bytes from the library's own log, wherever that is now. */
  readonly emptyLog: () => void
  /** Once the library is closed, for closing a file ends SQLite's lock on it. The twin goes, but where it is the last. */
  readonly end: (isLast?: boolean) => void
}

const name = 'held.db'
const chunk = 1 << 20

/** @returns the path of the twin that the last app left, which was killed; null where it ended otherwise. */
export function findTwin(folder: string): string | null {
  const path = join(folder, name)
  return existsSync(path) ? path : null
}

export function removeTwin(folder: string): void {
  for (const part of ['-wal', '-shm', '']) rmSync(join(folder, name) + part, { force: true })
}

/**
 * @param path of a library that is open here alone, in which nothing but this app's own checkpoints brings a log.
 * @returns null where the disk has no room for one: the library is as safe as its backups then.
 */
export function createTwin(path: string, folder: string): Twin | null {
  const twin = join(folder, name)
  const files: number[] = []
  let following: { readonly reader: FrameReader; readonly copy: number } | null = null
  /** Of the log that is followed, or can't be. */
  let begun: Buffer = Buffer.alloc(0)
  let isWhole = false
  try {
    mkdirSync(folder, { recursive: true })
    // The library itself last: it must not be closed again.
    files.push(openSync(logOf(path), 'r+'))
    files.push(openSync(path, 'r'))
  } catch (error) {
    giveUp(error)
    end()
    return null
  }
  const [log = -1, main = -1] = files
  attempt(copyMain)
  if (fstatSync(log).size > 0) attempt(takeOver)
  return {
    follow: () => attempt(takeOver),
    hasLog() {
      const header = bytesOf(log, 0, logHeaderLength)
      return header.length === 0 || begun.length === 0 || header.equals(begun)
    },
    emptyLog: () => ftruncateSync(log),
    end,
  }

  function attempt(act: () => void): void {
    try {
      act()
    } catch (error) {
      giveUp(error)
    }
  }
  function giveUp(error: unknown): void {
    complain(error, 'The library has no twin until its next log')
    isWhole = false
    removeTwin(folder)
  }
  function copyMain(): void {
    removeTwin(folder)
    copyFrom(main, twin)
    isWhole = true
  }
  function takeOver(): void {
    const header = bytesOf(log, 0, logHeaderLength)
    if (!begun.equals(header)) begin(header)
    if (!isWhole || !following) return
    const { reader, copy } = following
    const before = reader.committed()
    const end = fstatSync(log).size
    reader.rewind()
    for (let at = logHeaderLength + before * reader.frameLength; at < end; ) {
      const bytes = bytesOf(log, at, Math.max(1, Math.floor(chunk / reader.frameLength)) * reader.frameLength)
      const taken = reader.read(bytes)
      writeAt(copy, bytes.subarray(0, taken), at)
      at += taken
      if (taken < bytes.length || taken === 0) break
    }
    if (reader.committed() === before) throw new Error('The log does not hold what was written.')
  }
  /** A new log goes on from all that was in the one before. */
  function begin(header: Buffer): void {
    const last = following
    following = null
    begun = header
    if (last) closeSync(last.copy)
    if (!isWhole) copyMain()
    else if (last) bringIn(last.reader.committed())
    const reader = createFrameReader(header)
    if (!reader) throw new Error('The log has no beginning.')
    following = { reader, copy: openSync(`${twin}-wal`, 'w') }
    writeAt(following.copy, header, 0)
  }
  function bringIn(frames: number): void {
    const database = new SqliteDatabase(twin, { fileMustExist: true })
    try {
      database.pragma('synchronous = OFF')
      const [done] = database.pragma('wal_checkpoint(PASSIVE)') as { readonly checkpointed: number }[]
      if (done?.checkpointed !== frames) throw new Error('The twin lacks a part of the log.')
    } finally {
      database.close()
    }
  }
  function end(isLast = false): void {
    if (following) closeSync(following.copy)
    for (const file of files) closeSync(file)
    if (!isLast) removeTwin(folder)
  }
}

function copyFrom(file: number, path: string): void {
  const copy = openSync(path, 'wx')
  try {
    for (let at = 0; ; ) {
      const bytes = bytesOf(file, at, chunk)
      if (bytes.length === 0) return
      writeAt(copy, bytes, at)
      at += bytes.length
    }
  } finally {
    closeSync(copy)
  }
}

function bytesOf(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  return bytes.subarray(0, readSync(file, bytes, 0, length, at))
}

function writeAt(file: number, bytes: Buffer, at: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done)
}
