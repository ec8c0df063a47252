/**
 * The folder in which each kind of file dialog was answered last, also at the next start: without one, Electron opens each
 * in the folder of downloads.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { complain } from '../errors/error-log.ts'

export type DialogKind = 'import' | 'save' | 'folder' | 'library'

export type LastFolders = {
  /** Where a dialog begins: the last folder while it is there, else `otherwise`. */
  readonly of: (kind: DialogKind, otherwise: string) => string
  readonly note: (kind: DialogKind, folder: string) => void
}

const foldersSchema = z.record(z.string(), z.string())

/** @param file where they are kept; one that can’t be written is no reason to trouble anyone. */
export function createLastFolders(file: string): LastFolders {
  let folders: Readonly<Record<string, string>> = read(file)
  return {
    of(kind, otherwise) {
      const last = folders[kind]
      return last !== undefined && isFolder(last) ? last : otherwise
    },
    note(kind, folder) {
      if (folders[kind] === folder) return
      folders = { ...folders, [kind]: folder }
      try {
        writeFileSync(file, JSON.stringify(folders))
      } catch (error) {
        complain(error, 'The last folders were not kept')
      }
    },
  }
}

function read(file: string): Record<string, string> {
  try {
    return foldersSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
