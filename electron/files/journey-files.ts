/** `.journey` files and the disk: reading one whole or not at all, writing one whole or not at all. */
import { open, readdir, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { FailureError } from '../../shared/failure.ts'
import { readJourneyFile } from '../../shared/formats/journey-file.ts'
import { maxJourneyBytes, refuseSize } from '../../shared/formats/json-limits.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'

/** Reads a `.journey` file; throws `file-unreadable` or `file-refused` with the file's name and the reason. */
export async function readJourneyFromDisk(path: string): Promise<JourneyDocument> {
  return decodeJourney(await readWithinLimit(path), path)
}

/** Decodes the bytes of a `.journey` file; `fileName` is what the refusal calls it. */
export function decodeJourney(bytes: Uint8Array, fileName: string): JourneyDocument {
  return namingTheFile(fileName, () => {
    refuseSize(bytes.byteLength)
    return readJourneyFile(decodeText(bytes), new Date().toISOString())
  })
}

/** Runs what may refuse a file, and puts the file's name before the reason. */
export function namingTheFile<T>(fileName: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof FailureError)) throw error
    throw new FailureError(error.code, `${fileName} was not opened: ${error.message}`, { cause: error })
  }
}

/** UTF-8, or UTF-16 where a byte order mark says so, as some spreadsheets write it. */
export function decodeText(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(mark, { fatal: true }).decode(bytes)
  } catch (error) {
    throw new FailureError('file-refused', 'The whole file: it is not UTF-8 text.', { cause: error })
  }
}

/** The bytes of a file, at most one more than a journey may have; throws `file-unreadable` with its name. */
export async function readWithinLimit(path: string): Promise<Uint8Array> {
  try {
    return await readLimited(path)
  } catch (error) {
    throw new FailureError('file-unreadable', `${path} was not opened: ${describeDiskError(error)}.`, { cause: error })
  }
}

/** At most one byte more than a journey may have: enough to know that a file is too large, also one without an end. */
async function readLimited(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const status = await file.stat()
    if (status.isFile() && status.size <= maxJourneyBytes) return await file.readFile()
    const chunks: Uint8Array[] = []
    for await (const chunk of file.createReadStream({ end: maxJourneyBytes, autoClose: false })) chunks.push(chunk)
    return Buffer.concat(chunks)
  } finally {
    await file.close()
  }
}

/** All at once, or part by part as they are made. */
export type FileBytes = Uint8Array | AsyncIterable<Uint8Array>

/**
 * Writes a file so that at every moment, also after a power cut, either the old or the new one stands there whole:
 * a file beside it, flushed, takes its name.
 */
export async function writeFileWhole(path: string, bytes: FileBytes): Promise<void> {
  // A link keeps pointing where it points; what it points to is replaced.
  const target = await realpath(path).catch(() => path)
  const folder = dirname(target)
  const prefix = `.${basename(target).slice(0, 60)}.`
  const beside = join(folder, `${prefix}${crypto.randomUUID()}.tmp`)
  try {
    const mode = await modeOf(target)
    await writeFlushed(beside, bytes, mode)
    await rename(beside, target)
  } catch (error) {
    await unlink(beside).catch(() => undefined)
    // What makes the bytes may fail in its own words.
    if (error instanceof FailureError) throw error
    const sentence = `${path} was not written: ${describeDiskError(error)}. What stood there before is unchanged.`
    throw new FailureError('file-unwritable', sentence, { cause: error })
  }
  try {
    await flushFolder(folder)
  } catch (error) {
    const sentence = `${path} was written, but the disk did not confirm it: ${describeDiskError(error)}. Save it again.`
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

const diskErrors: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist, or its folder does not',
  EACCES: 'this account may not do that there',
  EPERM: 'this account may not do that there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'its name is too long',
  EBUSY: 'another program holds it',
  EMFILE: 'too many files are open',
}

/** The reason of a failed disk operation, as the end of a sentence. */
function describeDiskError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (Object.hasOwn(diskErrors, code)) return diskErrors[code] ?? code
  return `the disk answered ${code === '' ? String(error) : code}`
}
