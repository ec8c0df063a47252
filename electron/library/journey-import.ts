/** Imports files: another process reads and stages each, so that the app only has to copy the staged journey in one transaction. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nanoid } from 'nanoid'
import type { Remark } from '../../shared/formats/reading/remark.ts'
import type { Id } from '../../shared/journey/schema.ts'
import type { Library } from '../storage/library/open.ts'
import { commitStagedImport, holdsSame, journeyIds } from '../storage/library/staged-import.ts'
import { buildName } from './build-name.ts'
import type { FileReader } from './file-reader.ts'
import type { FileToRead, ReadResult } from './reader-messages.ts'

export type ImportedFile =
  | { readonly what: 'journey'; readonly journeyId: Id; readonly remarks: readonly Remark[] }
  | Extract<ReadResult, { readonly what: 'maps' | 'answer' }>

/** @throws FailureError with the file's name if it was refused; `cancelled` if its reading was ended. */
export async function importFile(library: Library, reader: FileReader, file: FileToRead): Promise<ImportedFile> {
  return await reader.inTurn(async (read) => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-import-'))
    try {
      const stagedPath = join(folder, 'staged.db')
      const takenIds = journeyIds(library.database)
      const staged = await read({ file, stagedPath, takenIds, spareId: nanoid(), maker: buildName() })
      if (staged.what !== 'journey') return staged
      const { remarks } = staged
      if (holdsSame(library, staged, stagedPath)) return { what: 'journey', journeyId: staged.journeyId, remarks }
      commitStagedImport(library.database, stagedPath)
      return { what: 'journey', journeyId: staged.stagedId, remarks }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
