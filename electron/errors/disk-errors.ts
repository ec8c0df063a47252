/** What stopped the disk, in words. */

const diskErrors: Readonly<Record<string, string>> = {
  ENOENT: 'the file or folder doesn’t exist',
  EACCES: 'you don’t have permission',
  EPERM: 'you don’t have permission',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is full',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'its name is too long',
  EBUSY: 'another program is using it',
  ELOOP: 'it is a link to itself',
  EMFILE: 'too many files are open',
}

/** The reason of a failed disk operation, as the end of a sentence. */
export function describeDiskError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (Object.hasOwn(diskErrors, code)) return diskErrors[code] ?? code
  return `the disk reported an error (${code === '' ? String(error) : code})`
}
