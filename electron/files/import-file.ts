/** Reads files of every format that can be imported, from the disk or as bytes that were dropped. */
import { basename } from 'node:path'
import { nanoid } from 'nanoid'
import { type ImportFormat, importFormatOf, importFormats } from '../../shared/formats/format-table.ts'
import type { Imported } from '../../shared/formats/incoming/imported.ts'
import { refuseFile } from '../../shared/formats/reading/journey-refusal.ts'
import { refuseSize } from '../../shared/formats/reading/json-limits.ts'
import type { ReadOptions } from '../../shared/formats/reading/read-options.ts'
import type { Remark } from '../../shared/formats/reading/remark.ts'
import { decodeText, decodeUnicode, namingTheFile, readWithinLimit } from './bounded-reading.ts'

/** What a file holds, and its text. */
export type ReadFile = Imported & {
  readonly format: ImportFormat
  /** Empty where it is no text. */
  readonly text: string
}

/** Reads a file by its ending; throws `file-unreadable` or `file-refused` with the file's name and the reason. */
export async function readImportFromDisk(path: string): Promise<ReadFile> {
  return await decodeImport(await readWithinLimit(path), path)
}

/** Decodes the bytes of a file; `fileName` tells the format, and is what a refusal calls it. */
export async function decodeImport(bytes: Uint8Array, fileName: string): Promise<ReadFile> {
  // Only who imports pays for the readers of workbooks and tables, and for knowing old encodings.
  const { readImport } = await import('../../shared/formats/read-journey.ts')
  const { decodeForeignText } = await import('./text-encoding.ts')
  return namingTheFile(fileName, () => {
    refuseSize(bytes.byteLength)
    const format = knownFormatOf(fileName)
    const remarks: Remark[] = []
    let text = ''
    const decode = (all: Uint8Array): string => {
      // JSON is UTF-8 by its own rules.
      const unicode = isJson.has(format) ? decodeText(all) : decodeUnicode(all)
      const { text: decoded, remarks: said } =
        unicode === null ? decodeForeignText(all) : { text: unicode, remarks: [] }
      remarks.push(...said)
      text = decoded
      return decoded
    }
    const imported = readImport(format, bytes, decode, readOptionsFor(fileName))
    return { ...imported, remarks: [...remarks, ...imported.remarks], format, text }
  })
}

const isJson: ReadonlySet<ImportFormat> = new Set(['journey', 'canvas', 'ojf'])

/** A title comes from the file's name where the file has none. */
export function readOptionsFor(fileName: string): ReadOptions {
  const name = basename(fileName.replaceAll('\\', '/'))
  return { openedAt: new Date().toISOString(), newId: nanoid, fallbackTitle: name.replace(/\.[^.]+$/, '') || name }
}

function knownFormatOf(fileName: string): ImportFormat {
  const format = importFormatOf(fileName)
  if (format) return format
  const endings = importFormats.map(({ id }) => `.${id}`).join(', ')
  return refuseFile(`Throughline can’t import this kind of file. It imports ${endings}`)
}
