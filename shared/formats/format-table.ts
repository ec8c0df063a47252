/** Every format that leaves the app or comes into it: the one table behind dialogs, menus, the command line and its help. */

export type FormatGroup = 'picture' | 'table' | 'open'

type FormatEntry = {
  readonly id: string
  /** What people call it. */
  readonly name: string
  /** What comes of it, in a few words. */
  readonly hint: string
  readonly group: FormatGroup
  readonly canImport: boolean
  /** A table can say one thing of a journey at a time; a workbook says all. */
  readonly hasOneTable?: boolean
}

/** In the order in which they are offered; the id is the ending of its files. */
export const formats = [
  { id: 'png', name: 'PNG', hint: 'Picture of pixels', group: 'picture', canImport: false },
  { id: 'svg', name: 'SVG', hint: 'Picture, sharp at every size', group: 'picture', canImport: false },
  { id: 'xlsx', name: 'Excel', hint: 'Touchpoints, coverage, findings', group: 'table', canImport: true },
  { id: 'csv', name: 'CSV', hint: 'One table, for any program', group: 'table', canImport: true, hasOneTable: true },
  { id: 'md', name: 'Markdown', hint: 'Outline to read and paste', group: 'open', canImport: true },
  { id: 'mmd', name: 'Mermaid', hint: 'Journey diagram as text', group: 'open', canImport: true },
  { id: 'canvas', name: 'JSON Canvas', hint: 'Cards for Obsidian', group: 'open', canImport: true },
  { id: 'journey', name: 'Throughline', hint: 'The whole journey, for Throughline', group: 'open', canImport: true },
] as const satisfies readonly FormatEntry[]

export type Format = (typeof formats)[number]['id']
export type PictureFormat = Extract<(typeof formats)[number], { group: 'picture' }>['id']
export type TextFormat = Exclude<Format, PictureFormat>

export const formatIds = formats.map(({ id }) => id)
export const importFormats = formats.filter(({ canImport }) => canImport)

export function formatOf(id: Format): FormatEntry & { readonly id: Format } {
  const found = formats.find((format) => format.id === id)
  if (!found) throw new Error(`There is no format ${id}.`)
  return found
}

export function isPicture(format: Format): format is PictureFormat {
  return formatOf(format).group === 'picture'
}

/** The format that a file's name ends with; null where none does. */
export function formatOfFile(name: string): Format | null {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase()
  return formats.find(({ id }) => id === ending)?.id ?? null
}
