/**
 * Reading files of others: never more than a journey may have, and always with the file's name in what is refused. By the plain
 * functions of `node:fs`: its promises bring all of Node's streams along, which the command line has no time to load.
 */
import { close, fstat, open, read, readFile, statSync } from 'node:fs'
import { promisify } from 'node:util'
import { FailureError } from '../../shared/failure.ts'
import { maxJourneyBytes } from '../../shared/formats/reading/json-limits.ts'
import { describeDiskError } from '../errors/disk-errors.ts'

/** Runs what may refuse a file, and puts the file's name before the reason. */
export function namingTheFile<T>(fileName: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof FailureError)) throw error
    throw new FailureError(error.code, `Couldn’t open ${fileName}: ${error.message}`, { cause: error })
  }
}

/** UTF-8, or UTF-16 where a byte order mark says so, as some spreadsheets write it; null where it is neither. */
export function decodeUnicode(bytes: Uint8Array): string | null {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(mark, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The same of a file of ours; throws `file-refused` where it is no such text. */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeUnicode(bytes)
  if (text === null) {
    throw new FailureError('file-refused', 'the file is not UTF-8 text. Save it as UTF-8 and try again.')
  }
  return text
}

/** The bytes of a file, at most one more than a journey may have; throws `file-unreadable` with its name. */
export async function readWithinLimit(path: string): Promise<Uint8Array> {
  try {
    return await readLimited(path)
  } catch (error) {
    throw new FailureError('file-unreadable', `Couldn’t open ${path}: ${describeDiskError(error)}.`, { cause: error })
  }
}

/** Throws `file-unreadable` for what may never begin or end, such as a pipe: a command waits for that, a window mustn’t. */
export function refuseWhatIsNoFile(path: string): void {
  const status = statSync(path, { throwIfNoEntry: false })
  if (!status || status.isFile() || status.isDirectory()) return
  throw new FailureError('file-unreadable', `Couldn’t open ${path}: it is not a file.`)
}

const openFile = promisify(open)
const statusOf = promisify(fstat)
const readWhole = promisify(readFile)
const readPart = promisify(read)
const closeFile = promisify(close)

/** At most one byte more than a journey may have: enough to know that a file is too large, also one without an end. */
async function readLimited(path: string): Promise<Uint8Array> {
  const file = await openFile(path, 'r')
  try {
    const status = await statusOf(file)
    const isKnownToFit = status.isFile() && status.size <= maxJourneyBytes
    return isKnownToFit ? await readWhole(file) : await readUpTo(file, maxJourneyBytes + 1)
  } finally {
    await closeFile(file)
  }
}

async function readUpTo(file: number, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for (let left = most; left > 0; ) {
    const part = new Uint8Array(Math.min(left, partSize))
    const { bytesRead } = await readPart(file, part, 0, part.length, null)
    if (bytesRead === 0) break
    parts.push(part.subarray(0, bytesRead))
    left -= bytesRead
  }
  return Buffer.concat(parts)
}

const partSize = 65_536
