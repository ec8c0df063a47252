/** Libraries on a disk of their own for each test. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Library, openLibrary } from '../../electron/storage/library/open.ts'

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

let nothingInIt: Buffer | null = null

/** A library that holds nothing, as a first start makes it: made once and copied, since making one waits long for the disk. */
export function emptyLibrary(): string {
  const path = join(temporaryFolder(), 'library.db')
  if (nothingInIt === null) {
    openLibrary(path).close()
    nothingInIt = readFileSync(path)
  } else {
    writeFileSync(path, nothingInIt)
  }
  return path
}

/** A library that is closed when the test ends. */
export function openForTest(path = emptyLibrary()): Library {
  const library = openLibrary(path)
  onTestFinished(() => library.close())
  return library
}

export function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
