/** What stopped the disk, in words. */

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
export function describeDiskError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (Object.hasOwn(diskErrors, code)) return diskErrors[code] ?? code
  return `the disk answered ${code === '' ? String(error) : code}`
}
