/** Files on their way into the library: read and laid ready beside the app, then taken over in one short step. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NamedTable } from '../shared/formats/tables/table.ts'
import type { Id } from '../shared/journey/schema.ts'
import { buildName } from './build-name.ts'
import type { FileReader } from './files/file-reader.ts'
import type { ReadOrder } from './files/reader-messages.ts'
import { adoptArrival, placeFor } from './storage/arrivals.ts'
import type { Library } from './storage/open.ts'

export type Arrived =
  | { readonly what: 'journey'; readonly journeyId: Id }
  | { readonly what: 'tables'; readonly tables: readonly NamedTable[] }

/** @throws FailureError with the file's name where it was refused; `cancelled` where its reading was ended. */
export async function bringInFile({ database }: Library, reader: FileReader, order: ReadOrder): Promise<Arrived> {
  return await reader.inTurn(async ({ read, layReady }) => {
    const file = await read(order)
    if (file.what === 'tables') return file
    const { journeyId, unless } = placeFor(database, file.journeyId)
    const folder = mkdtempSync(join(tmpdir(), 'throughline-arrival-'))
    try {
      const path = join(folder, 'arrival.db')
      const { isSame } = await layReady({ path, journeyId, unless, maker: buildName() })
      if (isSame) return file
      adoptArrival(database, path)
      return { what: 'journey', journeyId }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
