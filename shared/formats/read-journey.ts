/** A file of any format that we take in: a journey, or tables that say what touchpoints there are. */

import { FailureError } from '../failure.ts'
import { importWords } from '../words/import-words.ts'
import type { ImportFormat } from './format-table.ts'
import type { Imported } from './incoming/imported.ts'
import { noAbout } from './incoming/journey-of-tables.ts'
import { readJourneyFile } from './journey/journey-file.ts'
import { laneTable } from './json-canvas/lane-table.ts'
import { parseCanvas } from './json-canvas/parse.ts'
import { readJsonCanvas } from './json-canvas/read-json-canvas.ts'
import { readMermaid } from './mermaid/read-mermaid.ts'
import { readOpenJourney } from './ojf/read-open-journey.ts'
import { readMarkdown, readTree } from './pages/read-markdown.ts'
import { readOrNot } from './pages/read-page.ts'
import { parseHtml, parseSteps } from './pages/tree.ts'
import { refuseFile } from './reading/journey-refusal.ts'
import type { ReadOptions } from './reading/read-options.ts'
import { guessed, lost } from './reading/remark.ts'
import type { NamedTable } from './tables/cells/text-table.ts'
import { readCsv } from './tables/csv.ts'
import { readXlsx } from './tables/xlsx/read-xlsx.ts'

/**
 * Reads a file whose size was checked.
 * @param decode its bytes as text, called only for a format that is text
 * @throws FailureError `file-refused` with the place and the reason
 */
export function readImport(
  format: ImportFormat,
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string,
  options: ReadOptions,
): Imported {
  switch (format) {
    case 'journey':
      return { what: 'journey', document: readJourneyFile(decode(bytes), options.openedAt), remarks: [] }
    case 'mmd':
      return { what: 'journey', ...readMermaid(decode(bytes), options) }
    case 'canvas':
      return readCanvas(decode(bytes), options)
    case 'md':
      return readMarkdown(decode(bytes), options)
    case 'html':
      return readHtml(decode(bytes), options)
    case 'txt':
      return readText(decode(bytes), options)
    case 'ojf':
      return readOpenJourney(decode(bytes), options)
    case 'csv':
      return tables([{ name: options.fallbackTitle, ...readCsv(decode(bytes)) }])
    case 'xlsx':
      return tables(readXlsx(bytes))
    default:
      return refuseFile('Throughline can export this format but not import it')
  }
}

/** A page of nothing but boxes is refused, unless some of them are steps. */
function readHtml(text: string, options: ReadOptions): Imported {
  try {
    return readTree(parseHtml(text), options)
  } catch (error) {
    const steps = error instanceof FailureError ? parseSteps(text) : null
    const read = steps && readOrNot(() => readTree(steps, options))
    if (read) return { ...read, remarks: [...read.remarks, guessed(importWords.boxesAsSteps())] }
    throw error
  }
}

/** A canvas is a table where names of lanes stand beside its cards. */
function readCanvas(text: string, options: ReadOptions): Imported {
  const { nodes, edges } = parseCanvas(text)
  const found = laneTable(nodes, options.fallbackTitle)
  if (!found) return { what: 'journey', ...readJsonCanvas(text, options) }
  const [title = '', ...facts] = found.above
  const remarks = edges.length > 0 ? [lost(importWords.leftParts(edges.length, 'arrow'))] : []
  return { ...tables([found.table]), about: { title, persona: '', facts }, remarks }
}

/** A text is a table where signs part its lines, a diagram where it begins like one, else a page. */
function readText(text: string, options: ReadOptions): Imported {
  if (
    /^\s*journey\s*$/m.test(
      text
        .slice(0, 2_000)
        .trimStart()
        .split(/[\r\n]/, 1)[0] ?? '',
    )
  ) {
    return { what: 'journey', ...readMermaid(text, options) }
  }
  const lines = text.split(/\r\n|[\n\r]/, 200).filter((line) => line.trim() !== '')
  const isTable =
    lines.length > 1 &&
    ['\t', ';'].some((sign) => lines.filter((line) => line.includes(sign)).length > lines.length / 2)
  return isTable ? tables([{ name: options.fallbackTitle, ...readCsv(text) }]) : readMarkdown(text, options)
}

function tables(found: readonly NamedTable[]): Extract<Imported, { what: 'tables' }> {
  return { what: 'tables', tables: found, about: noAbout, remarks: [] }
}
