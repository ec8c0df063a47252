/** Writing a file whole or not at all. */
import { open, readdir, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { FailureError } from '../../shared/failure.ts'
import { describeDiskError } from '../errors/disk-errors.ts'
import { notWritten, placeFor } from './file-place.ts'

/** All at once, or part by part as they are made. */
export type FileBytes = Uint8Array | AsyncIterable<Uint8Array>

/**
 * Writes a file so that at every moment, also after a power cut, either the old or the new one stands there whole:
 * a file beside it, flushed, takes its name.
 */
export async function writeFileWhole(path: string, bytes: FileBytes): Promise<void> {
  const target = await placeFor(path)
  const folder = dirname(target)
  const prefix = `.${basename(target).slice(0, 60).toWellFormed()}.`
  const beside = join(folder, `${prefix}${crypto.randomUUID()}.tmp`)
  try {
    const mode = await modeOf(target)
    await writeFlushed(beside, bytes, mode)
    await rename(beside, target)
  } catch (error) {
    await unlink(beside).catch(() => undefined)
    // What makes the bytes may fail in its own words.
    if (error instanceof FailureError) throw error
    throw notWritten(path, describeDiskError(error), error)
  }
  try {
    await flushFolder(folder)
  } catch (error) {
    const sentence = `Couldn’t confirm that ${path} was saved: ${describeDiskError(error)}. Save it again.`
    throw new FailureError('file-unwritable', sentence, { cause: error })
  }
  await removeLeftovers(folder, prefix)
}

/** What was being written beside when the process was killed: long ago, since another program may be writing now. */
async function removeLeftovers(folder: string, prefix: string): Promise<void> {
  const hourAgo = Date.now() - 3_600_000
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(prefix) || !/^[\da-f-]{36}\.tmp$/.test(name.slice(prefix.length))) continue
    const path = join(folder, name)
    const status = await stat(path).catch(() => null)
    if (status && status.mtimeMs < hourAgo) await unlink(path).catch(() => undefined)
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  const file = await open(path, 'r').catch(() => null)
  if (!file) return undefined
  try {
    return (await file.stat()).mode & 0o777
  } finally {
    await file.close()
  }
}

async function writeFlushed(path: string, bytes: FileBytes, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Windows can't open a folder to flush it; its file system keeps the order of renames by itself. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
