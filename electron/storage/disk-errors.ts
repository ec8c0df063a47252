/** What stopped SQLite or the file system, in words. */

const reasons: readonly (readonly [code: RegExp, reason: string])[] = [
  [/^(SQLITE_FULL|ENOSPC)/, 'the disk is full'],
  [/^EDQUOT/, 'the disk quota is used up'],
  [/^(SQLITE_READONLY|EROFS)/, 'the library is read-only'],
  [/^(SQLITE_PERM|SQLITE_CANTOPEN|SQLITE_AUTH|EACCES|EPERM)/, 'this account may not write there'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, 'the library is damaged'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED|EBUSY)/, 'another program holds the file'],
  [/^SQLITE_NOMEM|^ENOMEM/, 'the memory is full'],
  [/^(SQLITE_IOERR|EIO)/, 'the disk reports an error'],
  [/^SQLITE_CONSTRAINT/, 'it does not fit what is stored'],
]

/** The reason as a part of a sentence; the error itself where it isn't one of a disk. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = reasons.find(([pattern]) => pattern.test(code))
  if (known) return known[1]
  return code === '' ? 'something unforeseen happened in the app' : `the disk answered ${code}`
}
