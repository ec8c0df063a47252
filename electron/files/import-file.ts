/** Files of every format that we take in, from the disk or as bytes that were dropped. */
import { basename } from 'node:path'
import { nanoid } from 'nanoid'
import { type Format, importFormatOf, importFormats } from '../../shared/formats/format-table.ts'
import type { Imported } from '../../shared/formats/read-journey.ts'
import { refuseFile } from '../../shared/formats/reading/journey-refusal.ts'
import { refuseSize } from '../../shared/formats/reading/json-limits.ts'
import type { ReadOptions } from '../../shared/formats/reading/read-options.ts'
import { decodeText, namingTheFile, readWithinLimit } from './bounded-reading.ts'

/** Reads a file by its ending; throws `file-unreadable` or `file-refused` with the file's name and the reason. */
export async function readImportFromDisk(path: string): Promise<Imported> {
  return await decodeImport(await readWithinLimit(path), path)
}

/** Decodes the bytes of a file; `fileName` tells the format, and is what a refusal calls it. */
export async function decodeImport(bytes: Uint8Array, fileName: string): Promise<Imported> {
  // Only who imports pays for the readers of workbooks and tables.
  const { readImport } = await import('../../shared/formats/read-journey.ts')
  return namingTheFile(fileName, () => {
    refuseSize(bytes.byteLength)
    return readImport(knownFormatOf(fileName), bytes, decodeText, readOptionsFor(fileName))
  })
}

/** A title comes from the file's name where the file has none. */
export function readOptionsFor(fileName: string): ReadOptions {
  const name = basename(fileName.replaceAll('\\', '/'))
  return { openedAt: new Date().toISOString(), newId: nanoid, fallbackTitle: name.replace(/\.[^.]+$/, '') || name }
}

function knownFormatOf(fileName: string): Format {
  const format = importFormatOf(fileName)
  if (format) return format
  const endings = importFormats.map(({ id }) => `.${id}`).join(', ')
  return refuseFile(`Throughline can’t import this kind of file. It imports ${endings}`)
}
