/** The arguments of `report`, apart from what it does: whether something must draw is known from them. */
import { stat } from 'node:fs/promises'
import { dirname, extname } from 'node:path'
import { type ReportFormat, reportFormats } from '../../shared/report/report-formats.ts'
import { parseArguments } from './arguments.ts'
import { CommandLineError } from './host.ts'
import { quoteLine } from './one-line.ts'

export type ReportArguments = {
  readonly file: string
  readonly out: string
  readonly format: ReportFormat
  readonly hasAppendix: boolean
}

/** Null where help was asked for. @throws CommandLineError */
export function readReportArguments(args: string[]): ReportArguments | null {
  const { values, positionals } = parseArguments(args, {
    out: { type: 'string', short: 'o' },
    appendix: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help) return null
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new CommandLineError('report needs exactly one .journey file.')
  const { out } = values
  if (!out) throw new CommandLineError('report needs -o and an output file, such as -o report.pdf.')
  const format = reportFormats.find((ending) => extname(out).toLowerCase() === `.${ending}`)
  if (!format) throw new CommandLineError(`${quoteLine(out)} must end in .md or .pdf.`)
  return { file, out, format, hasAppendix: values.appendix ?? false }
}

/** Whether the desktop app is needed. Wrong arguments need none: they are refused without drawing. */
export function needsPrinting(args: string[]): boolean {
  try {
    return readReportArguments(args)?.format === 'pdf'
  } catch (error) {
    if (error instanceof CommandLineError) return false
    throw error
  }
}

/** Checked before drawing, so that a typing mistake is told at once. @throws CommandLineError */
export async function checkPlace(out: string): Promise<void> {
  const folder = await stat(dirname(out)).catch(() => null)
  if (!folder?.isDirectory()) throw new CommandLineError(`The folder ${quoteLine(dirname(out))} doesn’t exist.`)
  const present = await stat(out).catch(() => null)
  if (present?.isDirectory()) throw new CommandLineError(`${quoteLine(out)} is a folder, not a report.`)
}
