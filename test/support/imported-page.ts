/** A page as it comes in, and what is said to be left out of it. */
import { decodeImport, readOptionsFor } from '../../electron/files/import-file.ts'
import { madeMap } from '../../shared/formats/incoming/made-map.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'

export type ImportedPage = {
  readonly document: JourneyDocument
  readonly left: readonly string[]
  readonly guesses: readonly string[]
}

/** @param name its ending tells the format */
export async function importedPage(lines: string | readonly string[], name = 'page.md'): Promise<ImportedPage> {
  const text = typeof lines === 'string' ? lines : lines.join('\n')
  const imported = await decodeImport(new TextEncoder().encode(text), name)
  const { document, remarks } = madeMap(imported, readOptionsFor(name))
  const said = (isLoss: boolean) => remarks.filter((one) => one.isLoss === isLoss).map(({ text: words }) => words)
  return { document, left: said(true), guesses: said(false) }
}
