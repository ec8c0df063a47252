/** The arguments of `export`, apart from what it does: whether something must draw is known from them. */
import { type Format, formatIds, formatOfFile, isPicture } from '../../shared/formats/format-table.ts'
import { type CoverageRowing, coverageRowings } from '../../shared/strategy/coverage-choices.ts'
import { parseArguments, wordOf } from './arguments.ts'
import { type ChosenOptions, chosenOptions, exportArguments } from './export-choices.ts'
import { CommandLineError } from './host.ts'

export type ExportArguments = {
  readonly isHelp: boolean
  readonly files: readonly string[]
  readonly outs: readonly string[]
  readonly formats: readonly Format[]
  readonly chosen: ChosenOptions
  /** Where the coverage matrix is wanted instead of the map: what its rows are. */
  readonly matrix: CoverageRowing | null
}

/** @throws CommandLineError */
export function readExportArguments(args: string[]): ExportArguments {
  const { values, positionals } = parseArguments(args, {
    out: { type: 'string', short: 'o', multiple: true },
    format: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
    ...exportArguments,
  })
  return {
    isHelp: values.help ?? false,
    files: positionals,
    outs: values.out ?? [],
    formats: (values.format ?? [])
      .flatMap((given) => given.split(','))
      .map((format) => wordOf('--format', format, formatIds, 'png')),
    chosen: chosenOptions(values),
    matrix: wordOf('--matrix', values.matrix, coverageRowings, null),
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
