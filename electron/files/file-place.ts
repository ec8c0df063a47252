/** Whether a file may be written where it is wanted. A file that takes another one's name asks nothing of that one, so we do. */
import { access, constants, lstat, readlink, realpath, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { FailureError } from '../../shared/failure.ts'
import { describeDiskError } from '../errors/disk-errors.ts'

/**
 * Where the bytes go: a link keeps pointing where it points, and what it points to is replaced.
 * @throws FailureError `file-unwritable` where that, or its folder, is write-protected or something else than a file
 */
export async function placeFor(path: string): Promise<string> {
  try {
    const target = await followed(path)
    const there = await stat(target).catch(() => null)
    if (there?.isDirectory()) throw notWritten(path, 'it is a folder')
    if (there && !there.isFile()) throw notWritten(path, 'it is a device, not a file')
    if (there && (await isProtected(target, there.mode))) throw notWritten(path, 'it is write-protected')
    const folder = dirname(target)
    if (await isProtected(folder, (await stat(folder)).mode)) throw notWritten(path, 'its folder is write-protected')
    return target
  } catch (error) {
    throw error instanceof FailureError ? error : notWritten(path, describeDiskError(error), error)
  }
}

export function notWritten(path: string, reason: string, cause?: unknown): FailureError {
  const sentence = `Couldn’t save ${path}: ${reason}. The existing file is unchanged.`
  return new FailureError('file-unwritable', sentence, { cause })
}

/** Also through a link to a file that isn't there yet. */
async function followed(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    const isLink = await lstat(path).then(
      (found) => found.isSymbolicLink(),
      () => false,
    )
    return isLink ? await followed(resolve(dirname(path), await readlink(path))) : path
  }
}

/** The administrator may write everything; what nobody was meant to write is left alone all the same. */
async function isProtected(path: string, mode: number): Promise<boolean> {
  if ((mode & 0o222) === 0) return true
  return await access(path, constants.W_OK).then(
    () => false,
    () => true,
  )
}
