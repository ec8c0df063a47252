/** Waits until what was written is on the disk itself. */
import { closeSync, fsyncSync, openSync } from 'node:fs'

export function flushFile(path: string): void {
  // Windows flushes only what is open for writing.
  flush(path, 'r+')
}

/** Windows can't open a folder; its file system keeps the order of renames by itself. */
export function flushFolder(path: string): void {
  if (process.platform !== 'win32') flush(path, 'r')
}

function flush(path: string, flags: string): void {
  const file = openSync(path, flags)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
