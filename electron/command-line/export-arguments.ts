/** The arguments of `export`, apart from what it does: whether something must draw is known from them. */
import { type Format, formatIds, formatOfFile, isPicture } from '../../shared/formats/format-table.ts'
import { type TableName, tableNames } from '../../shared/formats/tables/table-names.ts'
import { parseArguments, wordOf } from './arguments.ts'
import { CommandLineError } from './host.ts'

const smallestScale = 0.25
const largestScale = 8

export type ExportArguments = {
  readonly isHelp: boolean
  readonly files: readonly string[]
  readonly outs: readonly string[]
  readonly formats: readonly Format[]
  readonly scale: number
  readonly theme: 'light' | 'dark'
  readonly table: TableName
}

/** @throws CommandLineError */
export function readExportArguments(args: string[]): ExportArguments {
  const { values, positionals } = parseArguments(args, {
    out: { type: 'string', short: 'o', multiple: true },
    format: { type: 'string', multiple: true },
    scale: { type: 'string' },
    theme: { type: 'string' },
    table: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  })
  return {
    isHelp: values.help ?? false,
    files: positionals,
    outs: values.out ?? [],
    formats: (values.format ?? [])
      .flatMap((given) => given.split(','))
      .map((format) => wordOf('--format', format, formatIds, 'png')),
    scale: scaleOf(values.scale),
    theme: wordOf('--theme', values.theme, ['light', 'dark'], 'light'),
    table: wordOf('--table', values.table, tableNames, 'touchpoints'),
  }
}

/** Whether the desktop app is needed. Wrong arguments need none: they are refused without drawing. */
export function needsDrawing(args: string[]): boolean {
  try {
    const { outs, formats } = readExportArguments(args)
    return [...formats, ...outs.map(formatOfFile)].some((format) => format !== null && isPicture(format))
  } catch (error) {
    if (error instanceof CommandLineError) return false
    throw error
  }
}

function scaleOf(given: string | undefined): number {
  if (given === undefined) return 1
  const scale = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN
  if (scale >= smallestScale && scale <= largestScale) return scale
  throw new CommandLineError(
    `The option --scale takes a number from ${smallestScale} to ${largestScale}, not ${JSON.stringify(given)}.`,
  )
}
