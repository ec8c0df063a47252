/** `.journey` files and the disk: reading one whole or not at all. */
import { readJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { refuseSize } from '../../shared/formats/reading/json-limits.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { decodeText, namingTheFile, readWithinLimit } from './bounded-reading.ts'

/** Reads a `.journey` file; throws `file-unreadable` or `file-refused` with the file's name and the reason. */
export async function readJourneyFromDisk(path: string): Promise<JourneyDocument> {
  return decodeJourney(await readWithinLimit(path), path)
}

/** Decodes the bytes of a `.journey` file; `fileName` is what the refusal calls it. */
export function decodeJourney(bytes: Uint8Array, fileName: string): JourneyDocument {
  return namingTheFile(fileName, () => {
    refuseSize(bytes.byteLength)
    return readJourneyFile(decodeText(bytes), new Date().toISOString())
  })
}
