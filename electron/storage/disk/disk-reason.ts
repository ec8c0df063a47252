/** What stopped SQLite or the file system, in words. */

const reasons: readonly (readonly [code: RegExp, reason: string])[] = [
  [/^(SQLITE_FULL|ENOSPC)/, 'the disk is full'],
  [/^EDQUOT/, 'your disk quota is full'],
  [/^(SQLITE_READONLY|EROFS)/, 'the library is read-only'],
  [/^(SQLITE_PERM|SQLITE_CANTOPEN|SQLITE_AUTH|EACCES|EPERM)/, 'you don’t have permission to write there'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, 'the library is damaged'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED|EBUSY)/, 'another program is using the file'],
  [/^SQLITE_NOMEM|^ENOMEM/, 'not enough memory'],
  [/^(SQLITE_IOERR|EIO)/, 'the disk reported an error'],
  [/^SQLITE_CONSTRAINT/, 'it doesn’t match what is stored'],
]

/** The reason as a part of a sentence; the error itself where it isn't one of a disk. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = reasons.find(([pattern]) => pattern.test(code))
  if (known) return known[1]
  return code === '' ? 'an unexpected error occurred' : `the disk reported an error (${code})`
}
