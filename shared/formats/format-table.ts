/** Every format that leaves the app or comes into it: the one table behind dialogs, menus, the command line and its help. */

/** What can be chosen about an export; each format takes some of it. */
type ExportOptionName =
  | 'part'
  | 'pages'
  | 'paper'
  | 'size'
  | 'theme'
  | 'findings'
  | 'notes'
  | 'insights'
  | 'legend'
  | 'background'
  /** A table can say one thing of a journey at a time; a workbook says all. */
  | 'table'

export type FormatGroup = 'picture' | 'table' | 'open'

type FormatEntry = {
  readonly id: string
  /** What people call it. */
  readonly name: string
  /** The same after a verb, where it is no name of its own. */
  readonly noun?: string
  /** What comes of it, in a few words. */
  readonly hint: string
  readonly group: FormatGroup
  readonly canImport: boolean
  readonly options: readonly ExportOptionName[]
}

const look = ['theme', 'findings', 'notes', 'insights', 'legend', 'background'] as const

/** In the order in which they are offered; the id is the ending of its files. */
export const formats = [
  {
    id: 'png',
    name: 'PNG',
    hint: 'Image for documents and the web',
    group: 'picture',
    canImport: false,
    options: ['part', 'size', ...look],
  },
  {
    id: 'svg',
    name: 'SVG',
    hint: 'Vector image, sharp at any size',
    group: 'picture',
    canImport: false,
    options: ['part', ...look],
  },
  {
    id: 'pdf',
    name: 'PDF',
    hint: 'Printable pages with selectable text',
    group: 'picture',
    canImport: false,
    options: ['part', 'pages', 'paper', 'theme', 'findings', 'notes', 'insights', 'legend'],
  },
  {
    id: 'pptx',
    name: 'PowerPoint',
    hint: 'Editable slides',
    group: 'picture',
    canImport: false,
    options: ['part', 'pages', 'theme', 'findings', 'notes', 'insights', 'legend'],
  },
  {
    id: 'html',
    name: 'Web page',
    noun: 'web page',
    hint: 'One file for any browser',
    group: 'picture',
    canImport: false,
    options: ['part', 'theme', 'findings', 'insights', 'legend'],
  },
  { id: 'xlsx', name: 'Excel', hint: 'Touchpoints, coverage, findings', group: 'table', canImport: true, options: [] },
  {
    id: 'csv',
    name: 'CSV',
    hint: 'One table for any spreadsheet',
    group: 'table',
    canImport: true,
    options: ['table'],
  },
  { id: 'md', name: 'Markdown', hint: 'Outline to read or paste', group: 'open', canImport: true, options: [] },
  { id: 'mmd', name: 'Mermaid', hint: 'Journey diagram as text', group: 'open', canImport: true, options: [] },
  { id: 'canvas', name: 'JSON Canvas', hint: 'Cards for Obsidian', group: 'open', canImport: true, options: [] },
  {
    id: 'journey',
    name: 'Throughline',
    hint: 'The whole journey as JSON',
    group: 'open',
    canImport: true,
    options: [],
  },
] as const satisfies readonly FormatEntry[]

export type Format = (typeof formats)[number]['id']
export type PictureFormat = Extract<(typeof formats)[number], { group: 'picture' }>['id']
export type TextFormat = Exclude<Format, PictureFormat>

export const formatIds = formats.map(({ id }) => id)

/** Formats of other programs, which come in and never leave. */
const foreignFormats = [
  { id: 'html', name: 'Web page', hint: 'Tables and headings of a page' },
  { id: 'txt', name: 'Text', hint: 'Tables, lists and headings as plain text' },
  { id: 'ojf', name: 'Open journey format', hint: 'Journeys of programs that share this format' },
] as const

export const importFormats = [...formats.filter(({ canImport }) => canImport), ...foreignFormats]
export type ImportFormat = Format | (typeof foreignFormats)[number]['id']

export function formatOf(id: Format): FormatEntry & { readonly id: Format } {
  const found = formats.find((format) => format.id === id)
  if (!found) throw new Error(`There is no format ${id}.`)
  return found
}

/** What a format is called within a sentence. */
export function formatNoun(id: Format): string {
  const { noun, name } = formatOf(id)
  return noun ?? name
}

/** Whether something about a format can be chosen. */
export function takesOption(format: Format, option: ExportOptionName): boolean {
  return formatOf(format).options.includes(option)
}

/** Slides are walked through, pages are hung up or leafed through. */
export function pagesAtFirst(format: Format): 'one' | 'stages' {
  return format === 'pptx' ? 'stages' : 'one'
}

export function isPicture(format: Format): format is PictureFormat {
  return formatOf(format).group === 'picture'
}

/** Endings under which others keep the same. */
const otherEndings: Readonly<Record<string, ImportFormat>> = {
  tsv: 'csv',
  mermaid: 'mmd',
  markdown: 'md',
  mdx: 'md',
  htm: 'html',
}

/** The format that a file's name ends with; null where none does. */
export function formatOfFile(name: string): Format | null {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return formats.find(({ id }) => id === ending)?.id ?? null
}

/** The format that a file to import is in; null where its ending tells of none that can be. */
export function importFormatOf(name: string): ImportFormat | null {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const format = Object.hasOwn(otherEndings, ending) ? otherEndings[ending] : ending
  return importFormats.find(({ id }) => id === format)?.id ?? null
}

/** The endings of files of a format, its own first. */
export function endingsOf(format: ImportFormat): readonly string[] {
  return [format, ...Object.keys(otherEndings).filter((ending) => otherEndings[ending] === format)]
}
